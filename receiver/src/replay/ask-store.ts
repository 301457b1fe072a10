// A store of the owner's is asked. Whatever it throws becomes one coded error.
import { StoreFailedError, type StoreOperation } from '../errors/store-errors.ts'
import type { Diagnostics } from '../errors/webhook-error.ts'

export async function askStore<Answer>(
  operation: StoreOperation,
  diagnostics: Diagnostics,
  ask: () => Answer | Promise<Answer>,
): Promise<Answer> {
  try {
    return await ask()
  } catch (cause) {
    throw new StoreFailedError(operation, { cause, diagnostics })
  }
}
