// Create, list, read, change and delete: what each call answers, and what it does to events.
import { expect, it } from 'vitest'
import { refusalOf, startWebhookStage } from '../support/webhook-stage.ts'

it('has sensible defaults for everything but the URL', async () => {
  await using stage = await startWebhookStage()
  const created = await stage.register()
  expect(created).toMatchObject({
    url: stage.endpoint.url,
    events: ['*'],
    active: true,
    label: null,
    headers: {},
    scheme: 'hmac',
    schedule: 'realtime',
    workspaceId: 'default',
    ordered: false,
    disabledReason: null,
    previousSecretValidUntil: null,
    secret: expect.stringMatching(/^whsec_[A-Za-z0-9+/]{43}=$/) as string,
  })
  const { secret, ...rest } = created
  expect(secret).toHaveLength(50)
  expect(await stage.ask('getWebhook', { params: { id: created.id } })).toEqual(rest)
})

it('makes a secret in the form of each scheme, and none where the platform signs with its own key', async () => {
  await using stage = await startWebhookStage()
  const secretOf = async (scheme: string) => (await stage.register({ scheme })).secret
  expect(await secretOf('texture')).toMatch(/^[0-9a-f]{64}$/)
  expect(await secretOf('standard')).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
  expect(await secretOf('thunderstack')).toBeNull()
  expect(await secretOf('hmac')).not.toBe(await secretOf('hmac'))
})

it('lists them oldest first in pages, of one workspace or of all', async () => {
  await using stage = await startWebhookStage()
  const ids: string[] = []
  for (let index = 0; index < 5; index++) {
    const workspaceId = index % 2 === 0 ? 'staging' : 'production'
    ids.push((await stage.register({ workspaceId, label: `number ${index}` })).id)
  }
  const list = async (query?: string) => {
    const { data, pagination } = await stage.ask(
      'listWebhooks',
      query === undefined ? {} : { query },
    )
    return { ids: data.map(({ id }) => id), pagination }
  }
  expect(await list()).toEqual({ ids, pagination: { page: 1, limit: 20, total: 5, pages: 1 } })
  expect(await list('limit=2&page=2')).toEqual({
    ids: ids.slice(2, 4),
    pagination: { page: 2, limit: 2, total: 5, pages: 3 },
  })
  expect(await list('limit=2&page=4')).toMatchObject({ ids: [], pagination: { total: 5 } })
  expect(await list('workspaceId=production')).toMatchObject({ ids: [ids[1], ids[3]] })
  expect(await list('workspaceId=nobody')).toEqual({
    ids: [],
    pagination: { page: 1, limit: 20, total: 0, pages: 0 },
  })
})

it('changes what is named and nothing else', async () => {
  await using stage = await startWebhookStage()
  const { secret, ...created } = await stage.register({ headers: { 'X-Team': 'blue' } })
  const changes = [
    { url: `${stage.endpoint.url}/other` },
    { events: ['user.*', 'file.uploaded'] },
    { label: 'Staging Webhook' },
    { label: null },
    { headers: { Authorization: 'Bearer abc' } },
    { headers: {} },
    { schedule: 'every:15m' },
    { schedule: 'realtime' },
    { ordered: true },
    { active: true },
    {},
  ]
  let expected: object = created
  for (const body of changes) {
    expected = { ...expected, ...body }
    const params = { id: created.id }
    expect(await stage.ask('updateWebhook', { params, body })).toEqual(expected)
    expect(await stage.ask('getWebhook', { params })).toEqual(expected)
  }
  expect(secret).not.toBeNull()
})

it('sends by the changed registration from then on', async () => {
  await using stage = await startWebhookStage()
  const { id } = await stage.register({ events: ['user.created'] })
  const change = (body: object) => stage.ask('updateWebhook', { params: { id }, body })
  expect((await stage.publish('file.uploaded')).deliveries).toEqual([])
  await change({ events: ['file.*'] })
  expect((await stage.publish('file.uploaded')).deliveries).toHaveLength(1)
  expect((await stage.publish('user.created')).deliveries).toEqual([])

  await change({
    url: `${new URL(stage.endpoint.url).origin}/elsewhere`,
    headers: { 'X-Team': 'blue' },
  })
  await stage.publish('file.uploaded')
  const last = stage.endpoint.requests.at(-1)!
  expect(last.path).toBe('/elsewhere')
  expect(last.headers).toContainEqual(['X-Team', 'blue'])
})

