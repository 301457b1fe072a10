// Which ordered webhooks have a delivery that is not over: a new one has to wait behind it. As one transaction sees it, whose
// locks hold the webhooks.
import type { WebhookId } from '../../domain/ids.ts'
import type { Webhook } from '../../domain/webhook.ts'
import type { Statements } from './statements.ts'

export interface Turns {
  /** Looks at what is not known yet: at most one statement. */
  load(webhooks: readonly Pick<Webhook, 'id' | 'isOrdered'>[]): Promise<void>
  readonly isTaken: (id: WebhookId) => boolean
  /** It has a new delivery. */
  take(id: WebhookId): void
  /** What waited for it was cancelled or let go. */
  forget(id: WebhookId): void
}

const FIND_TAKEN = `
  select w.id from unnest($1::text[]) as w (id)
  where (select 1 from deliveries where webhook_id = w.id and state = 'pending' limit 1) is not null
    or (select 1 from deliveries where webhook_id = w.id and state = 'in_flight' limit 1) is not null`

export function createTurns(statements: Statements): Turns {
  const taken = new Map<WebhookId, boolean>()
  return {
    async load(webhooks) {
      const unknown = webhooks.filter(({ id, isOrdered }) => isOrdered && !taken.has(id))
      if (unknown.length === 0) return
      const ids = new Set(unknown.map(({ id }) => id))
      const rows = await statements.all<{ id: WebhookId }>(FIND_TAKEN, [...ids])
      for (const id of ids) taken.set(id, false)
      for (const { id } of rows) taken.set(id, true)
    },
    isTaken: (id) => taken.get(id) === true,
    take(id) {
      taken.set(id, true)
    },
    forget(id) {
      taken.delete(id)
    },
  }
}
