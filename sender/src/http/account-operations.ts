// The operations of /v1: what an account does with its webhooks and events.
import type { OPERATIONS, OperationId } from '@thunderstack-webhooks/contracts'
import type { Operation } from './operation.ts'
import { cancelRedelivery } from './operations/cancel-redelivery.ts'
import { createRedelivery } from './operations/create-redelivery.ts'
import { createWebhook } from './operations/create-webhook.ts'
import { deleteWebhook } from './operations/delete-webhook.ts'
import { getPublishedEvent } from './operations/get-published-event.ts'
import { getRedelivery } from './operations/get-redelivery.ts'
import { getWebhook } from './operations/get-webhook.ts'
import { getWebhookDelivery } from './operations/get-webhook-delivery.ts'
import { listEventTypes } from './operations/list-event-types.ts'
import { listWebhookDeliveries } from './operations/list-webhook-deliveries.ts'
import { listWebhooks } from './operations/list-webhooks.ts'
import { publishEvent } from './operations/publish-event.ts'
import { redeliverWebhookDelivery } from './operations/redeliver-webhook-delivery.ts'
import { registerEventType } from './operations/register-event-type.ts'
import { rotateWebhookSecret } from './operations/rotate-webhook-secret.ts'
import { testWebhook } from './operations/test-webhook.ts'
import { updateWebhook } from './operations/update-webhook.ts'

export type AccountOperationId = {
  [Id in OperationId]: (typeof OPERATIONS)[Id]['tag'] extends 'Webhooks' | 'Events' ? Id : never
}[OperationId]

export const ACCOUNT_OPERATIONS: { readonly [Id in AccountOperationId]: Operation<Id> } = {
  createWebhook,
  listWebhooks,
  getWebhook,
  updateWebhook,
  deleteWebhook,
  rotateWebhookSecret,
  testWebhook,
  listWebhookDeliveries,
  getWebhookDelivery,
  redeliverWebhookDelivery,
  createRedelivery,
  getRedelivery,
  cancelRedelivery,
  publishEvent,
  getPublishedEvent,
  listEventTypes,
  registerEventType,
}
