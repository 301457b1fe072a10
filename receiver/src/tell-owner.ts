// Tells one of the owner's callbacks. One that fails must not change what the sender is told.
import { reportToConsole } from './runtime.ts'

export async function tellOwner<Fact>(
  name: string,
  callback: ((fact: Fact) => void | Promise<void>) | undefined,
  fact: Fact,
): Promise<void> {
  try {
    await callback?.(fact)
  } catch (error) {
    reportToConsole(`webhook receiver: ${name} threw`, error)
  }
}
