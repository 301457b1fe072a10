/**
 * The delivery loop: claims what is due, lets each delivery be attempted, records what came of it. It holds no rule
 * (domain/) and no SQL (store/).
 *
 * A dispatcher is in one of four states:
 *
 * - running: claims whenever a slot is free and something is due; sleeps until the next instant or a nudge otherwise.
 *   Left by `stop` (draining) or when a result could not be recorded (failed).
 * - draining: claims nothing more; attempts in flight end and are recorded. Left when none is in flight (stopped), or
 *   when forced: the attempts are broken off and their deliveries go back to the queue.
 * - stopped: nothing is in flight, nothing will be.
 * - failed: a result could not be recorded. Nothing more is claimed; leases run out and free the work.
 */
import { createBatch } from '../base/batch.ts'
import type { Clock } from '../base/clock.ts'
import { coerceError } from '../base/coerce-error.ts'
import type { Ids } from '../base/ids.ts'
import type { Report } from '../base/report.ts'
import { createWakeUp } from '../base/wake-up.ts'
import type { ClaimedDelivery } from '../domain/delivery.ts'
import type { Settlement, Store } from '../store/store.ts'

export interface DispatcherParts {
  readonly store: Store
  /** Makes one attempt; undefined when it was broken off. What goes wrong on the way is part of the settlement. */
  readonly deliver: (
    claimed: ClaimedDelivery,
    signal: AbortSignal,
  ) => Promise<Settlement | undefined>
  readonly clock: Clock
  /** Leases are kept in real time: they guard against the death of a process. */
  readonly realClock: Clock
  readonly ids: Ids
  readonly report: Report
  readonly slotCount: number
  readonly leaseMs: number
}

export interface Dispatcher {
  start(): void
  /** Drains: attempts in flight end. */
  stop(): Promise<void>
  /** Cuts the draining short: attempts in flight go back to the queue. */
  readonly breakOff: () => void
  /** Resolves when a result could not be recorded; what was not recorded is attempted again by the next process. */
  readonly failed: Promise<Error>
}

/** Pause after a claim that failed, for instance because the disk is full. */
const CLAIM_RETRY_MS = 1_000

export function createDispatcher(parts: DispatcherParts): Dispatcher {
  const { store, clock, realClock, report } = parts
  const wakeUp = createWakeUp()
  const stopping = new AbortController()
  const breakingOff = new AbortController()
  const inFlight = new Set<Promise<void>>()
  const failure = Promise.withResolvers<Error>()
  const settlements = createBatch<Settlement>(recordSettlements)
  let loop: Promise<void> | undefined
  let hasFailed = false
  let stopListening: (() => void) | undefined

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        await claimAndBegin()
        await waitForWork()
      } catch (error) {
        report.claimFailed(coerceError(error))
        await realClock.sleep(CLAIM_RETRY_MS, stopping.signal)
      }
    }
  }

  async function claimAndBegin(): Promise<void> {
    const limit = parts.slotCount - inFlight.size
    if (limit === 0) return
    const claimed = await store.claimDue({
      claimId: parts.ids.create('clm'),
      now: clock.now(),
      leaseUntil: realClock.now() + parts.leaseMs,
      limit,
    })
    for (const delivery of claimed) begin(delivery)
  }

  function begin(claimed: ClaimedDelivery): void {
    const attempt = attemptOnce(claimed).finally(() => {
      inFlight.delete(attempt)
      wakeUp.ring()
    })
    inFlight.add(attempt)
  }

  async function attemptOnce(claimed: ClaimedDelivery): Promise<void> {
    // From the moment the attempt is made, a throw would lose a result that the world has already seen: it stops the
    // dispatcher, loudly.
    try {
      const settlement = await parts.deliver(claimed, breakingOff.signal)
      await (settlement
        ? settlements.add(settlement)
        : store.returnClaims(claimed.claimId, [claimed.id]))
    } catch (error) {
      fail(coerceError(error))
    }
  }

  async function recordSettlements(batch: readonly Settlement[]): Promise<void> {
    const lost = await store.settleAttempts(batch)
    for (const { attempt } of lost) {
      report.leaseLost({ deliveryId: attempt.deliveryId, attemptId: attempt.id })
    }
  }

  function fail(error: Error): void {
    // Every attempt of a failed batch comes by here; once is enough.
    if (!hasFailed) report.recordFailed(error)
    hasFailed = true
    stopping.abort()
    failure.resolve(error)
  }

  async function waitForWork(): Promise<void> {
    const nextDueAt = inFlight.size < parts.slotCount ? await store.nextDeliveryDueAt() : undefined
    const waiting = new AbortController()
    const signal = AbortSignal.any([waiting.signal, stopping.signal])
    const waits = [wakeUp.wait(signal)]
    if (nextDueAt !== undefined) waits.push(clock.sleep(nextDueAt - clock.now(), signal))
    await Promise.race(waits)
    waiting.abort()
  }

  return {
    failed: failure.promise,
    start() {
      stopListening = store.onChange(wakeUp.ring, 'deliveries')
      loop = run()
    },
    async stop() {
      stopping.abort()
      await loop
      await Promise.all(inFlight)
      stopListening?.()
    },
    breakOff() {
      breakingOff.abort()
    },
  }
}
