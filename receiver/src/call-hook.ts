// Calls one of the owner's hooks. A hook that fails must not change what the sender is told.
import { reportToConsole } from './runtime.ts'

export async function callHook<Fact>(
  name: string,
  hook: ((fact: Fact) => void | Promise<void>) | undefined,
  fact: Fact,
): Promise<void> {
  try {
    await hook?.(fact)
  } catch (error) {
    reportToConsole(`webhook receiver: the ${name} hook threw`, error)
  }
}
