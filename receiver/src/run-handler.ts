// One handler run to its end: what it throws is a coded failure. Which handler it is, is known.
import { HandlerFailedError } from './errors/failure-errors.ts'
import type { Diagnostics } from './errors/webhook-error.ts'

/** Resolves with `result`. */
export async function runHandler<
  Result extends 'handled' | 'unknown-event',
  Delivery extends { readonly event: unknown },
>(
  result: Result,
  delivery: Delivery,
  handler: (event: Delivery['event'], delivery: Delivery) => unknown,
  describe: (delivery: Delivery) => Diagnostics,
): Promise<Result> {
  try {
    await handler(delivery.event, { ...delivery })
    return result
  } catch (cause) {
    const callback = result === 'handled' ? 'handler' : 'onUnknownEvent'
    throw new HandlerFailedError(callback, { cause, diagnostics: describe(delivery) })
  }
}
