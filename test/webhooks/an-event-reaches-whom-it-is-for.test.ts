// One event to every webhook it is for, once each: by filter, by workspace, by account, in order where that was asked for.
import { expect, it } from 'vitest'
import { refusalOf, startWebhookStage, type WebhookStage } from '../support/webhook-stage.ts'

/** The webhooks an event of that type goes to, by their labels. */
async function labelsReached(
  stage: WebhookStage,
  type: string,
  workspaceId?: string,
): Promise<readonly (string | null)[]> {
  const more = workspaceId === undefined ? {} : { workspaceId }
  const { deliveries } = await stage.publish(type, { id: 'x_1' }, more)
  const { data } = await stage.ask('listWebhooks', { query: 'limit=100' })
  return deliveries.map(({ webhook_id }) => data.find(({ id }) => id === webhook_id)!.label)
}

it('goes to those that want everything, its noun, or just it', async () => {
  await using stage = await startWebhookStage()
  for (const filters of [['*'], ['user.*'], ['user.created'], ['user.updated'], ['file.*']]) {
    await stage.register({ events: filters, label: filters[0] })
  }
  expect(await labelsReached(stage, 'user.created')).toEqual(['*', 'user.*', 'user.created'])
  expect(await labelsReached(stage, 'user.deleted')).toEqual(['*', 'user.*'])
  expect(await labelsReached(stage, 'file.uploaded')).toEqual(['*', 'file.*'])
  expect(await labelsReached(stage, 'payment.failed')).toEqual(['*'])
})

it('goes once to a webhook of which several filters match', async () => {
  await using stage = await startWebhookStage()
  await stage.register({ events: ['*', 'user.*', 'user.created', 'user.created'] })
  expect((await stage.publish()).deliveries).toHaveLength(1)
  expect(stage.endpoint.requests).toHaveLength(1)
})

it('does not take a noun for the beginning of another', async () => {
  await using stage = await startWebhookStage()
  await stage.register({ events: ['user.*'], label: 'user' })
  await stage.register({ events: ['user_group.*'], label: 'user_group' })
  for (const name of ['user_group.made', 'users.made', 'user.made']) {
    await stage.ask('registerEventType', { body: { name } })
  }
  expect(await labelsReached(stage, 'user_group.made')).toEqual(['user_group'])
  expect(await labelsReached(stage, 'users.made')).toEqual([])
  expect(await labelsReached(stage, 'user.made')).toEqual(['user'])
})

it('stays in its workspace, which is default when none is named', async () => {
  await using stage = await startWebhookStage()
  for (const workspaceId of ['default', 'staging', 'production', 'Staging']) {
    await stage.register({ workspaceId, label: workspaceId })
  }
  expect(await labelsReached(stage, 'user.created')).toEqual(['default'])
  expect(await labelsReached(stage, 'user.created', 'default')).toEqual(['default'])
  expect(await labelsReached(stage, 'user.created', 'staging')).toEqual(['staging'])
  expect(await labelsReached(stage, 'user.created', 'nobody')).toEqual([])
})

it('is told to everybody in a type of your own once that is registered', async () => {
  await using stage = await startWebhookStage()
  await stage.register()
  const body = { type: 'invoice.paid', data: {} }
  expect(refusalOf(await stage.call('publishEvent', { body })).status).toBe(400)
  const type = { name: 'invoice.paid', description: 'An invoice was paid' }
  const registered = { ...type, registered: true }
  expect(await stage.ask('registerEventType', { body: type })).toEqual(registered)
  // Once is enough, and a second time changes nothing.
  expect(await stage.ask('registerEventType', { body: { name: type.name } })).toEqual(registered)
  expect((await stage.publish('invoice.paid', {})).deliveries).toHaveLength(1)
  const { data } = await stage.ask('listEventTypes')
  expect(data.at(-1)).toEqual(registered)
})

