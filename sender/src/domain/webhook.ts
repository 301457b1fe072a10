// A webhook is a registration: where events of one node go, and under which scheme. Its URL is the endpoint.
import type { WebhookId } from './ids.ts'

export interface Webhook {
  readonly id: WebhookId
  readonly scheme: 'thunderstack'
  readonly url: string
  /**
   * `disabled`: the endpoint answered 410, or failed for too long. `removed`: its owner cleared the URL. Neither gets
   * any further attempt.
   */
  readonly state: 'active' | 'disabled' | 'removed'
  /** Whether a delivery waits until every earlier one of this webhook is over. */
  readonly isOrdered: boolean
}

/** Setting a URL, the same one included, makes the webhook active again; null removes it. */
export function setWebhookUrl(
  webhook: Webhook | null,
  url: string | null,
  fresh: { readonly id: WebhookId; readonly isOrdered: boolean },
): Webhook | null {
  if (url === null) return webhook && { ...webhook, state: 'removed' }
  return {
    id: webhook?.id ?? fresh.id,
    scheme: 'thunderstack',
    url,
    state: 'active',
    isOrdered: fresh.isOrdered,
  }
}
