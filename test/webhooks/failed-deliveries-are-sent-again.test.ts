// Redelivery: one by its id, or all that failed, by time and type, counted before, at a rate, and stopped half way.
import { expect, it } from 'vitest'
import type { Answer } from '../support/scripted-endpoint.ts'
import { refusalOf, startWebhookStage, type WebhookStage } from '../support/webhook-stage.ts'

const ONCE = { retry: '0s' }
const failing = (count: number): Answer[] => Array.from({ length: count }, () => 500)

const redeliver = (stage: WebhookStage, id: string, body: object = {}) =>
  stage.ask('createRedelivery', { params: { id }, body })

/** What arrived since, by event. */
function arrived({ endpoint }: WebhookStage, from: number): string[] {
  return endpoint.requests
    .slice(from)
    .map(({ body }) => (JSON.parse(body.toString()) as { id: string }).id)
}

async function publishSome(stage: WebhookStage, count: number, type?: string): Promise<string[]> {
  const ids: string[] = []
  for (let index = 0; index < count; index++) ids.push((await stage.publish(type)).id)
  return ids
}

it('sends one again with the same bytes and a fresh ladder of attempts', async () => {
  await using stage = await startWebhookStage(failing(7))
  const { id } = await stage.register()
  await stage.publish()
  await stage.platform.clock.advance('idle')
  const [failed] = await stage.log(id)
  expect(failed).toMatchObject({ status: 'failed', attempts: 5 })

  const params = { id, deliveryId: failed!.id }
  expect(await stage.ask('redeliverWebhookDelivery', { params })).toMatchObject({
    id: failed!.id,
    event_id: failed!.event_id,
  })
  await stage.platform.clock.advance('idle')
  expect(await stage.log(id)).toMatchObject([{ id: failed!.id, status: 'success', attempts: 8 }])
  expect(new Set(stage.endpoint.requests.map(({ body }) => body.toString())).size).toBe(1)
})

it('may send again what was delivered, when it is asked for by its id', async () => {
  await using stage = await startWebhookStage()
  const { id } = await stage.register()
  await stage.publish()
  const [delivery] = await stage.log(id)
  await stage.ask('redeliverWebhookDelivery', { params: { id, deliveryId: delivery!.id } })
  await stage.platform.settled()
  expect(await stage.log(id)).toMatchObject([{ status: 'success', attempts: 2 }])
})

it('tells of no error while what was delivered waits to be sent again', async () => {
  const second = Promise.withResolvers<200>()
  await using stage = await startWebhookStage([200, second.promise])
  const { id } = await stage.register()
  await stage.publish()
  await stage.platform.settled()
  const [delivery] = await stage.log(id)
  const params = { id, deliveryId: delivery!.id }
  const again = await stage.ask('redeliverWebhookDelivery', { params })
  expect(again).toMatchObject({ status: 'pending', attempts: 1, status_code: 200 })
  expect(again).not.toHaveProperty('error')
  second.resolve(200)
  await stage.platform.settled()
})

it('refuses while an attempt is on its way, and while the webhook is not active', async () => {
  const answer = Promise.withResolvers<200>()
  await using stage = await startWebhookStage([answer.promise])
  const { id } = await stage.register()
  await stage.ask('publishEvent', { body: { type: 'user.created', data: { id: 'user_1' } } })
  await stage.endpoint.received(1)
  const [delivery] = await stage.log(id)
  const params = { id, deliveryId: delivery!.id }
  const again = async () => refusalOf(await stage.call('redeliverWebhookDelivery', { params }))
  expect(await again()).toMatchObject({
    status: 409,
    code: 'conflict',
    message: expect.stringContaining('right now') as string,
  })
  answer.resolve(200)
  await stage.platform.settled()

  await stage.ask('updateWebhook', { params: { id }, body: { active: false } })
  expect(await again()).toMatchObject({ status: 409, code: 'conflict' })
  const many = await stage.call('createRedelivery', { params: { id }, body: {} })
  expect(refusalOf(many)).toMatchObject({
    status: 409,
    message: expect.stringContaining('"active": true') as string,
  })
  // Counting is allowed.
  expect(await redeliver(stage, id, { preview: true })).toMatchObject({ state: 'preview' })
})

it('counts first when asked to, and changes nothing by it', async () => {
  await using stage = await startWebhookStage(failing(3), ONCE)
  const { id } = await stage.register()
  await publishSome(stage, 4)
  const before = await stage.log(id)
  expect(await redeliver(stage, id, { preview: true })).toMatchObject({
    id: null,
    state: 'preview',
    matched: 3,
    remaining: 0,
  })
  expect(await stage.log(id)).toEqual(before)
  await stage.platform.clock.advance('1h')
  expect(stage.endpoint.requests).toHaveLength(4)
})

