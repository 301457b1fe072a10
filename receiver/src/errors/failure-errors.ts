// Failures on our own side of the line: the owner's callbacks, and what nobody foresaw.
import { WebhookError, type Diagnostics } from './webhook-error.ts'

export type CallbackName = 'handler' | 'onUnknownEvent' | 'expect.nodeId'

const CONSEQUENCES: Readonly<Record<CallbackName, string>> = {
  handler: "The sender will deliver again. Under ack: 'early' it will not: do it by hand.",
  onUnknownEvent: 'The event has been acknowledged.',
  'expect.nodeId': 'The sender will deliver again.',
}

export class HandlerFailedError extends WebhookError {
  declare readonly code: 'ERR_HANDLER_FAILED'
  readonly callback: CallbackName

  constructor(
    callback: CallbackName,
    options: { readonly cause: unknown; readonly diagnostics?: Diagnostics },
  ) {
    super(
      'ERR_HANDLER_FAILED',
      `The delivery is genuine, but ${callback} threw.`,
      `Look at the cause. ${CONSEQUENCES[callback]}`,
      options,
    )
    this.callback = callback
  }
}

export class InternalError extends WebhookError {
  declare readonly code: 'ERR_INTERNAL'

  constructor(cause: unknown) {
    super(
      'ERR_INTERNAL',
      'Something failed that has no code of its own.',
      'Look at the cause. If it lies in this package, report it.',
      { cause },
    )
  }
}
