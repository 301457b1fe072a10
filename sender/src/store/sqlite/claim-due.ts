// Hands out due deliveries under a claim, as far as there are slots: first tries, then retries. What is due at a busy
// endpoint is parked: it leaves the queue of what is due, so that no later claim has to look past it, and waits in a queue
// of its webhook until that has a slot.
import type { EndpointSlots } from '../../domain/endpoint-slots.ts'
import {
  CANDIDATE_COLUMNS,
  CANDIDATE_TABLES,
  toClaimedDelivery,
  type CandidateRow,
} from '../candidate-row.ts'
import type { Claimed, DispatchStore } from '../store.ts'
import type { Statements } from './statements.ts'

/** At most so many parked webhooks are looked at, and so often the queue of what is due is read, in one claim. */
const MAX_LOOKS = 64
const MAX_ROUNDS = 8

const SELECT = `
  select ${CANDIDATE_COLUMNS}
  from ${CANDIDATE_TABLES}`

// served by the partial index deliveries_due: its cost does not grow with what waits elsewhere or was sent before
const READ_DUE = `
  ${SELECT}
  where d.state = 'pending' and d.waits_for is null and d.is_retry = ? and d.due_at <= ?
  order by d.due_at, d.seq limit ?`

const NEXT_PARKED_WEBHOOK = `
  select w.id, w.url from deliveries d join webhooks w on w.id = d.webhook_id
  where d.state = 'pending' and d.waits_for = 'slot' and d.is_retry = ? and d.webhook_id > ?
  order by d.webhook_id limit 1`

const READ_PARKED = `
  ${SELECT}
  where d.state = 'pending' and d.waits_for = 'slot' and d.is_retry = ? and d.webhook_id = ?
  order by d.due_at, d.seq limit ?`

const PARK = `update deliveries set waits_for = 'slot' where seq in (select value from json_each(?))`

const MARK_CLAIMED = `
  update deliveries set state = 'in_flight', waits_for = null, claim_id = ?, lease_until = ?
  where seq in (select value from json_each(?))`

export type ClaimDue = (
  statements: Statements,
  claim: Parameters<DispatchStore['claimDue']>[0],
) => Claimed

export function createClaimDue(): ClaimDue {
  const takeTurns = { first: createTurns(), retry: createTurns() }

  return (statements, { claimId, leaseUntil, now, slots: slotsNow }) => {
    // A copy, because a write may be run again from the start.
    const slots = slotsNow.copy()
    const mark = (rows: readonly CandidateRow[]): void => {
      if (rows.length > 0) statements.run(MARK_CLAIMED, claimId, leaseUntil, listSeqs(rows))
    }
    const claimed: CandidateRow[] = []
    let isCaughtUp = true
    for (const isRetry of [false, true]) {
      const turns = isRetry ? takeTurns.retry : takeTurns.first
      const parked = turns.takeParked(statements, slots, isRetry)
      mark(parked.taken)
      const due = takeDue(statements, slots, { isRetry, now, mark })
      claimed.push(...parked.taken, ...due.taken)
      isCaughtUp &&= parked.isEmpty && due.isEmpty
    }
    return { deliveries: claimed.map((row) => toClaimedDelivery(row, claimId)), isCaughtUp }
  }
}

interface Taken {
  readonly taken: readonly CandidateRow[]
  /** Whether nothing is left in that queue. */
  readonly isEmpty: boolean
}

function takeDue(
  statements: Statements,
  slots: EndpointSlots,
  { isRetry, now, mark }: { isRetry: boolean; now: number; mark: (rows: CandidateRow[]) => void },
): Taken {
  const taken: CandidateRow[] = []
  let hasParked = false
  for (let round = 0; round < MAX_ROUNDS && slots.freeFor(isRetry) > 0; round++) {
    const limit = slots.freeFor(isRetry)
    const rows = statements.all(READ_DUE, Number(isRetry), now, limit) as CandidateRow[]
    const fitting = rows.filter(({ url }) => slots.take({ url, isRetry }))
    mark(fitting)
    taken.push(...fitting)
    if (fitting.length === rows.length) {
      return { taken, isEmpty: rows.length < limit && !hasParked }
    }
    hasParked = true
    statements.run(PARK, listSeqs(rows.filter((row) => !fitting.includes(row))))
  }
  return { taken, isEmpty: false }
}

interface Turns {
  takeParked(statements: Statements, slots: EndpointSlots, isRetry: boolean): Taken
}

/** Parked webhooks take turns: a look begins behind the webhook at which the one before ended. */
function createTurns(): Turns {
  let lastId = ''
  const findNext = (statements: Statements, isRetry: boolean) =>
    (
      statements.all(NEXT_PARKED_WEBHOOK, Number(isRetry), lastId) as readonly {
        id: string
        url: string
      }[]
    )[0]

  return {
    takeParked(statements, slots, isRetry) {
      const taken: CandidateRow[] = []
      const seen = new Set<string>()
      for (let look = 0; look < MAX_LOOKS && slots.freeFor(isRetry) > 0; look++) {
        const webhook = findNext(statements, isRetry)
        if (webhook === undefined && lastId === '') return { taken, isEmpty: true }
        lastId = webhook?.id ?? ''
        if (webhook === undefined) continue
        if (seen.has(webhook.id)) break
        seen.add(webhook.id)
        const limit = slots.freeAt({ url: webhook.url, isRetry })
        if (limit <= 0) continue
        const rows = statements.all(READ_PARKED, Number(isRetry), webhook.id, limit)
        taken.push(...(rows as CandidateRow[]).filter(({ url }) => slots.take({ url, isRetry })))
      }
      return { taken, isEmpty: false }
    },
  }
}

function listSeqs(rows: readonly CandidateRow[]): string {
  return JSON.stringify(rows.map(({ seq }) => seq))
}
