// Appends finished attempts and moves their deliveries on. Every update names the claim: a lost lease changes nothing.
import { sql, type Transaction } from 'kysely'
import { fromAttempt, type Database } from '../rows.ts'
import type { Settlement } from '../store.ts'

export async function settleAttempts(
  trx: Transaction<Database>,
  settlements: readonly Settlement[],
): Promise<readonly Settlement[]> {
  const lost: Settlement[] = []
  const held: Settlement[] = []
  for (const settlement of settlements) {
    const isHeld = await moveDelivery(trx, settlement)
    ;(isHeld ? held : lost).push(settlement)
  }
  if (held.length > 0) {
    await trx
      .insertInto('attempts')
      .values(held.map(({ attempt }) => fromAttempt(attempt)))
      .execute()
  }
  for (const settlement of held) {
    await keepSignature(trx, settlement)
    if (settlement.decision.kind === 'gone') await disableWebhook(trx, settlement)
  }
  return lost
}

async function moveDelivery(trx: Transaction<Database>, settlement: Settlement): Promise<boolean> {
  const { attempt, decision, claimId } = settlement
  const retry = decision.kind === 'retry' ? decision : undefined
  const state = retry ? 'pending' : decision.kind === 'delivered' ? 'delivered' : 'dead'
  // A webhook that was removed or disabled during the attempt gets no further one: its delivery ends cancelled.
  const result = await sql`
    update deliveries set
      state = case
        when ${state} = 'pending'
          and (select w.state from webhooks w where w.id = deliveries.webhook_id) <> 'active'
        then 'cancelled' else ${state} end,
      due_at = ${retry?.at ?? null},
      due_reason = ${retry?.reason ?? null},
      settled_at = ${retry ? null : attempt.endedAt},
      attempt_count = ${attempt.number},
      claim_id = null,
      lease_until = null
    where id = ${attempt.deliveryId} and claim_id = ${claimId} and state = 'in_flight'`.execute(trx)
  return result.numAffectedRows === 1n
}

async function keepSignature(trx: Transaction<Database>, { event }: Settlement): Promise<void> {
  if (event.signature === null) return
  await sql`update events set signature = ${event.signature} where id = ${event.id} and signature is null`.execute(
    trx,
  )
}

async function disableWebhook(trx: Transaction<Database>, { attempt }: Settlement): Promise<void> {
  const webhookOf = sql`(select webhook_id from deliveries where id = ${attempt.deliveryId})`
  await sql`update webhooks set state = 'disabled' where id = ${webhookOf}`.execute(trx)
  await sql`
    update deliveries set state = 'cancelled', due_at = null, due_reason = null, settled_at = ${attempt.endedAt}
    where webhook_id = ${webhookOf} and state = 'pending'`.execute(trx)
}