it('brings the status of a node to whoever wants node.*, and to its own webhook as ever', async () => {
  await using stage = await startWebhookStage()
  const { nodeId } = await stage.platform.nodes.create({ name: 'alice', network: 'regtest' })
  await stage.platform.nodes.setStatus(nodeId, 'RUNNING')
  const { origin } = new URL(stage.endpoint.url)
  await stage.platform.nodes.updateSettings(nodeId, { webhookUrl: `${origin}/own` })
  const filters = [['node.*'], ['node.status_updated'], ['*'], ['user.*']]
  for (const [index, events] of filters.entries()) {
    await stage.register({ events, url: `${origin}/${index}` })
  }
  await stage.register({ events: ['node.*'], url: `${origin}/4`, workspaceId: 'staging' })
  await stage.register({ events: ['node.*'], url: `${origin}/5`, scheme: 'thunderstack' })
  const { token } = await stage.platform.tokens.create({
    userId: '7f3c1e52-0b7d-4c1e-9a55-2f9d1a6b0c11',
  })
  await stage.register({ url: `${origin}/6` }, { token })

  const event = await stage.platform.nodes.setStatus(nodeId, 'PAUSED')
  await stage.platform.settled()
  const bodies = new Map(
    stage.endpoint.requests.map(({ path, body }) => [path, JSON.parse(body.toString()) as object]),
  )
  expect([...bodies.keys()].sort()).toEqual(['/0', '/1', '/2', '/5', '/own'])
  expect(stage.endpoint.requests).toHaveLength(5)
  for (const path of ['/0', '/1', '/2']) {
    expect(bodies.get(path)).toMatchObject({
      id: event.id,
      type: 'node.status_updated',
      data: { nodeId, status: 'PAUSED' },
    })
  }
  // One word for the same thing, whoever is told by the platform's own scheme.
  expect(bodies.get('/5')).toEqual(bodies.get('/own'))
  const { deliveries } = await stage.ask('getPublishedEvent', { params: { id: event.id } })
  expect(deliveries).toHaveLength(4)
  expect(deliveries.map(({ event_type }) => event_type)).toEqual(
    Array.from({ length: 4 }, () => 'node.status_updated'),
  )
})

it('can be looked up with its data and what became of its deliveries', async () => {
  await using stage = await startWebhookStage([500])
  await stage.register()
  const data = { id: 'user_1', deep: { list: [1, null, 'ü'] } }
  const published = await stage.publish('user.created', data)
  const { deliveries, scheduled, ...event } = published
  expect(scheduled).toBe(0)
  const found = await stage.ask('getPublishedEvent', { params: { id: published.id } })
  expect(found).toMatchObject({
    ...event,
    data,
    deliveries: [{ id: deliveries[0]!.id, status: 'pending', status_code: 500, attempts: 1 }],
  })
})

it('waits for the one before it at an ordered webhook, and at no other', async () => {
  await using stage = await startWebhookStage()
  const { origin } = new URL(stage.endpoint.url)
  const ordered = await stage.register({ ordered: true, url: `${origin}/ordered` })
  const other = await stage.register({ url: `${origin}/other`, active: false })
  await using failing = await startWebhookStage([500, 500])
  await stage.ask('updateWebhook', { params: { id: other.id }, body: { active: true } })
  await stage.ask('updateWebhook', {
    params: { id: ordered.id },
    body: { url: failing.endpoint.url },
  })

  const ids: string[] = []
  for (let count = 0; count < 4; count++) ids.push((await stage.publish()).id)
  const sent = (requests: WebhookStage['endpoint']['requests']) =>
    requests.map(({ body }) => (JSON.parse(body.toString()) as { id: string }).id)
  expect(sent(stage.endpoint.requests)).toEqual(ids)
  expect(sent(failing.endpoint.requests)).toEqual(ids.slice(0, 1))

  await stage.platform.clock.advance('30s')
  expect(sent(failing.endpoint.requests)).toEqual([ids[0], ids[0]])
  await stage.platform.clock.advance('5m')
  expect(sent(failing.endpoint.requests)).toEqual([ids[0], ids[0], ...ids])
})

it('is let go at once when its webhook is ordered no more, and waits from when it is', async () => {
  await using stage = await startWebhookStage([500, 200, 500])
  const { id } = await stage.register({ ordered: true })
  const change = (ordered: boolean) =>
    stage.ask('updateWebhook', { params: { id }, body: { ordered } })
  await stage.publish()
  await stage.publish()
  expect(stage.endpoint.requests).toHaveLength(1)
  await change(false)
  await stage.platform.settled()
  expect(stage.endpoint.requests).toHaveLength(2)

  await change(true)
  await stage.publish()
  // The first one is not over yet.
  expect(stage.endpoint.requests).toHaveLength(2)
  await stage.platform.clock.advance('idle')
  const log = await stage.log(id)
  expect(log.map(({ status, attempts }) => [status, attempts])).toEqual([
    ['success', 1],
    ['success', 1],
    ['success', 3],
  ])
})

it('reaches many webhooks that nobody else is held up by', async () => {
  await using stage = await startWebhookStage()
  const { origin } = new URL(stage.endpoint.url)
  for (let index = 0; index < 40; index++) await stage.register({ url: `${origin}/${index}` })
  const { deliveries } = await stage.publish()
  expect(deliveries).toHaveLength(40)
  expect(new Set(stage.endpoint.requests.map(({ path }) => path)).size).toBe(40)
})
