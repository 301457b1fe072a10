// The client's calls of /v1 on a platform in this process and on one in another: what is registered, published and sent again.
import { PlatformCallError, type PlatformClient } from '@thunderstack-webhooks/sender'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startEndpoint, type ScriptedEndpoint } from '../support/scripted-endpoint.ts'
import { findSignatureFault } from '../support/signature-fault.ts'
import { startCommand } from '../support/start-command.ts'
import { startPlatform } from '../support/start-platform.ts'

type Started = AsyncDisposable & { readonly client: PlatformClient }

const WAYS: Readonly<Record<string, () => Promise<Started>>> = {
  'in this process': async () => {
    const platform = await startPlatform({ clock: 'manual', retry: 'none' })
    return { client: platform, [Symbol.asyncDispose]: () => platform.stop() }
  },
  'in another process': () =>
    startCommand(['--store', 'memory', '--clock', 'manual', '--retry', 'none']),
}

describe.each(Object.entries(WAYS))('a platform %s', (_, start) => {
  let started: Started
  let client: PlatformClient
  let endpoint: ScriptedEndpoint

  beforeAll(async () => {
    started = await start()
    client = started.client
    endpoint = await startEndpoint()
  })

  afterAll(async () => {
    await started[Symbol.asyncDispose]()
    await endpoint[Symbol.asyncDispose]()
  })

  it('registers a webhook, shows, changes and removes it', async () => {
    const { secret, ...made } = await client.webhooks.create({
      url: endpoint.url,
      workspaceId: 'life',
      label: 'mine',
    })
    expect(secret).toMatch(/^whsec_/)
    expect(await client.webhooks.get(made.id)).toEqual(made)
    const page = await client.webhooks.list({ workspaceId: 'life', page: 1, limit: 5 })
    expect(page).toEqual({ data: [made], pagination: { page: 1, limit: 5, total: 1, pages: 1 } })
    const changed = await client.webhooks.update(made.id, { events: ['user.*'], active: false })
    expect(changed).toEqual({
      ...made,
      events: ['user.*'],
      active: false,
      disabledReason: 'owner',
    })
    await client.webhooks.delete(made.id)
    await expect(client.webhooks.get(made.id)).rejects.toMatchObject({ status: 404 })
  })

  it('sends a test event, signed with the secret that rotation gave', async () => {
    const { id } = await client.webhooks.create({ url: endpoint.url, workspaceId: 'test' })
    const { secret, previousValidUntil } = await client.webhooks.rotateSecret(id, { overlap: '1h' })
    expect(previousValidUntil).not.toBeNull()
    const { attempt, delivery } = await client.webhooks.test(id)
    expect([attempt.outcome, delivery.status]).toEqual(['delivered', 'success'])
    expect(findSignatureFault('hmac', endpoint.requests.at(-1)!, secret)).toBeUndefined()
  })

  it('publishes an event once under its key, and waits for what it caused', async () => {
    const workspaceId = 'publish'
    const { id } = await client.webhooks.create({ url: endpoint.url, workspaceId })
    const order = { type: 'payment.succeeded', data: { id: 'pay_1' }, workspaceId } as const
    const event = await client.events.publish({ ...order, idempotencyKey: 'order-1' })
    const again = await client.events.publish({ ...order, idempotencyKey: 'order-1' })
    expect([again.id, again.deliveries.map((one) => one.id)]).toEqual([
      event.id,
      event.deliveries.map((one) => one.id),
    ])
    const [delivered] = await event.delivered()
    expect(delivered).toMatchObject({ webhookId: id, nodeId: null, state: 'delivered' })
    expect(await event.attempt(1)).toMatchObject({ outcome: 'delivered' })
    const { deliveries } = await client.webhooks.deliveries(id, { status: 'success', limit: 1 })
    expect(deliveries).toMatchObject([{ event_id: event.id, event_type: 'payment.succeeded' }])
    const detail = await client.webhooks.delivery(id, deliveries[0]!.id)
    expect(detail.attempt_log).toHaveLength(1)
    const redelivered = await client.webhooks.redeliver(id, detail.id)
    expect(redelivered.status).toBe('pending')
    expect(await event.attempt(2)).toMatchObject({ outcome: 'delivered' })
  })

  it('names a published event where none was expected, and an event that nobody wants', async () => {
    const first = await client.events.publish({ type: 'user.created', data: { id: 'user_1' } })
    const { id } = await client.events.publish({ type: 'user.deleted', data: { id: 'user_1' } })
    await expect(client.events.expectNone({ after: first })).rejects.toThrow(
      `${id} (user.deleted at`,
    )
    await expect(first.attempt(1)).rejects.toThrow(/no active webhook of its workspace wanted it/)
  })

  it('sends again what failed, after a look at how much it is', async () => {
    const workspaceId = 'again'
    await using failing = await startEndpoint([500, 500, 200])
    const { id } = await client.webhooks.create({ url: failing.url, workspaceId })
    const event = { type: 'user.updated', data: { id: 'user_1' }, workspaceId } as const
    await (await client.events.publish(event)).settled()
    await (await client.events.publish(event)).settled()
    const preview = await client.webhooks.redeliverMany(id, { preview: true })
    expect(preview).toMatchObject({ id: null, state: 'preview', matched: 2 })
    const { id: redeliveryId, matched } = await client.webhooks.redeliverMany(id, { perSecond: 1 })
    expect(matched).toBe(2)
    await client.settled()
    expect(await client.webhooks.redelivery(id, redeliveryId!)).toMatchObject({ remaining: 1 })
    const cancelled = await client.webhooks.cancelRedelivery(id, redeliveryId!)
    expect(cancelled).toMatchObject({ state: 'cancelled', matched: 2 })
    expect(failing.requests).toHaveLength(3)
  })

  it('registers a type of its own', async () => {
    const type = { name: 'invoice.paid', description: 'An invoice was paid' }
    expect(await client.eventTypes.register(type)).toEqual({ ...type, registered: true })
    const types = await client.eventTypes.list()
    expect(types.at(-1)).toEqual({ ...type, registered: true })
    expect(types[0]).toMatchObject({ name: 'user.created', registered: false })
  })

  it('rejects with the words of the refusal', async () => {
    const refused = client.webhooks.create({ url: 'nowhere' })
    await expect(refused).rejects.toThrow(PlatformCallError)
    await expect(refused).rejects.toMatchObject({
      status: 400,
      message: 'url: expected an http or https URL of at most 2048 characters, got "nowhere"',
    })
  })
})