it('sends what waits to the new address, too', async () => {
  await using stage = await startWebhookStage([500])
  const { id } = await stage.register()
  await stage.publish()
  const url = `${new URL(stage.endpoint.url).origin}/elsewhere`
  await stage.ask('updateWebhook', { params: { id }, body: { url } })
  await stage.platform.clock.advance('30s')
  expect(stage.endpoint.requests.map(({ path }) => path)).toEqual([
    new URL(stage.endpoint.url).pathname,
    '/elsewhere',
  ])
})

it('cancels what waits when it is made inactive, and starts afresh when it is active again', async () => {
  await using stage = await startWebhookStage([500])
  const { id } = await stage.register()
  await stage.publish()
  const inactive = await stage.ask('updateWebhook', { params: { id }, body: { active: false } })
  expect(inactive).toMatchObject({ active: false, disabledReason: 'owner' })
  expect((await stage.publish()).deliveries).toEqual([])
  await stage.platform.clock.advance('1d')
  expect(stage.endpoint.requests).toHaveLength(1)
  expect(await stage.log(id)).toMatchObject([
    { status: 'failed', attempts: 1, error: 'The endpoint answered 500, expected any 2xx.' },
  ])

  const active = await stage.ask('updateWebhook', { params: { id }, body: { active: true } })
  expect(active).toMatchObject({ active: true, disabledReason: null })
  await stage.publish()
  expect(await stage.log(id)).toMatchObject([{ status: 'success' }, { status: 'failed' }])
})

it('says why a delivery failed that was never attempted', async () => {
  await using stage = await startWebhookStage([500])
  const { id } = await stage.register({ ordered: true })
  await stage.publish()
  await stage.publish()
  await stage.ask('updateWebhook', { params: { id }, body: { active: false } })
  const [second] = await stage.log(id)
  expect(second).toMatchObject({
    status: 'failed',
    attempts: 0,
    error: 'cancelled: its webhook was removed or made inactive',
    next_attempt_at: null,
  })
})

it('may be registered inactive, and then gets nothing', async () => {
  await using stage = await startWebhookStage()
  const webhook = await stage.register({ active: false })
  expect(webhook).toMatchObject({ active: false, disabledReason: 'owner' })
  expect((await stage.publish()).deliveries).toEqual([])
})

it('is gone with its log once it is deleted, and gets nothing more', async () => {
  await using stage = await startWebhookStage([500])
  const { id } = await stage.register()
  const kept = await stage.register({ events: ['file.uploaded'] })
  const event = await stage.publish()
  const [delivery] = await stage.log(id)
  expect(await stage.ask('deleteWebhook', { params: { id } })).toEqual({ id, deleted: true })

  await stage.platform.clock.advance('1d')
  expect(stage.endpoint.requests).toHaveLength(1)
  expect((await stage.publish()).deliveries).toEqual([])
  const params = { id, deliveryId: delivery!.id, redeliveryId: 'rdl_x' }
  for (const operationId of [
    ...(['getWebhook', 'deleteWebhook', 'testWebhook', 'listWebhookDeliveries'] as const),
    ...(['getWebhookDelivery', 'redeliverWebhookDelivery', 'getRedelivery'] as const),
    'cancelRedelivery',
  ] as const) {
    expect(refusalOf(await stage.call(operationId, { params }))).toMatchObject({
      status: 404,
      code: 'not_found',
      message: expect.stringContaining('GET /v1/webhooks lists them') as string,
    })
  }
  for (const operationId of ['updateWebhook', 'rotateWebhookSecret', 'createRedelivery'] as const) {
    const { status } = refusalOf(await stage.call(operationId, { params, body: {} }))
    expect(status).toBe(404)
  }
  const { data, pagination } = await stage.ask('listWebhooks')
  expect(data.map((each) => each.id)).toEqual([kept.id])
  expect(pagination.total).toBe(1)
  // The event is the account's still, with what became of its delivery.
  expect(await stage.ask('getPublishedEvent', { params: { id: event.id } })).toMatchObject({
    deliveries: [{ id: delivery!.id, status: 'failed' }],
  })
})
