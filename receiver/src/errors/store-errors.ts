// What can come of asking who has a delivery. None of it is the sender's fault, and all of it passes.
import { WebhookError, type Diagnostics } from './webhook-error.ts'

/** Ours: long enough for most handlers to end, short of every pause in the documented timetable. */
const RETRY_AFTER_SECONDS = 10

export class DeliveryInProgressError extends WebhookError {
  declare readonly code: 'ERR_DELIVERY_IN_PROGRESS'
  /** Doors send it as `Retry-After`. */
  readonly retryAfterSeconds: number = RETRY_AFTER_SECONDS

  constructor(diagnostics: Diagnostics = {}) {
    super(
      'ERR_DELIVERY_IN_PROGRESS',
      'The same delivery is being handled.',
      'Nothing is lost: a retry finds it done, or takes over when the lease ends. Is the handler too slow for the sender?',
      { diagnostics },
    )
  }
}

export type StoreOperation = 'claim' | 'complete' | 'release' | 'lastAt' | 'advance'

const CONSEQUENCES: Readonly<Record<StoreOperation, string>> = {
  claim: 'No handler was run; the sender is asked to come again.',
  complete: 'The handler had finished. Sent again, the delivery is handled again.',
  release: 'The handler had failed. A retry must wait until the lease ends.',
  lastAt: 'No handler was run; the sender is asked to come again.',
  advance: 'The handler had finished. An older event of the node may pass.',
}

export class StoreFailedError extends WebhookError {
  declare readonly code: 'ERR_STORE_FAILED'
  /** Which method of the store failed. */
  readonly operation: StoreOperation
  /** Doors send it as `Retry-After`. */
  readonly retryAfterSeconds: number = RETRY_AFTER_SECONDS

  constructor(
    operation: StoreOperation,
    options: { readonly cause: unknown; readonly diagnostics?: Diagnostics },
  ) {
    super(
      'ERR_STORE_FAILED',
      `The delivery is genuine, but ${operation} of the store failed.`,
      `Look at the cause. ${CONSEQUENCES[operation]}`,
      options,
    )
    this.operation = operation
  }
}
