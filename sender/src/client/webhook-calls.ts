// The part of the client that is under /v1/webhooks: registrations, what became of their deliveries, and sending again.
import type {
  RedeliveryResource,
  RequestBody,
  WebhookDeliveryDetail,
  WebhookDeliveryPage,
  WebhookDeliveryResource,
  WebhookDeliveryStatus,
  WebhookList,
  WebhookResource,
  WebhookSecretRotated,
  WebhookTested,
  WebhookWithSecret,
} from '@thunderstack-webhooks/contracts'
import type { Caller } from './http-json.ts'
import { toQuery } from './to-query.ts'

export interface WebhookListOptions {
  /** Default: all of them. */
  readonly workspaceId?: string
  /** From 1. */
  readonly page?: number
  readonly limit?: number
}

export interface WebhookDeliveryOptions {
  readonly status?: WebhookDeliveryStatus
  readonly eventType?: string
  /** Made then or later; ISO 8601. */
  readonly since?: string
  /** Made before. */
  readonly until?: string
  readonly limit?: number
  readonly cursor?: string
}

export interface WebhookCalls {
  /** The answer is the only one that shows the secret. */
  create(webhook: RequestBody<'createWebhook'>): Promise<WebhookWithSecret>
  list(options?: WebhookListOptions): Promise<WebhookList>
  get(id: string): Promise<WebhookResource>
  /** What is not named stays as it is. */
  update(id: string, changes: RequestBody<'updateWebhook'>): Promise<WebhookResource>
  /** What waits for it is cancelled. */
  delete(id: string): Promise<void>
  /** `overlap` (default `24h`): how long the secret before stays good under the scheme `standard`. */
  rotateSecret(
    id: string,
    rotation?: RequestBody<'rotateWebhookSecret'>,
  ): Promise<WebhookSecretRotated>
  /** Sends a `webhook.test` event now; resolves when its first attempt has ended, well or not. */
  test(id: string): Promise<WebhookTested>
  /** Newest first. */
  deliveries(id: string, options?: WebhookDeliveryOptions): Promise<WebhookDeliveryPage>
  delivery(id: string, deliveryId: string): Promise<WebhookDeliveryDetail>
  redeliver(id: string, deliveryId: string): Promise<WebhookDeliveryResource>
  /** All that failed and fit the filter; `preview: true` counts them only. */
  redeliverMany(id: string, filter?: RequestBody<'createRedelivery'>): Promise<RedeliveryResource>
  redelivery(id: string, redeliveryId: string): Promise<RedeliveryResource>
  /** What has not begun is failed again. */
  cancelRedelivery(id: string, redeliveryId: string): Promise<RedeliveryResource>
}

export function createWebhookCalls(call: Caller): WebhookCalls {
  return {
    create: (body) => call('createWebhook', { body }),
    list: (options = {}) => call('listWebhooks', { query: toQuery(options) }),
    get: (id) => call('getWebhook', { params: { id } }),
    update: (id, body) => call('updateWebhook', { params: { id }, body }),
    delete: async (id) => {
      await call('deleteWebhook', { params: { id } })
    },
    rotateSecret: (id, body = {}) => call('rotateWebhookSecret', { params: { id }, body }),
    test: (id) => call('testWebhook', { params: { id } }),
    deliveries: (id, options = {}) =>
      call('listWebhookDeliveries', { params: { id }, query: toQuery(options) }),
    delivery: (id, deliveryId) => call('getWebhookDelivery', { params: { id, deliveryId } }),
    redeliver: (id, deliveryId) => call('redeliverWebhookDelivery', { params: { id, deliveryId } }),
    redeliverMany: (id, body = {}) => call('createRedelivery', { params: { id }, body }),
    redelivery: (id, redeliveryId) => call('getRedelivery', { params: { id, redeliveryId } }),
    cancelRedelivery: (id, redeliveryId) =>
      call('cancelRedelivery', { params: { id, redeliveryId } }),
  }
}
