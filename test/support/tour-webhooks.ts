// The part of the tour that is under /v1: a webhook's whole life, from its registration to its removal, with success at every stop.
import type { OperationId } from '@thunderstack-webhooks/contracts'
import type { ContractCall } from './contract-call.ts'
import type { Stage } from './stage.ts'

export type Visit = <Body>(operationId: OperationId, call?: ContractCall) => Promise<Body>

export async function tourWebhooks({ platform, endpoint }: Stage, visit: Visit): Promise<void> {
  const { url } = endpoint
  const { id } = await visit<{ id: string }>('createWebhook', { body: { url } })
  await visit('createWebhook', { body: { url, scheme: 'texture', schedule: 'every:15m' } })
  await visit('createWebhook', { body: { url, scheme: 'thunderstack', events: ['node.*'] } })
  const webhook = { params: { id } }
  await visit('listWebhooks', { query: 'limit=2', token: null })
  await visit('getWebhook', webhook)
  await visit('updateWebhook', { ...webhook, body: { label: 'mine', headers: { 'X-Team': 'a' } } })
  await visit('rotateWebhookSecret', webhook)
  await visit('testWebhook', { ...webhook, token: null })

  await visit('listEventTypes')
  const type = 'invoice.paid'
  await visit('registerEventType', { body: { name: type } })
  const event = await visit<PublishedEvent>('publishEvent', {
    headers: { 'idempotency-key': 'invoice-4711' },
    body: { type, data: { number: 4711 } },
  })
  await platform.settled()
  await visit('getPublishedEvent', { params: { id: event.id } })
  await visit('listWebhookDeliveries', { ...webhook, query: 'status=success&limit=1' })
  const deliveryId = event.deliveries.find((delivery) => delivery.webhook_id === id)!.id
  const delivery = { params: { id, deliveryId } }
  await visit('getWebhookDelivery', delivery)
  await visit('redeliverWebhookDelivery', delivery)
  await platform.settled()

  await visit('createRedelivery', { ...webhook, body: { preview: true } })
  const { id: redeliveryId } = await visit<{ id: string }>('createRedelivery', webhook)
  const redelivery = { params: { id, redeliveryId } }
  await visit('getRedelivery', redelivery)
  await visit('cancelRedelivery', redelivery)
  await visit('deleteWebhook', webhook)
}

interface PublishedEvent {
  readonly id: string
  readonly deliveries: readonly { readonly id: string; readonly webhook_id: string }[]
}
