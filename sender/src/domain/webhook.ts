// A webhook is a registration: where events of one node go, and under which scheme. Its URL is the endpoint.
import type { WebhookId } from './ids.ts'

export interface Webhook {
  readonly id: WebhookId
  readonly scheme: 'thunderstack'
  readonly url: string
  /** `disabled`: the endpoint answered 410. `removed`: its owner cleared the URL. Neither gets any further attempt. */
  readonly state: 'active' | 'disabled' | 'removed'
}

/** Setting a URL, the same one included, makes the webhook active again; null removes it. */
export function setWebhookUrl(
  webhook: Webhook | null,
  url: string | null,
  newId: WebhookId,
): Webhook | null {
  if (url !== null)
    return { id: webhook?.id ?? newId, scheme: 'thunderstack', url, state: 'active' }
  return webhook && { ...webhook, state: 'removed' }
}
