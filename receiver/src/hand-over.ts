// A verified delivery to its handler: once, in order, before or after the answer, as the settings say. Reads no request.
import type { BackgroundWork } from './background-work.ts'
import type { AnyWebhookError } from './errors/any-webhook-error.ts'
import { toWebhookError } from './errors/to-webhook-error.ts'
import type { HandlerRun } from './handlers.ts'
import type { DuplicateGuard } from './replay/duplicate-guard.ts'
import type { OrderGuard } from './replay/order-guard.ts'

export type Handling =
  'handled' | 'no-handler' | 'unknown-event' | 'duplicate' | 'stale' | 'accepted'

/** How a runtime that ends with its answer is told of work that goes on. */
export type WaitUntil = (work: Promise<void>) => void

/** What a delivery under a claim can come to. */
export type Outcome = 'handled' | 'unknown-event' | 'stale'

export interface HandOverParts<Delivery> {
  /** What there is to run, or what to call it that there is nothing. */
  readonly find: (delivery: Delivery) => HandlerRun | 'no-handler' | 'unknown-event'
  readonly duplicates: DuplicateGuard<Delivery, Outcome>
  readonly order: OrderGuard<Delivery>
  readonly ack: 'after' | 'early'
  readonly background: BackgroundWork
  readonly report: (error: AnyWebhookError) => Promise<void>
}

/** Throws HandlerFailedError, DeliveryInProgressError, StoreFailedError. */
export type HandOver<Delivery> = (delivery: Delivery, waitUntil?: WaitUntil) => Promise<Handling>

export function createHandOver<Delivery>(parts: HandOverParts<Delivery>): HandOver<Delivery> {
  const { find, duplicates, order, ack, background, report } = parts

  return async (delivery, waitUntil) => {
    const run = find(delivery)
    // What nobody handles is not claimed: once a handler exists, a delivery made again must reach it.
    if (typeof run === 'string') return run
    const passage = duplicates.pass(delivery, () => order(delivery, run))

    if (ack === 'after') {
      const outcome = await passage.finished.catch(acknowledgeUnknown)
      return passage.isJoined || outcome === undefined ? 'duplicate' : outcome
    }

    // Watched from the start: it may fail before anybody waits for it.
    const settled = Promise.allSettled([passage.finished])
    const isClaimed = await passage.claimed
    if (passage.isJoined || !isClaimed) return 'duplicate'
    const work = settled.then(([result]) =>
      result.status === 'rejected' ? report(toWebhookError(result.reason)) : undefined,
    )
    background.add(work)
    waitUntil?.(work)
    return 'accepted'
  }

  // Sending it again would not make it known: the failure is reported and the event acknowledged all the same.
  async function acknowledgeUnknown(caught: unknown): Promise<'unknown-event'> {
    const error = toWebhookError(caught)
    if (error.code !== 'ERR_HANDLER_FAILED' || error.callback !== 'onUnknownEvent') throw error
    await report(error)
    return 'unknown-event'
  }
}
