import { describe, expect, test, vi } from 'vitest'
import {
  createReceiver,
  staticKey,
  type AnyWebhookError,
  type OrderStore,
  type Receiver,
  type ReceiverOptions,
} from '../index.ts'
import { signDelivery, testKeys, toFetchRequest } from '../testing/index.ts'

const NOON = Date.parse('2026-01-01T12:00:00Z')

function eventAt(second: number, nodeId = 'node-1', status = 'RUNNING') {
  return {
    eventType: 'NODE_STATUS_UPDATED',
    eventTimestamp: new Date(NOON + second * 1_000).toISOString().replace('.000', ''),
    details: { nodeId, status },
    nodeId,
  }
}

function create(options: Partial<ReceiverOptions> = {}) {
  const handled: string[] = []
  const onError = vi.fn<(error: AnyWebhookError) => void>()
  const onStale = vi.fn<NonNullable<ReceiverOptions['onStale']>>()
  const receiver = createReceiver({
    keys: staticKey(testKeys.publicKeyPem),
    allowTestKeys: true,
    maxSkew: false,
    order: 'drop-stale',
    onError,
    onStale,
    ...options,
  })
  const handler = vi.fn<() => unknown>()
  receiver.on('NODE_STATUS_UPDATED', async (event) => {
    await handler()
    handled.push(`${event.nodeId} ${event.eventTimestamp.slice(17, 19)} ${event.details.status}`)
  })
  return {
    receiver,
    handler,
    handled,
    onStale,
    codes: () => onError.mock.calls.map(([e]) => e.code),
  }
}

async function handle({ handle: answer }: Receiver, content: object): Promise<Response> {
  return answer(toFetchRequest(await signDelivery(content)))
}

describe('an event older than the last one handled of its node', () => {
  test('is acknowledged, not handled, and told of', async () => {
    const { receiver, handled, onStale } = create()
    await handle(receiver, eventAt(2))
    const response = await handle(receiver, eventAt(1))
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({
      message: 'Event received; a later one of its node was handled before',
    })
    expect(handled).toEqual(['node-1 02 RUNNING'])
    expect(onStale).toHaveBeenCalledExactlyOnceWith(
      eventAt(1),
      expect.objectContaining({ event: eventAt(1) }),
    )
  })

  test('is a duplicate the second time, and told of once', async () => {
    const { receiver, onStale } = create()
    await handle(receiver, eventAt(2))
    await handle(receiver, eventAt(1))
    expect(await (await handle(receiver, eventAt(1))).text()).toContain('before')
    expect(onStale).toHaveBeenCalledOnce()
  })

  test('is found without a store of deliveries, too', async () => {
    const { receiver, handled, onStale } = create({ deduplicate: false })
    await handle(receiver, eventAt(2))
    await handle(receiver, eventAt(1))
    expect(handled).toEqual(['node-1 02 RUNNING'])
    expect(onStale).toHaveBeenCalledOnce()
  })

  test('is handled when order is off', async () => {
    const { receiver, handled } = create({ order: false })
    await handle(receiver, eventAt(2))
    await handle(receiver, eventAt(1))
    expect(handled).toHaveLength(2)
  })

  test('cannot overtake one that is still being handled', async () => {
    const begun = Promise.withResolvers<undefined>()
    const gate = Promise.withResolvers<undefined>()
    const { receiver, handler, handled, onStale } = create()
    handler.mockImplementationOnce(() => {
      begun.resolve(undefined)
      return gate.promise
    })
    const newer = handle(receiver, eventAt(2))
    await begun.promise
    const older = handle(receiver, eventAt(1))
    await handle(receiver, eventAt(1, 'node-2'))
    expect(handled).toEqual(['node-2 01 RUNNING'])
    gate.resolve(undefined)
    expect([(await newer).status, (await older).status]).toEqual([200, 200])
    expect(handled).toEqual(['node-2 01 RUNNING', 'node-1 02 RUNNING'])
    expect(onStale).toHaveBeenCalledOnce()
  })

  test('does not wait for one that has not ended within the lease', async () => {
    let now = NOON
    const begun = Promise.withResolvers<undefined>()
    const { receiver, handler, handled } = create({ now: () => now })
    handler.mockImplementationOnce(() => {
      begun.resolve(undefined)
      return new Promise(() => undefined)
    })
    void handle(receiver, eventAt(1))
    await begun.promise
    now += 120_000
    await handle(receiver, eventAt(3))
    expect(handled).toEqual(['node-1 03 RUNNING'])
  })

  test('is handled when the later one failed', async () => {
    const { receiver, handler, handled } = create()
    handler.mockRejectedValueOnce(new Error('x'))
    expect((await handle(receiver, eventAt(2))).status).toBe(500)
    await handle(receiver, eventAt(1))
    await handle(receiver, eventAt(2))
    expect(handled).toEqual(['node-1 01 RUNNING', 'node-1 02 RUNNING'])
  })

  test('may be unknown to a callback that fails', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const { receiver } = create({ onStale: () => Promise.reject(new Error('x')) })
    await handle(receiver, eventAt(2))
    expect((await handle(receiver, eventAt(1))).status).toBe(200)
    expect(log).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining('onStale'),
      expect.anything(),
    )
    log.mockRestore()
  })
})

