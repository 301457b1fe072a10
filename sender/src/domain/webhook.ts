// A webhook is a registration: where events go, and under which scheme. Its URL is the endpoint. One that a node's settings
// make is all there is of it here; those of /v1/webhooks have more (registration.ts).
import type { WebhookId } from './ids.ts'
import type { Scheme } from './scheme.ts'

export interface Webhook {
  readonly id: WebhookId
  readonly scheme: Scheme
  readonly url: string
  /**
   * `disabled`: by its owner, or because the endpoint answered 410 or failed for too long. `removed`: its owner took it
   * away. Neither gets any further attempt.
   */
  readonly state: 'active' | 'disabled' | 'removed'
  /** Whether a delivery waits until every earlier one of this webhook is over. */
  readonly isOrdered: boolean
  /** Its secrets and custom headers, encrypted; null when it has neither. */
  readonly sealed: string | null
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
    sealed: null,
  }
}
