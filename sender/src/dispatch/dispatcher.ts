/**
 * The delivery loop: claims what is due, lets each delivery be attempted, records what came of it. It holds no rule
 * (domain/) and no SQL (store/).
 *
 * A dispatcher is in one of four states:
 *
 * - running: claims whenever a slot is free and something is due; sleeps until the next instant or a nudge otherwise.
 *   Leases of what is in flight are renewed. Left by `stop` (draining) or when a result could not be recorded (failed).
 * - draining: claims nothing more; attempts in flight end and are recorded. Left when none is in flight (stopped), or
 *   when forced: the attempts are broken off and their deliveries go back to the queue.
 * - stopped: nothing is in flight, nothing will be.
 * - failed: a result could not be recorded. Nothing more is claimed; leases run out and free the work.
 *
 * What is claimed passes three stations. It waits in line, in memory, until a slot is free; then it holds that slot while
 * the exchange runs; then it waits for its result to be recorded. Claims are limited like slots, only by more of each, so
 * that there is always something to do and an endpoint that never answers still holds back itself alone. When there is news
 * of a webhook, everybody leaves the line and goes back to the store, and so does what was claimed before the news and
 * comes after it: nothing is sent where it should no longer go. The same happens when leases may have run out unrenewed,
 * for then another process may be at it.
 *
 * Three catches: could not claim (wait, then try again), could not deliver (deliver.ts makes it a result), could not record
 * (stop loudly).
 */
import { createBatch } from '../base/batch.ts'
import type { Clock } from '../base/clock.ts'
import { coerceError } from '../base/coerce-error.ts'
import type { Ids } from '../base/ids.ts'
import type { Report } from '../base/report.ts'
import { createWakeUp } from '../base/wake-up.ts'
import type { ClaimedDelivery } from '../domain/delivery.ts'
import { createEndpointSlots, type SlotLimits } from '../domain/endpoint-slots.ts'
import type { Claim, ClaimTaker, Settlement, Store } from '../store/store.ts'
import { createClaimIds } from './claim-ids.ts'
import { createLeaseKeeper } from './lease-keeper.ts'
import { createWaitingLine } from './waiting-line.ts'

export interface DispatcherParts {
  readonly store: Store
  /** Makes one attempt; undefined when it was broken off. What goes wrong on the way is part of the settlement. */
  readonly deliver: (
    claimed: ClaimedDelivery,
    signal: AbortSignal,
  ) => Promise<Settlement | undefined>
  /** Told of each delivery that joins the line: what takes long can begin. */
  readonly prepare: (claimed: ClaimedDelivery) => void
  readonly clock: Clock
  /** Leases are kept in real time: they guard against the death of a process. */
  readonly realClock: Clock
  readonly ids: Ids
  readonly report: Report
  readonly slots: SlotLimits
  readonly leaseMs: number
}

export type DispatcherState = 'running' | 'draining' | 'stopped' | 'failed'

