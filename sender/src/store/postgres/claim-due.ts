// Hands out due deliveries under a claim, as far as there are slots: first tries, then retries. What is due at a busy
// endpoint is parked: it leaves the queue of what is due, so that no later claim has to look past it, and waits in a queue
// of its webhook until that has a slot. What another process is claiming at this moment is passed over, never waited for.
import type { EndpointSlots } from '../../domain/endpoint-slots.ts'
import type { WebhookId } from '../../domain/ids.ts'
import {
  CANDIDATE_COLUMNS,
  CANDIDATE_TABLES,
  toClaimedDelivery,
  type CandidateRow,
} from '../candidate-row.ts'
import type { Claimed, DispatchStore } from '../store.ts'
import { PARKED, WAITS, firstDueAt } from './queues.ts'
import { eachAlone, type WriteKind, type Transaction } from './transaction.ts'
import type { Statements } from './statements.ts'

/** At most so many parked webhooks are looked at, and so often the queue of what is due is read, in one claim. */
const MAX_LOOKS = 64
const MAX_ROUNDS = 8

// What there is to look for at all: most claims find one of the four queues filled, or none.
const LOOK = `select
  coalesce(${firstDueAt(0)} <= $1, false) as "firstDue",
  coalesce(${firstDueAt(1)} <= $1, false) as "retryDue",
  exists (select 1 from deliveries d where ${PARKED} and d.is_retry = 0) as "firstParked",
  exists (select 1 from deliveries d where ${PARKED} and d.is_retry = 1) as "retryParked"`

const SELECT = `
  select ${CANDIDATE_COLUMNS}
  from ${CANDIDATE_TABLES}`

// Served by the partial index deliveries_due: its cost does not grow with what waits elsewhere or was sent before.
const READ_DUE = `
  ${SELECT}
  where ${WAITS} and d.is_retry = $1 and d.due_at <= $2
  order by d.due_at, d.seq limit $3 for no key update of d skip locked`

const NEXT_PARKED_WEBHOOK = `
  select w.id, w.url from deliveries d join webhooks w on w.id = d.webhook_id
  where ${PARKED} and d.is_retry = $1 and d.webhook_id > $2
  order by d.webhook_id limit 1`

const READ_PARKED = `
  ${SELECT}
  where ${PARKED} and d.is_retry = $1 and d.webhook_id = $2
  order by d.due_at, d.seq limit $3 for no key update of d skip locked`

const MARK = `
  update deliveries set state = 'in_flight', waits_for = null, claim_id = $1, lease_until = $2
  where seq = any($3)`
const PARK = `update deliveries set waits_for = 'slot' where seq = any($1)`

type ClaimJob = Parameters<DispatchStore['claimDue']>[0]
export type ClaimKind = WriteKind<ClaimJob, Claimed>

interface Look {
  readonly firstDue: boolean
  readonly retryDue: boolean
  readonly firstParked: boolean
  readonly retryParked: boolean
}

export function createClaimKind(): ClaimKind {
  const turns = { first: createTurns(), retry: createTurns() }

  return eachAlone(async (trx, { claimId, leaseUntil, now, slots: slotsNow }) => {
    // A copy, because a write may be run again from the start.
    const slots = slotsNow.copy()
    const [look] = await trx.all<Look & Record<string, unknown>>(LOOK, now)
    const queues = [
      { isRetry: false, turns: turns.first, isDue: look?.firstDue, isParked: look?.firstParked },
      { isRetry: true, turns: turns.retry, isDue: look?.retryDue, isParked: look?.retryParked },
    ]
    const mark = async (rows: readonly CandidateRow[]): Promise<void> => {
      if (rows.length > 0) await trx.run(MARK, claimId, leaseUntil, listSeqs(rows))
    }
    const claimed: CandidateRow[] = []
    let isCaughtUp = true
    for (const { isRetry, isDue, isParked, turns } of queues) {
      const parked = isParked === true ? await turns.takeParked(trx, slots, isRetry) : NOTHING
      await mark(parked.taken)
      const due = isDue === true ? await takeDue(trx, slots, { isRetry, now, mark }) : NOTHING
      claimed.push(...parked.taken, ...due.taken)
      isCaughtUp &&= parked.isEmpty && due.isEmpty
    }
    return { deliveries: claimed.map((row) => toClaimedDelivery(row, claimId)), isCaughtUp }
  })
}

interface Taken {
  readonly taken: readonly CandidateRow[]
  /** Whether nothing is left in that queue. */
  readonly isEmpty: boolean
}

const NOTHING: Taken = { taken: [], isEmpty: true }

async function takeDue(
  trx: Transaction,
  slots: EndpointSlots,
  parts: {
    readonly isRetry: boolean
    readonly now: number
    readonly mark: (rows: readonly CandidateRow[]) => Promise<void>
  },
): Promise<Taken> {
  const { isRetry, now, mark } = parts
  const taken: CandidateRow[] = []
  let hasParked = false
  for (let round = 0; round < MAX_ROUNDS && slots.freeFor(isRetry) > 0; round++) {
    const limit = slots.freeFor(isRetry)
    const rows = await readRows(trx, READ_DUE, Number(isRetry), now, limit)
    const fitting = rows.filter(({ url }) => slots.take({ url, isRetry }))
    await mark(fitting)
    taken.push(...fitting)
    if (fitting.length === rows.length) {
      return { taken, isEmpty: rows.length < limit && !hasParked }
    }
    hasParked = true
    await trx.run(PARK, listSeqs(rows.filter((row) => !fitting.includes(row))))
  }
  return { taken, isEmpty: false }
}

interface Turns {
  takeParked(trx: Statements, slots: EndpointSlots, isRetry: boolean): Promise<Taken>
}

/** Parked webhooks take turns: a look begins behind the webhook at which the one before ended. */
function createTurns(): Turns {
  let lastId = ''

  return {
    async takeParked(trx, slots, isRetry) {
      const taken: CandidateRow[] = []
      const seen = new Set<string>()
      for (let look = 0; look < MAX_LOOKS && slots.freeFor(isRetry) > 0; look++) {
        const [webhook] = await trx.all<{ id: WebhookId; url: string }>(
          NEXT_PARKED_WEBHOOK,
          Number(isRetry),
          lastId,
        )
        if (webhook === undefined && lastId === '') return { taken, isEmpty: true }
        lastId = webhook?.id ?? ''
        if (webhook === undefined) continue
        if (seen.has(webhook.id)) break
        seen.add(webhook.id)
        const limit = slots.freeAt({ url: webhook.url, isRetry })
        if (limit <= 0) continue
        const rows = await readRows(trx, READ_PARKED, Number(isRetry), webhook.id, limit)
        taken.push(...rows.filter(({ url }) => slots.take({ url, isRetry })))
      }
      return { taken, isEmpty: false }
    },
  }
}

function readRows(
  trx: Statements,
  text: string,
  ...parameters: readonly unknown[]
): Promise<readonly CandidateRow[]> {
  return trx.all<CandidateRow & Record<string, unknown>>(text, ...parameters)
}

function listSeqs(rows: readonly CandidateRow[]): readonly number[] {
  return rows.map(({ seq }) => seq)
}