describe('passes', () => {
  test('events of the same second, whichever comes first', async () => {
    const { receiver, handled } = create()
    await handle(receiver, eventAt(1, 'node-1', 'PAUSED'))
    await handle(receiver, eventAt(1, 'node-1', 'RUNNING'))
    expect(handled).toHaveLength(2)
  })

  test('older events of other nodes', async () => {
    const { receiver, handled } = create()
    await handle(receiver, eventAt(2))
    await handle(receiver, eventAt(1, 'node-2'))
    expect(handled).toHaveLength(2)
  })

  test('events whose time cannot be read, and unknown ones', async () => {
    const onUnknownEvent = vi.fn()
    const { receiver, handled } = create({ validate: 'off', onUnknownEvent })
    await handle(receiver, eventAt(2))
    await handle(receiver, { ...eventAt(1), eventTimestamp: '00:00:00, yesterday01' })
    await handle(receiver, { ...eventAt(1), eventType: 'NODE_MOVED' })
    expect(handled).toHaveLength(2)
    expect(onUnknownEvent).toHaveBeenCalledOnce()
  })
})

describe('a store of your own', () => {
  function failing(operation: keyof OrderStore): OrderStore {
    const store = { lastAt: () => undefined, advance: () => undefined }
    return { ...store, [operation]: () => Promise.reject(new Error('gone')) }
  }

  test('that cannot say the last time puts the delivery off with 503, and a retry is handled', async () => {
    const lastAt = vi.fn<OrderStore['lastAt']>().mockRejectedValueOnce(new Error('gone'))
    const { receiver, handled, codes } = create({ order: { lastAt, advance: () => undefined } })
    expect((await handle(receiver, eventAt(1))).status).toBe(503)
    expect(codes()).toEqual(['ERR_STORE_FAILED'])
    expect(handled).toEqual([])
    expect((await handle(receiver, eventAt(1))).status).toBe(200)
    expect(handled).toHaveLength(1)
  })

  test('that cannot advance is reported, and the event stays handled', async () => {
    const { receiver, handled, codes } = create({ order: failing('advance') })
    expect((await handle(receiver, eventAt(1))).status).toBe(200)
    expect(codes()).toEqual(['ERR_STORE_FAILED'])
    await handle(receiver, eventAt(1))
    expect(handled).toHaveLength(1)
  })

  test.each([['keep-stale'], [true], [{ lastAt: () => 1 }]])('cannot be %o', (order) => {
    expect(() => create({ order: order as never })).toThrow(TypeError)
    expect(() => create({ order: order as never })).toThrow(/lastAt and advance/)
  })
})
