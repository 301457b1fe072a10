// The request of a window, over the API alone: the bodies that single requests have, in an array, signed under the scheme.
import { createHmac } from 'node:crypto'
import type { ResponseBody } from '@thunderstack-webhooks/contracts'
import type { Platform } from '@thunderstack-webhooks/sender'
import { expect, it } from 'vitest'
import { callOperation } from '../support/contract-call.ts'
import { startEndpoint, type RecordedRequest } from '../support/scripted-endpoint.ts'
import { startPlatform } from '../support/start-platform.ts'

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const EVENTS = [
  ['user.created', { id: 'user_1', name: 'Zoë' }],
  ['device.created', { deviceId: 'dev_1' }],
  ['payment.succeeded', { id: 'pay_1', amount: 5 }],
] as const

async function register(platform: Platform, body: object): Promise<string> {
  const answer = await callOperation(platform, 'createWebhook', { body })
  return (answer.body as ResponseBody<'createWebhook'>).id
}
async function publish(platform: Platform, type: string, data: object) {
  const answer = await callOperation(platform, 'publishEvent', { body: { type, data } })
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return answer.body as ResponseBody<'publishEvent'>
}
const headerOf = ({ headers }: RecordedRequest, name: string): string =>
  headers.find(([each]) => each === name)?.[1] ?? ''

it.each(['hmac', 'texture', 'standard', 'thunderstack'] as const)(
  'under %s, the array is of the very bodies, and the log tells of one delivery',
  async (scheme) => {
    await using endpoint = await startEndpoint()
    await using platform = await startPlatform({ clock: 'manual' })
    const secret = scheme === 'thunderstack' ? {} : { secret: SECRET }
    const common = { scheme, ...secret, ordered: true }
    await register(platform, { ...common, url: `${endpoint.url}/at-once` })
    const url = `${endpoint.url}/scheduled`
    const id = await register(platform, { ...common, url, schedule: 'every:15m' })
    const published = []
    for (const [type, data] of EVENTS) published.push(await publish(platform, type, data))
    expect(published.map(({ scheduled }) => scheduled)).toEqual([1, 1, 1])
    await platform.settled()
    const single = endpoint.requests.map(({ body }) => body.toString())
    expect(single).toHaveLength(3)

    await platform.clock.advance('15m')
    const [request, ...others] = endpoint.requests.slice(3)
    expect(others).toEqual([])
    expect(request!.body.toString()).toBe(`[${single.join(',')}]`)

    const log = await callOperation(platform, 'listWebhookDeliveries', { params: { id } })
    const { deliveries } = log.body as ResponseBody<'listWebhookDeliveries'>
    expect(deliveries).toMatchObject([
      {
        status: 'success',
        attempts: 1,
        event_id: published[0]!.id,
        event_ids: published.map((event) => event.id),
      },
    ])
    const last = published[2]!.id
    const found = await callOperation(platform, 'getPublishedEvent', { params: { id: last } })
    const ofEvent = (found.body as ResponseBody<'getPublishedEvent'>).deliveries
    expect(ofEvent.map((delivery) => delivery.id)).toContain(deliveries[0]!.id)
    expectSigned(scheme, request!, deliveries[0]!.id)
  },
)

/** By node:crypto alone. How the platform's own scheme signs is told elsewhere. */
function expectSigned(scheme: string, request: RecordedRequest, deliveryId: string): void {
  const hex = createHmac('sha256', SECRET).update(request.body).digest('hex')
  if (scheme === 'hmac') expect(headerOf(request, 'X-Webhook-Signature')).toBe(hex)
  if (scheme === 'texture') expect(headerOf(request, 'Texture-Signature')).toBe(hex)
  if (scheme !== 'standard') return
  expect(headerOf(request, 'webhook-id')).toBe(deliveryId)
  const signed = `${deliveryId}.${headerOf(request, 'webhook-timestamp')}.`
  const code = createHmac('sha256', Buffer.from(SECRET.slice(6), 'base64'))
    .update(signed)
    .update(request.body)
    .digest('base64')
  expect(headerOf(request, 'webhook-signature')).toBe(`v1,${code}`)
}
