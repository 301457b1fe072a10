export async function runCheckSenderCommand(..._a: unknown[]): Promise<void> {}