it('sends all that failed, oldest first, and neither what was delivered nor what is to come', async () => {
  await using stage = await startWebhookStage([500, 500, 500, 200, 500, 500], { retry: '0s,1h' })
  const { id } = await stage.register()
  const [first, second] = await publishSome(stage, 2)
  await stage.platform.clock.advance('1h')
  // Delivered at its first retry; the other one is dead.
  const dead = (await stage.log(id)).filter(({ status }) => status === 'failed')
  expect(dead).toHaveLength(1)
  const [pending] = await publishSome(stage, 1)
  const from = stage.endpoint.requests.length
  const redelivery = await redeliver(stage, id)
  expect(redelivery).toMatchObject({ state: 'running', matched: 1, remaining: 1, perSecond: 50 })
  await stage.platform.settled()
  expect(arrived(stage, from)).toEqual([dead[0]!.event_id])
  expect([first, second]).toContain(dead[0]!.event_id)
  expect((await stage.log(id, 'status=pending')).map(({ event_id }) => event_id)).toContain(pending)
})

it('takes only those of a time and a type', async () => {
  await using stage = await startWebhookStage(failing(8), ONCE)
  const { id } = await stage.register()
  const now = async () => (await stage.platform.clock.get()).now
  const users = await publishSome(stage, 2)
  await stage.platform.clock.advance('1h')
  const since = await now()
  const later = await publishSome(stage, 1)
  const files = await publishSome(stage, 2, 'file.uploaded')
  await stage.platform.clock.advance('1h')
  const until = await now()
  const last = await publishSome(stage, 1)
  const count = async (body: object) =>
    (await redeliver(stage, id, { preview: true, ...body })).matched
  expect(await count({})).toBe(6)
  expect(await count({ since })).toBe(4)
  expect(await count({ until })).toBe(5)
  expect(await count({ since, until })).toBe(3)
  expect(await count({ since: until, until: since })).toBe(0)
  expect(await count({ eventType: 'file.uploaded' })).toBe(2)
  expect(await count({ eventType: 'invoice.paid' })).toBe(0)
  expect(await count({ since, until, eventType: 'user.created' })).toBe(1)

  const from = stage.endpoint.requests.length
  const { matched } = await redeliver(stage, id, { since, until })
  await stage.platform.clock.advance('idle')
  expect(matched).toBe(3)
  expect(arrived(stage, from).toSorted()).toEqual([...later, ...files].toSorted())
  expect([users, last].flat().some((each) => arrived(stage, from).includes(each))).toBe(false)
})

it('finds failed node events by the name that accounts know', async () => {
  await using stage = await startWebhookStage(failing(1), ONCE)
  const { id } = await stage.register({ events: ['node.*'] })
  const { nodeId } = await stage.platform.nodes.create({ name: 'alice', network: 'regtest' })
  await stage.platform.nodes.setStatus(nodeId, 'RUNNING')
  await stage.platform.settled()
  const log = await stage.log(id, 'eventType=node.status_updated&status=failed')
  expect(log).toHaveLength(1)
  const eventType = 'node.status_updated'
  expect(await redeliver(stage, id, { preview: true, eventType })).toMatchObject({ matched: 1 })
})

it('makes so many due in each second, from now on', async () => {
  await using stage = await startWebhookStage(failing(7), ONCE)
  const { id } = await stage.register()
  const ids = await publishSome(stage, 7)
  await stage.platform.clock.advance('1h')
  const begun = Date.parse((await stage.platform.clock.get()).now)
  const { id: redeliveryId } = await redeliver(stage, id, { perSecond: 3 })
  const params = { id, redeliveryId: redeliveryId! }
  await stage.platform.clock.advance('999ms')
  expect(await stage.ask('getRedelivery', { params })).toMatchObject({
    state: 'running',
    matched: 7,
    remaining: 4,
  })
  await stage.platform.clock.advance('idle')
  expect(await stage.ask('getRedelivery', { params })).toMatchObject({
    state: 'done',
    remaining: 0,
  })

  const times = new Map<string, number>()
  for (const delivery of await stage.log(id)) {
    const { attempt_log } = await stage.detail(id, delivery.id)
    expect(attempt_log).toHaveLength(2)
    times.set(delivery.event_id, Date.parse(attempt_log[1]!.startedAt) - begun)
  }
  expect(ids.map((each) => times.get(each))).toEqual([0, 333, 666, 1_000, 1_333, 1_666, 2_000])
})

