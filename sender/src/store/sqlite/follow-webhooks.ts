// What attempts say about their webhooks: gone at once after a 410, or failing for too long. Only while a webhook leads to
// the endpoint that answered: of a URL set meanwhile nothing is known.
import type { WebhookId } from '../../domain/ids.ts'
import {
  followHealth,
  shouldDisable,
  type AutoDisable,
  type WebhookHealth,
} from '../../domain/webhook-health.ts'
import type { Settlement } from '../store.ts'
import type { Statements } from './statements.ts'

export interface DisabledWebhook {
  readonly webhookId: WebhookId
  readonly at: number
}

const DISABLE = `
  update webhooks set state = 'disabled', disabled_reason = ? where id = ? and url = ? and state = 'active'`

/** Returns the webhooks that were active and are disabled now. */
export function followWebhooks(
  statements: Statements,
  settlements: readonly Settlement[],
  autoDisable: AutoDisable | null,
): readonly DisabledWebhook[] {
  const disabled: DisabledWebhook[] = []
  for (const settlement of settlements) {
    const { attempt, decision, webhook } = settlement
    const isFailing = autoDisable !== null && isFailingFor(statements, settlement, autoDisable)
    if (decision.kind !== 'gone' && !isFailing) continue
    const reason = decision.kind === 'gone' ? 'gone' : 'failing'
    const count = statements.run(DISABLE, reason, webhook.id, attempt.url)
    if (count === 1) disabled.push({ webhookId: webhook.id, at: attempt.endedAt })
  }
  return disabled
}

const READ_HEALTH = `
  select failure_count as failureCount, failing_since as failingSince from webhooks where id = ? and url = ?`
const KEEP_HEALTH = `update webhooks set failure_count = ?, failing_since = ? where id = ?`

function isFailingFor(
  statements: Statements,
  { attempt, webhook }: Settlement,
  policy: AutoDisable,
): boolean {
  const rows = statements.all(READ_HEALTH, webhook.id, attempt.url) as readonly WebhookHealth[]
  const [before] = rows
  if (!before) return false
  const hasSucceeded = attempt.outcome === 'delivered'
  // Nothing to keep: the common case costs one read.
  if (hasSucceeded && before.failureCount === 0) return false
  const after = followHealth(before, { hasSucceeded, endedAt: attempt.endedAt })
  statements.run(KEEP_HEALTH, after.failureCount, after.failingSince, webhook.id)
  return shouldDisable(after, policy, attempt.endedAt)
}
