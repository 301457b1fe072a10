// The page about /v1/webhooks, call by call: what it prints goes in, and what it prints comes out.
import { expect, it } from 'vitest'
import { send } from '../support/contract-call.ts'
import { headerOf, hexSignature } from '../support/signatures.ts'
import { startWebhookStage } from '../support/webhook-stage.ts'

const PRINTED = {
  url: 'https://yourapp.com/webhook',
  events: ['user.created', 'user.updated', 'project.created'],
  secret: 'whsec_abc123...',
  active: true,
}
const SECOND = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/

it('creates the webhook of the page and answers with every field the page shows', async () => {
  await using stage = await startWebhookStage()
  const { status, body } = await send(stage.platform.url, {
    method: 'POST',
    path: '/v1/webhooks',
    body: JSON.stringify(PRINTED),
  })
  expect(status).toBe(201)
  expect(body).toMatchObject({
    ...PRINTED,
    id: expect.stringMatching(/^hook_/) as string,
    created_at: expect.stringMatching(SECOND) as string,
  })
})

it('sends the payload of the page, signed over its bytes', async () => {
  await using stage = await startWebhookStage()
  const { secret } = await stage.register({ events: ['user.created'], secret: PRINTED.secret })
  const data = { id: 'user_123', name: 'John Doe', email: 'john@example.com', status: 'active' }
  const event = await stage.publish('user.created', data)

  const [request] = stage.endpoint.requests
  expect(request!.method).toBe('POST')
  expect(headerOf(request!, 'Content-Type')).toBe('application/json')
  expect(headerOf(request!, 'X-Webhook-Signature')).toBe(hexSignature(request!.body, secret!))
  const created_at = expect.stringMatching(SECOND) as string
  const payload = JSON.parse(request!.body.toString()) as object
  expect(payload).toEqual({ id: event.id, type: 'user.created', created_at, data })
  expect(Object.keys(payload)).toEqual(['id', 'type', 'created_at', 'data'])
  // What the sample of the page verifies: the parsed body, written again.
  expect(request!.body.toString()).toBe(JSON.stringify(payload))
})

it('takes the test call of the page: no token, no body, no content type', async () => {
  await using stage = await startWebhookStage()
  const { id, secret } = await stage.register()
  const { status, body } = await send(stage.platform.url, {
    method: 'POST',
    path: `/v1/webhooks/${id}/test`,
  })
  expect(status).toBe(200)
  const [request] = stage.endpoint.requests
  const { event_id } = body as { event_id: string }
  expect(JSON.parse(request!.body.toString())).toMatchObject({
    id: event_id,
    type: 'webhook.test',
    data: { webhook_id: id },
  })
  expect(headerOf(request!, 'X-Webhook-Signature')).toBe(hexSignature(request!.body, secret!))
  expect(body).toMatchObject({
    delivery: { event_id, status: 'success', status_code: 200, attempts: 1 },
    attempt: { number: 1, outcome: 'delivered' },
  })
})

it('shows both deliveries of the page: one that was sent and one that failed', async () => {
  await using stage = await startWebhookStage([
    { status: 200, body: 'OK' },
    ...Array.from({ length: 5 }, () => ({ status: 500, body: 'Connection timeout' })),
  ])
  const { id } = await stage.register({ events: ['user.created'] })
  const good = await stage.publish()
  const bad = await stage.publish()
  await stage.platform.clock.advance('idle')

  const { status, body } = await send(stage.platform.url, { path: `/v1/webhooks/${id}/deliveries` })
  expect(status).toBe(200)
  expect(body).toMatchObject({
    deliveries: [
      {
        id: expect.stringMatching(/^del_/) as string,
        event_id: bad.id,
        status: 'failed',
        status_code: 500,
        attempts: 5,
        error: 'The endpoint answered 500, expected any 2xx.',
      },
      {
        id: expect.stringMatching(/^del_/) as string,
        event_id: good.id,
        status: 'success',
        status_code: 200,
        attempts: 1,
        delivered_at: expect.stringMatching(SECOND) as string,
      },
    ],
  })
  const { deliveries } = body as { deliveries: object[] }
  expect(deliveries[0]).not.toHaveProperty('delivered_at')
  expect(deliveries[1]).not.toHaveProperty('error')
})

it('publishes every event of the page, and lists each with what it means', async () => {
  await using stage = await startWebhookStage()
  const { id } = await stage.register()
  const types = [
    ...['user.created', 'user.updated', 'user.deleted'],
    ...['project.created', 'project.updated', 'project.deleted'],
    ...['file.uploaded', 'payment.succeeded', 'payment.failed'],
  ]
  for (const type of types) await stage.publish(type, { id: 'x_1' })
  const log = await stage.log(id)
  expect(log.map(({ event_type }) => event_type).reverse()).toEqual(types)
  const { data } = await stage.ask('listEventTypes')
  expect(data.map(({ name }) => name)).toEqual(expect.arrayContaining(types))
  for (const { description } of data) expect(description).toEqual(expect.any(String))
})