it('can be cancelled half way: what has begun goes on, the rest is failed as before', async () => {
  await using stage = await startWebhookStage(failing(6), ONCE)
  const { id } = await stage.register()
  await publishSome(stage, 6)
  await stage.platform.clock.advance('1h')
  const { id: redeliveryId } = await redeliver(stage, id, { perSecond: 4 })
  const params = { id, redeliveryId: redeliveryId! }
  await stage.platform.clock.advance('999ms')
  expect(stage.endpoint.requests).toHaveLength(10)

  const cancelled = await stage.ask('cancelRedelivery', { params })
  expect(cancelled).toMatchObject({ state: 'cancelled', matched: 6, remaining: 0 })
  await stage.platform.clock.advance('1h')
  expect(stage.endpoint.requests).toHaveLength(10)
  expect(await stage.ask('getRedelivery', { params })).toEqual(cancelled)
  expect(await stage.ask('cancelRedelivery', { params })).toEqual(cancelled)
  expect((await stage.log(id)).map(({ status, error }) => [status, error])).toEqual([
    ...Array.from({ length: 2 }, () => ['failed', 'The endpoint answered 500, expected any 2xx.']),
    ...Array.from({ length: 4 }, () => ['success', undefined]),
  ])
  // They can be asked for again.
  expect(await redeliver(stage, id)).toMatchObject({ matched: 2 })
  await stage.platform.clock.advance('idle')
  expect(await stage.log(id, 'status=failed')).toEqual([])
})

it('takes also what was cancelled when its webhook was inactive', async () => {
  await using stage = await startWebhookStage(failing(1))
  const { id } = await stage.register({ ordered: true })
  await publishSome(stage, 3)
  for (const active of [false, true]) {
    await stage.ask('updateWebhook', { params: { id }, body: { active } })
  }
  expect(await stage.log(id, 'status=failed')).toHaveLength(3)
  // Nothing said is everything that failed.
  const redelivery = await stage.ask('createRedelivery', { params: { id } })
  expect(redelivery).toMatchObject({ matched: 3, perSecond: 50 })
  await stage.platform.clock.advance('idle')
  expect(await stage.log(id, 'status=success')).toHaveLength(3)
})

it('leaves a redelivery that is over alone when one of its deliveries is sent again by itself', async () => {
  await using stage = await startWebhookStage(failing(3), ONCE)
  const { id } = await stage.register()
  await stage.publish()
  const { id: redeliveryId } = await redeliver(stage, id)
  const params = { id, redeliveryId: redeliveryId! }
  await stage.platform.clock.advance('idle')
  expect(await stage.ask('getRedelivery', { params })).toMatchObject({ state: 'done' })

  const [delivery] = await stage.log(id)
  const answer = Promise.withResolvers<200>()
  await using slow = await startWebhookStage([answer.promise])
  await stage.ask('updateWebhook', { params: { id }, body: { url: slow.endpoint.url } })
  await stage.ask('redeliverWebhookDelivery', { params: { id, deliveryId: delivery!.id } })
  await slow.endpoint.received(1)
  expect(await stage.ask('getRedelivery', { params })).toMatchObject({
    state: 'done',
    remaining: 0,
  })
  answer.resolve(200)
  await stage.platform.settled()
})

it('brings what failed at an ordered webhook in its order, too', async () => {
  await using stage = await startWebhookStage(failing(6), ONCE)
  const { id } = await stage.register({ ordered: true })
  const ids = await publishSome(stage, 6)
  const from = stage.endpoint.requests.length
  await redeliver(stage, id, { perSecond: 4 })
  const later = await publishSome(stage, 1)
  await stage.platform.clock.advance('idle')
  expect(arrived(stage, from)).toEqual([...ids, ...later])
})

it('keeps them in order when one of them fails again', async () => {
  await using stage = await startWebhookStage(failing(7), { retry: '0s,30s' })
  const { id } = await stage.register({ ordered: true })
  const ids = await publishSome(stage, 3)
  await stage.platform.clock.advance('idle')
  const from = stage.endpoint.requests.length
  expect(from).toBe(6)
  await redeliver(stage, id)
  await stage.platform.clock.advance('idle')
  expect(arrived(stage, from)).toEqual([ids[0], ...ids])
})

it('keeps to the rate where the order would let it go faster', async () => {
  await using stage = await startWebhookStage(failing(3), ONCE)
  const { id } = await stage.register({ ordered: true })
  const ids = await publishSome(stage, 3)
  await redeliver(stage, id, { perSecond: 1 })
  await stage.platform.settled()
  for (const count of [1, 2, 3]) {
    expect(arrived(stage, 3)).toEqual(ids.slice(0, count))
    await stage.platform.clock.advance('1s')
  }
})

it('goes on with what waited behind a redelivery that was cancelled', async () => {
  await using stage = await startWebhookStage(failing(2), ONCE)
  const { id } = await stage.register({ ordered: true })
  await publishSome(stage, 2)
  const { id: redeliveryId } = await redeliver(stage, id, { perSecond: 1 })
  await stage.platform.settled()
  const from = stage.endpoint.requests.length
  const later = await publishSome(stage, 1)
  expect(arrived(stage, from)).toEqual([])
  await stage.ask('cancelRedelivery', { params: { id, redeliveryId: redeliveryId! } })
  await stage.platform.settled()
  expect(arrived(stage, from)).toEqual(later)
})
