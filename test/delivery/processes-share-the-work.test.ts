// One PostgreSQL database, many platforms: the same ladder, a death that the others make good, a server that comes back.
import { expect, it } from 'vitest'
import { createDatabase, startPrivatePostgres } from '../support/postgres.ts'
import { startEndpoint } from '../support/scripted-endpoint.ts'
import { startSharedPlatform } from '../support/shared-platform.ts'
import { startStage } from '../support/stage.ts'
import { startPlatform } from '../support/start-platform.ts'

it('retries on the documented ladder, as on SQLite', async () => {
  await using database = await createDatabase()
  await using stage = await startStage(['reset', 500, 502, 404, 200], { store: database.url })
  const event = await stage.announce()
  await stage.platform.clock.advance('3h')

  const [delivery] = await event.delivered()
  const starts = delivery!.attempts.map(({ startedAt }) => Date.parse(startedAt))
  expect(starts.map((at) => (at - Date.parse(event.occurredAt)) / 1_000)).toEqual([
    0, 30, 330, 2_130, 9_330,
  ])
  const signatures = stage.endpoint.requests.slice(-5).map(({ signature }) => signature)
  expect(new Set(signatures).size).toBe(1)
})

it('takes over what a killed process had on its way, once, with the same bytes', async () => {
  await using database = await createDatabase()
  await using endpoint = await startEndpoint(['hang', 200])
  const started = await Promise.all([1, 2, 3].map(() => startSharedPlatform(database.url)))
  await using unwind = new AsyncDisposableStack()
  for (const platform of started) unwind.use(platform)
  const [first, second, third] = started

  const node = {
    name: 'alice',
    network: 'regtest',
    settings: { webhookUrl: endpoint.url },
  } as const
  const { nodeId } = await first!.client.nodes.create(node)
  await endpoint.received(1)
  await first!.kill()

  const [before, after] = await endpoint.received(2)
  expect(after!.body).toEqual(before!.body)
  expect(after!.signature).toBe(before!.signature)
  await second!.client.settled()
  const { deliveries } = await third!.client.deliveries.list({ nodeId })
  expect(deliveries).toMatchObject([{ state: 'delivered', attemptCount: 1 }])
  expect(endpoint.requests).toHaveLength(2)
})

it('sees in one process what another delivered', async () => {
  await using database = await createDatabase()
  await using endpoint = await startEndpoint()
  const options = { store: database.url, step: '1d' }
  await using one = await startPlatform(options)
  await using other = await startPlatform(options)
  expect(other.token).toBe(one.token)
  const { nodeId } = await one.nodes.create({
    name: 'alice',
    network: 'regtest',
    settings: { webhookUrl: endpoint.url },
  })
  const event = await other.nodes.setStatus(nodeId, 'RUNNING')
  await event.delivered()
  await one.settled()
  const { deliveries } = await one.deliveries.list({ nodeId })
  expect(deliveries.map(({ state }) => state)).toEqual(['delivered', 'delivered'])
})

it('says 503 while the server is away, and goes on when it is back', async () => {
  await using server = await startPrivatePostgres()
  await using endpoint = await startEndpoint()
  await using platform = await startPlatform({
    store: server.url,
    step: '1d',
    auth: 'lenient',
    logLevel: 'silent',
  })
  const node = { name: 'a', network: 'regtest', settings: { webhookUrl: endpoint.url } } as const
  const { nodeId } = await platform.nodes.create(node)
  await platform.settled()

  await server.stop()
  const [ready, answer] = await Promise.all([
    fetch(`${platform.url}/readyz`),
    fetch(`${platform.url}/api/nodes`, { headers: { Authorization: platform.token } }),
  ])
  expect(ready.status).toBe(503)
  expect(answer.status).toBe(503)
  expect(answer.headers.get('Retry-After')).toBe('5')
  expect(await answer.json()).toEqual({
    message: expect.stringMatching(
      /^PostgreSQL at 127.0.0.1:\d+\/postgres does not answer/,
    ) as string,
  })

  await server.start()
  const event = await platform.nodes.setStatus(nodeId, 'PAUSED')
  await event.delivered()
  expect(endpoint.requests.at(-1)?.status).toBe('PAUSED')
  expect((await fetch(`${platform.url}/readyz`)).status).toBe(200)
})

it('can be stopped by force while the server is away', async () => {
  await using server = await startPrivatePostgres()
  const answer = Promise.withResolvers<number>()
  await using endpoint = await startEndpoint([answer.promise])
  const platform = await startPlatform({ store: server.url, step: '1d', logLevel: 'silent' })
  const node = { name: 'a', network: 'regtest', settings: { webhookUrl: endpoint.url } } as const
  await platform.nodes.create(node)
  await endpoint.received(1)

  await server.stop()
  answer.resolve(200)
  const stopped = platform.stop()
  await platform.stop({ force: true })
  await stopped
})
