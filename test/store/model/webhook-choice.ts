// Where a node's events are to go: one of few URLs, so that webhooks share endpoints, or nowhere.
import fc from 'fast-check'
import type { WebhookId } from '../../../sender/src/domain/ids.ts'
import { setWebhookUrl, type Webhook } from '../../../sender/src/domain/webhook.ts'

export interface WebhookChoice {
  readonly url: string | null
  readonly isOrdered: boolean
}

export const URLS = ['http://127.0.0.1:9/a', 'http://127.0.0.1:9/b'] as const

export const webhookChoices: fc.Arbitrary<WebhookChoice> = fc.record({
  url: fc.constantFrom(...URLS, ...URLS, null),
  isOrdered: fc.boolean(),
})

export function createWebhook(
  before: Webhook | null,
  { url, isOrdered }: WebhookChoice,
  id: WebhookId,
): Webhook | null {
  return setWebhookUrl(before, url, { id, isOrdered })
}
