// Health without a token: whether the process runs, whether it can work, and how it stands in numbers.
import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { createConfig } from '../../sender/src/config/config.ts'
import { createContext } from '../../sender/src/context.ts'
import { expectDocumented, send } from '../support/contract-call.ts'
import { readTable } from '../docs/markdown.ts'
import { startStage } from '../support/stage.ts'

/** Value of one line of what `/metrics` answers. */
async function readMetric(url: string, name: string): Promise<number | undefined> {
  const text = await (await fetch(`${url}/metrics`)).text()
  const line = text.split('\n').find((each) => each.startsWith(`thunderstack_mock_${name} `))
  return line === undefined ? undefined : Number(line.split(' ').at(-1))
}

it('is alive and ready while it runs', async () => {
  await using stage = await startStage()
  for (const [path, body] of [
    ['/livez', { status: 'ok' }],
    ['/readyz', { status: 'ok', checks: { store: 'ok', dispatcher: 'ok' } }],
  ] as const) {
    expect(await send(stage.platform.url, { path })).toMatchObject({ status: 200, body })
  }
})

it('is not ready once it delivers no more, and says so', async () => {
  const config = createConfig({
    store: 'memory',
    signingKey: 'test',
    port: '0',
    logLevel: 'silent',
  })
  const context = await createContext(config)
  const handle = context.app.callback()
  const server = createServer((request, response) => void handle(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  context.start()
  expect((await send(url, { path: '/readyz' })).status).toBe(200)
  await context.drain()
  const answer = await send(url, { path: '/readyz' })
  expect(answer).toMatchObject({
    status: 503,
    body: { message: 'Not ready: the dispatcher is stopped' },
  })
  expectDocumented('getReadyz', answer)
  expect((await send(url, { path: '/livez' })).status).toBe(200)
  server.closeAllConnections()
  server.close()
  await context.close()
})

it('counts attempts by outcome, and what is over by how it ended', async () => {
  await using stage = await startStage([500, 200], { retry: '0s,30s' })
  const first = await stage.announce()
  await stage.platform.clock.advance('idle')
  await first.delivered()
  const { url } = stage.platform
  const count = (labels: string): Promise<number | undefined> => readMetric(url, labels)
  expect(await count('attempts_total{outcome="rejected",error_class="none"}')).toBe(1)
  expect(await count('attempts_total{outcome="delivered",error_class="none"}')).toBe(1)
  expect(await count('deliveries_settled_total{state="delivered"}')).toBe(1)
  expect(await count('attempt_duration_seconds_count')).toBe(2)
  expect(await count('oldest_due_delivery_age_seconds')).toBe(0)
})

it('tells what waits, and for how long the oldest has been due', async () => {
  const answer = Promise.withResolvers<number>()
  await using stage = await startStage(Array.from({ length: 60 }, () => answer.promise))
  for (let count = 0; count < 40; count++) await stage.announce()
  await stage.endpoint.received(4)
  const { url } = stage.platform
  const inFlight = (await readMetric(url, 'deliveries{state="in_flight"}')) ?? 0
  const due = (await readMetric(url, 'deliveries{state="due"}')) ?? 0
  expect(inFlight + due).toBe(40)
  expect(due).toBeGreaterThan(0)
  answer.resolve(200)
  await stage.platform.settled()
  expect(await readMetric(url, 'deliveries{state="due"}')).toBe(0)
})

it('counts what the egress rules refuse', async () => {
  await using stage = await startStage([], { egress: 'public-only', retry: 'none' })
  await (await stage.announce()).settled()
  expect(await readMetric(stage.platform.url, 'egress_refusals_total')).toBe(1)
})

it('has the metrics of the README, and no other', async () => {
  await using stage = await startStage()
  await (await stage.announce()).delivered()
  const text = await (await fetch(`${stage.platform.url}/metrics`)).text()
  const named = [...text.matchAll(/^# TYPE (\w+) (\w+)$/gm)].map(([, name, kind]) => [name, kind])
  const rows = readTable('README.md', 'metric').map(([name = '', kind]) => [
    name.replaceAll('`', ''),
    kind,
  ])
  expect(named.sort()).toEqual(rows.sort())
})
