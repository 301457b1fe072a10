// The real platform and a real application: what is delivered twice, at once or later, is handled once.
import { createReceiver, staticKey, type VerifiedDelivery } from '@thunderstack-webhooks/receiver'
import { signDelivery, testKeys } from '@thunderstack-webhooks/receiver/testing'
import { describe, expect, it, vi } from 'vitest'
import { startBareApplication } from '../support/bare-application.ts'
import { startBoth } from '../support/both-ends.ts'
import { openMemory, openPostgres, openSqlite } from '../support/delivery-stores.ts'
import { startApplication } from '../support/koa-application.ts'
import { postAtOnce } from '../support/post-at-once.ts'

const APPLICATIONS = [
  { name: 'Koa', start: startApplication },
  { name: 'node:http', start: startBareApplication },
]

const EVENT = {
  eventType: 'NODE_STATUS_UPDATED',
  eventTimestamp: '2026-01-01T12:00:00Z',
  details: { nodeId: 'node-1', status: 'RUNNING' },
  nodeId: 'node-1',
}

describe.each(APPLICATIONS)('$name', ({ start }) => {
  it('handles a retry after a failure, with the same bytes', async () => {
    await using both = await startBoth({}, {}, start)
    const deliveries: VerifiedDelivery[] = []
    both.receiver.on('NODE_STATUS_UPDATED', (_event, delivery) => {
      deliveries.push(delivery)
      if (deliveries.length === 1) throw new Error('database is away')
    })
    const event = await both.platform.nodes.setStatus(both.nodeId, 'PAUSED')
    expect(await event.attempt(1)).toMatchObject({ response: { status: 500 } })
    await both.platform.clock.advance('30s')
    await event.delivered()

    const [first, second] = deliveries
    expect(deliveries).toHaveLength(2)
    expect(second!.body).toEqual(first!.body)
    expect(Buffer.from(second!.body).toString()).toBe(event.body)
    expect(second!.bodySha256).toBe(first!.bodySha256)
  })

  it('takes a delivery that was sent again by hand for the duplicate it is', async () => {
    await using both = await startBoth({}, {}, start)
    const handler = vi.fn<() => void>()
    both.receiver.on('NODE_STATUS_UPDATED', handler)
    const event = await both.platform.nodes.setStatus(both.nodeId, 'PAUSED')
    await event.delivered()
    await both.platform.deliveries.redeliver(event.deliveries[0]!.id)
    expect(await event.attempt(2)).toMatchObject({
      response: { status: 200, body: '{"message":"Event received before; it is handled once"}' },
    })
    expect(handler).toHaveBeenCalledOnce()
  })

  it('handles it again where deduplicate is false', async () => {
    await using both = await startBoth({ deduplicate: false }, {}, start)
    const handler = vi.fn<() => void>()
    both.receiver.on('NODE_STATUS_UPDATED', handler)
    const event = await both.platform.nodes.setStatus(both.nodeId, 'PAUSED')
    await event.delivered()
    await both.platform.deliveries.redeliver(event.deliveries[0]!.id)
    await event.attempt(2)
    expect(handler).toHaveBeenCalledTimes(2)
  })

  it('handles what comes on fifty connections at once a single time', async () => {
    // The handler ends when all fifty have been verified.
    const all = Promise.withResolvers<undefined>()
    const nodeId = vi.fn((): boolean => {
      if (nodeId.mock.calls.length === 50) all.resolve(undefined)
      return true
    })
    const receiver = createReceiver({
      keys: staticKey(testKeys.publicKeyPem),
      allowTestKeys: true,
      maxSkew: false,
      expect: { nodeId },
    })
    const handler = vi.fn(() => all.promise)
    receiver.on('NODE_STATUS_UPDATED', handler)
    await using application = await start(receiver)
    const { headers, body } = await signDelivery(EVENT)
    const statuses = await postAtOnce(application.webhookUrl, 50, headers, body)
    expect(statuses).toEqual(Array(50).fill(200))
    expect(handler).toHaveBeenCalledOnce()
  })
})

describe.each([
  { name: 'memory', open: openMemory },
  { name: 'SQLite', open: openSqlite },
  { name: 'PostgreSQL', open: openPostgres },
])('two applications that share a store: $name', ({ open }) => {
  it('handle what comes to both at once a single time, and put off nobody for ever', async () => {
    await using opened = await open()
    await using unwind = new AsyncDisposableStack()
    const begun = Promise.withResolvers<undefined>()
    const gate = Promise.withResolvers<undefined>()
    const handler = vi.fn(() => {
      begun.resolve(undefined)
      return gate.promise
    })
    const onError = vi.fn<(error: { code: string }) => void>()
    const start = async () => {
      const receiver = createReceiver({
        keys: staticKey(testKeys.publicKeyPem),
        allowTestKeys: true,
        maxSkew: false,
        deduplicate: opened.store,
        onError,
      })
      receiver.on('NODE_STATUS_UPDATED', handler)
      return unwind.use(await startApplication(receiver))
    }
    const { headers, body } = await signDelivery(EVENT)
    const post = ({ webhookUrl }: { webhookUrl: string }) =>
      postAtOnce(webhookUrl, 10, headers, body)

    const applications = [await start(), await start()]
    const answers = applications.map(post)
    await begun.promise
    // Who did not get the claim says so while the other is at work.
    const refused = await Promise.race(answers)
    expect(refused).toEqual(Array(10).fill(503))
    gate.resolve(undefined)
    expect((await Promise.all(answers)).flat().sort()).toEqual([
      ...Array<number>(10).fill(200),
      ...Array<number>(10).fill(503),
    ])
    expect(new Set(onError.mock.calls.map(([{ code }]) => code))).toEqual(
      new Set(['ERR_DELIVERY_IN_PROGRESS']),
    )
    expect((await Promise.all(applications.map(post))).flat()).toEqual(Array(20).fill(200))
    expect(handler).toHaveBeenCalledOnce()
  })
})
