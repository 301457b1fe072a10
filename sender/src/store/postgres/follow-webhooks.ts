// What attempts say about their webhooks: gone at once after a 410, or failing for too long. Only while a webhook leads to
// the endpoint that answered: of a URL set meanwhile nothing is known.
import type { WebhookId } from '../../domain/ids.ts'
import { followHealth, shouldDisable, type AutoDisable } from '../../domain/webhook-health.ts'
import type { WebhookRow } from '../tables.ts'
import type { Settlement } from '../store.ts'
import type { Statements } from './statements.ts'
import type { LockedWebhooks } from './transaction.ts'

export interface DisabledWebhook {
  readonly webhookId: WebhookId
  readonly at: number
}

const KEEP = `
  update webhooks w set
    state = v.state, disabled_reason = v.disabled_reason, failure_count = v.failure_count, failing_since = v.failing_since
  from json_to_recordset($1)
    as v (id text, state text, disabled_reason text, failure_count integer, failing_since bigint)
  where w.id = v.id`

/** Returns the webhooks that were active and are disabled now. */
export async function followWebhooks(
  statements: Statements,
  webhooks: LockedWebhooks,
  settlements: readonly Settlement[],
  autoDisable: AutoDisable | null,
): Promise<readonly DisabledWebhook[]> {
  const disabled: DisabledWebhook[] = []
  const changed = new Map<WebhookId, WebhookRow>()
  for (const settlement of settlements) {
    const { id } = settlement.webhook
    const before = webhooks.get(id)
    if (before?.url !== settlement.attempt.url) continue
    const after = followWebhook(before, settlement, autoDisable)
    if (after === before) continue
    webhooks.set(id, after)
    changed.set(id, after)
    if (after.state !== before.state) {
      disabled.push({ webhookId: id, at: settlement.attempt.endedAt })
    }
  }
  if (changed.size > 0) await statements.run(KEEP, JSON.stringify([...changed.values()]))
  return disabled
}

/** The same row when nothing changes. */
function followWebhook(
  row: WebhookRow,
  { attempt, decision }: Settlement,
  autoDisable: AutoDisable | null,
): WebhookRow {
  let next = row
  let isFailing = false
  const hasSucceeded = attempt.outcome === 'delivered'
  if (autoDisable && !(hasSucceeded && row.failure_count === 0)) {
    const before = { failureCount: row.failure_count, failingSince: row.failing_since }
    const health = followHealth(before, { hasSucceeded, endedAt: attempt.endedAt })
    next = { ...row, failure_count: health.failureCount, failing_since: health.failingSince }
    isFailing = shouldDisable(health, autoDisable, attempt.endedAt)
  }
  const isOver = row.state === 'active' && (decision.kind === 'gone' || isFailing)
  const reason = decision.kind === 'gone' ? 'gone' : 'failing'
  return isOver ? { ...next, state: 'disabled', disabled_reason: reason } : next
}
