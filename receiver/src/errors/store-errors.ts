// What can come of asking who has a delivery. None of it is the sender's fault, and all of it passes.
import { WebhookError, type Diagnostics } from './webhook-error.ts'

/** Ours: long enough for most handlers to end, short of every pause in the documented timetable. */
const RETRY_AFTER_SECONDS = 10

export class DeliveryInProgressError extends WebhookError {
  override readonly name = 'DeliveryInProgressError'
  override readonly code = 'ERR_DELIVERY_IN_PROGRESS'
  /** Doors send it as `Retry-After`. */
  readonly retryAfterSeconds: number = RETRY_AFTER_SECONDS

  constructor(diagnostics: Diagnostics = {}) {
    super('ERR_DELIVERY_IN_PROGRESS', 'The same delivery is being handled somewhere else.', {
      hint: 'The retry finds it done, or takes it over when the lease has run out. Often the sender gave up waiting: look at how long the handler takes.',
      diagnostics,
    })
  }
}

export type StoreOperation = 'claim' | 'complete' | 'release' | 'lastAt' | 'advance'

const PUT_OFF = 'No handler was run; the sender is asked to come again.'
const ACKNOWLEDGED = 'The handler had finished, and the sender was told so.'

const CONSEQUENCES: Readonly<Record<StoreOperation, string>> = {
  claim: PUT_OFF,
  complete: ACKNOWLEDGED,
  release: 'The handler had failed; a retry is put off until the lease has run out.',
  lastAt: PUT_OFF,
  advance: ACKNOWLEDGED,
}

export class StoreFailedError extends WebhookError {
  override readonly name = 'StoreFailedError'
  override readonly code = 'ERR_STORE_FAILED'
  /** Which method of the store failed. */
  readonly operation: StoreOperation
  /** Doors send it as `Retry-After`. */
  readonly retryAfterSeconds: number = RETRY_AFTER_SECONDS

  constructor(
    operation: StoreOperation,
    options: { readonly cause: unknown; readonly diagnostics?: Diagnostics },
  ) {
    super('ERR_STORE_FAILED', `The delivery is genuine, but ${operation} of the store failed.`, {
      hint: `Look at the cause. ${CONSEQUENCES[operation]}`,
      ...options,
    })
    this.operation = operation
  }
}