export interface Dispatcher {
  state(): DispatcherState
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
/** Real time after which the store is looked at without a nudge: another process may have died with what it knew. */
const LOOK_MS = 5_000
/** Claims held for each slot: enough to wait for a commit without a slot falling idle. */
const CLAIMS_PER_SLOT = 8
const HALF_OF_CLAIMS = CLAIMS_PER_SLOT / 2
/** Held for each slot, over all endpoints, of what is claimed at birth: to claim it later costs more than to keep it. */
const BIRTHS_PER_SLOT = 64

export function createDispatcher(parts: DispatcherParts): Dispatcher {
  const { store, clock, realClock, report } = parts
  const wakeUp = createWakeUp()
  const stopping = new AbortController()
  const drained = new AbortController()
  const breakingOff = new AbortController()
  const claimIds = createClaimIds(parts.ids)
  const slots = createEndpointSlots(parts.slots)
  const claimLimits = {
    total: parts.slots.total * CLAIMS_PER_SLOT,
    perEndpoint: parts.slots.perEndpoint * CLAIMS_PER_SLOT,
    retries: parts.slots.retries * CLAIMS_PER_SLOT,
  }
  const claims = createEndpointSlots(claimLimits)
  const births = claims.under({ ...claimLimits, total: parts.slots.total * BIRTHS_PER_SLOT })
  const line = createWaitingLine(slots)
  const inFlight = new Map<ClaimedDelivery, Promise<void>>()
  const returning = new Set<Promise<void>>()
  /** Nothing is born into the line any more. */
  let birthsEnded = Promise.resolve()
  const failure = Promise.withResolvers<Error>()
  const settlements = createBatch<Settlement>(recordSettlements)
  const leases = createLeaseKeeper({
    ...parts,
    listClaims: () => [...inFlight.keys(), ...line.list()].map(claimOf),
    onLost: dropLost,
    onSureAgain: wakeUp.ring,
  })
  const stopListening: (() => void)[] = []
  let loop: Promise<void> | undefined
  let renewal: Promise<void> | undefined
  let isCaughtUp = false
  /** Whether the loop waits for room rather than for time: whatever falls due meanwhile rings no bell. */
  let lacksRoom = false
  /** How often a webhook changed: what was claimed before the latest time may lead where it should no longer go. */
  let newsCount = 0
  let state: DispatcherState = 'stopped'

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        await claimDue()
        await waitForWork()
      } catch (error) {
        report.claimFailed(coerceError(error))
        await realClock.sleep(CLAIM_RETRY_MS, stopping.signal)
      }
    }
  }

  /**
   * Many at a time cost less than one by one, so a claim waits until half of what may be held is free; but never while the
   * line is so short that slots would fall idle.
   */
  function shouldClaim(): boolean {
    if (!leases.isSure()) return false
    const free = claims.freeFor(false)
    return free >= HALF_OF_CLAIMS * parts.slots.total || (line.size < parts.slots.total && free > 0)
  }

  async function claimDue(): Promise<void> {
    if (!shouldClaim()) return
    const asOf = newsCount
    const leaseUntil = realClock.now() + parts.leaseMs
    const claimed = await store.claimDue({
      claimId: claimIds.create(),
      now: clock.now(),
      leaseUntil,
      slots: claims,
    })
    isCaughtUp = claimed.isCaughtUp
    // Births of the same commit may have taken what the store was offered: both are held.
    for (const delivery of claimed.deliveries) claims.hold(slotOf(delivery))
    lineUp(claimed.deliveries, { asOf, leaseUntil })
  }

  /** New deliveries are taken at birth while nothing older waits in the store. A new taker comes with each news. */
  function createTaker(): ClaimTaker {
    const asOf = newsCount
    return {
      take({ url, dueAt }) {
        if (dueAt > clock.now()) return null
        if (isCaughtUp && leases.isSure() && births.take({ url, isRetry: false })) {
          return { claimId: claimIds.create(), leaseUntil: realClock.now() + parts.leaseMs }
        }
        isCaughtUp = false
        return null
      },
      giveBack(url) {
        claims.giveBack({ url, isRetry: false })
      },
      begin(claimed, leaseUntil) {
        lineUp(claimed, { asOf, leaseUntil })
      },
    }
  }

  function lineUp(
    claimed: readonly ClaimedDelivery[],
    { asOf, leaseUntil }: { readonly asOf: number; readonly leaseUntil: number },
  ): void {
    if (stopping.signal.aborted || asOf !== newsCount || leases.isStale(leaseUntil)) {
      putBack(claimed)
      return
    }
    for (const delivery of claimed) {
      line.add(delivery)
      parts.prepare(delivery)
    }
    beginAttempts()
  }

  function beginAttempts(): void {
    if (!leases.isSure()) returnLine()
    for (let next = line.takeNext(); next; next = line.takeNext()) begin(next)
  }

  function begin(claimed: ClaimedDelivery): void {
    const attempt = attemptOnce(claimed).finally(() => {
      inFlight.delete(claimed)
      release(claimed)
    })
    inFlight.set(claimed, attempt)
  }

  async function attemptOnce(claimed: ClaimedDelivery): Promise<void> {
    // From the moment the attempt is made, a throw would lose a result that the world has already seen: it stops the
    // dispatcher, loudly.
    try {
      const settlement = await parts.deliver(claimed, breakingOff.signal).finally(() => {
        slots.giveBack(slotOf(claimed))
        beginAttempts()
      })
      await (settlement ? settlements.add(settlement) : store.returnClaims([claimOf(claimed)]))
    } catch (error) {
      fail(coerceError(error))
    }
  }

  function release(claimed: ClaimedDelivery): void {
    claims.giveBack(slotOf(claimed))
    if ((!isCaughtUp || lacksRoom) && shouldClaim()) wakeUp.ring()
  }

  async function recordSettlements(batch: readonly Settlement[]): Promise<void> {
    const { lost, disabledWebhookIds } = await store.settleAttempts(batch)
    for (const { attempt } of lost) {
      report.leaseLost({ deliveryId: attempt.deliveryId, attemptId: attempt.id })
    }
    for (const webhookId of disabledWebhookIds) report.webhookDisabled({ webhookId })
    for (const { decision } of batch.filter((settlement) => !lost.includes(settlement))) {
      if (decision.kind !== 'retry') report.deliverySettled(decision.kind)
    }
  }

  /** Whoever waits in line goes back to the store. */
  function returnLine(): void {
    putBack(line.takeOut(() => true))
  }

  /** If it cannot be recorded, their leases will end. */
  function putBack(leaving: readonly ClaimedDelivery[]): void {
    if (leaving.length === 0) return
    const returned = store
      .returnClaims(leaving.map(claimOf))
      .catch((error: unknown) => {
        report.returnFailed(coerceError(error))
      })
      .finally(() => {
        returning.delete(returned)
        isCaughtUp = false
        for (const claimed of leaving) release(claimed)
      })
    returning.add(returned)
  }

  /** What another process holds by now leaves the line. What is in flight ends, and its settle changes nothing. */
  function dropLost(lost: readonly Claim[]): void {
    const claimIds = new Map(lost.map(({ deliveryId, claimId }) => [deliveryId, claimId]))
    for (const claimed of line.takeOut(({ id, claimId }) => claimIds.get(id) === claimId)) {
      release(claimed)
    }
  }

  function hearOfWebhooks(): void {
    newsCount += 1
    if (!stopping.signal.aborted) void store.handOverTo(createTaker())
    returnLine()
  }

  function fail(error: Error): void {
    // Every attempt of a failed batch comes by here; once is enough.
    if (state !== 'failed') report.recordFailed(error)
    stopClaiming()
    state = 'failed'
    void everythingReturned().then(() => {
      failure.resolve(error)
    })
  }

  async function waitForWork(): Promise<void> {
    if (stopping.signal.aborted) return
    const waiting = new AbortController()
    const waits = [wakeUp.wait(waiting.signal), realClock.sleep(LOOK_MS, waiting.signal)]
    const hasRoom = shouldClaim()
    const hasRoomForRetries = hasRoom && claims.freeFor(true) > 0
    lacksRoom = !hasRoomForRetries
    if (hasRoom) {
      const dueAt = await store.nextDeliveryDueAt(hasRoomForRetries ? 'all' : 'first-tries')
      if (dueAt !== undefined) waits.push(clock.sleep(dueAt - clock.now(), waiting.signal))
    }
    await Promise.race(waits)
    waiting.abort()
  }

  async function everythingReturned(): Promise<void> {
    await birthsEnded
    await Promise.all(returning)
  }

  function stopClaiming(): void {
    birthsEnded = store.handOverTo(null)
    stopping.abort()
    wakeUp.ring()
    returnLine()
  }

  return {
    failed: failure.promise,
    state: () => state,
    start() {
      state = 'running'
      stopListening.push(
        store.onChange(wakeUp.ring, 'deliveries'),
        store.onChange(hearOfWebhooks, 'webhooks'),
      )
      void store.handOverTo(createTaker())
      loop = run()
      renewal = leases.run(drained.signal)
    },
    async stop() {
      stopClaiming()
      if (state === 'running') state = 'draining'
      await loop
      await Promise.all(inFlight.values())
      await everythingReturned()
      drained.abort()
      await renewal
      for (const stop of stopListening) stop()
      if (state === 'draining') state = 'stopped'
    },
    breakOff() {
      breakingOff.abort()
    },
  }
}

function slotOf({ webhook, isRetry }: ClaimedDelivery) {
  return { url: webhook.url, isRetry }
}

function claimOf({ id, claimId }: ClaimedDelivery): Claim {
  return { deliveryId: id, claimId }
}
