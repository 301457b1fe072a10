import { setImmediate } from 'node:timers/promises'
import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  createReceiver,
  memoryStore,
  staticKey,
  type AnyWebhookError,
  type ClaimResult,
  type DeliveryStore,
  type Receiver,
  type ReceiverOptions,
} from '../index.ts'
import { signDelivery, testKeys, toFetchRequest } from '../testing/index.ts'

const NOW = Date.parse('2026-01-01T12:00:00Z')
const EVENT = {
  eventType: 'NODE_STATUS_UPDATED',
  eventTimestamp: '2026-01-01T12:00:00Z',
  details: { nodeId: 'node-1', status: 'RUNNING' },
  nodeId: 'node-1',
}
const UNKNOWN = { eventType: 'NODE_MOVED', to: 'mars' }

function create(options: Partial<ReceiverOptions> = {}, handler = vi.fn<() => unknown>()) {
  const onError = vi.fn<(error: AnyWebhookError) => void>()
  const receiver = createReceiver({
    keys: staticKey(testKeys.publicKeyPem),
    allowTestKeys: true,
    now: () => NOW,
    onError,
    ...options,
  })
  receiver.on('NODE_STATUS_UPDATED', async () => {
    await handler()
  })
  return { receiver, handler, codes: () => onError.mock.calls.map(([{ code }]) => code), onError }
}

async function handle({ handle: answer }: Receiver, content: object = EVENT): Promise<Response> {
  return answer(toFetchRequest(await signDelivery(content)))
}

async function statusesOf(responses: readonly Promise<Response>[]): Promise<number[]> {
  return (await Promise.all(responses)).map(({ status }) => status)
}

/** A store that says what it is told to, and remembers what it was asked. */
function scriptStore(claims: readonly (ClaimResult | Error)[], others?: Error) {
  const script = [...claims]
  const asked: string[] = []
  const answer = (): Promise<void> => (others ? Promise.reject(others) : Promise.resolve())
  const store: DeliveryStore = {
    claim: () => {
      asked.push('claim')
      const said = script.shift() ?? 'new'
      return said instanceof Error ? Promise.reject(said) : Promise.resolve(said)
    },
    complete: () => {
      asked.push('complete')
      return answer()
    },
    release: () => {
      asked.push('release')
      return answer()
    },
  }
  return { store, asked }
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a delivery that was handled', () => {
  test('is acknowledged when it comes again, and not handled again', async () => {
    const { receiver, handler } = create()
    await handle(receiver)
    const response = await handle(receiver)
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ message: 'Event received before; it is handled once' })
    expect(handler).toHaveBeenCalledOnce()
  })

  test('is known by its bytes, whatever the spelling of the signature', async () => {
    const { receiver, handler } = create()
    await handle(receiver)
    const { headers, body } = await signDelivery(EVENT)
    const lowerCase = { 'x-thunderstack-signature': headers['X-ThunderStack-Signature'] }
    const reply = await receiver.receive({
      method: 'POST',
      headers: { ...lowerCase, 'content-type': 'application/json' },
      bodySource: 'bytes',
      readBody: () => Promise.resolve(Uint8Array.from(body)),
    })
    expect(JSON.parse(reply.body)).toHaveProperty(
      'message',
      expect.stringContaining('before') as string,
    )
    expect(handler).toHaveBeenCalledOnce()
  })

  test('is not mistaken for another one', async () => {
    const { receiver, handler } = create()
    await handle(receiver)
    await handle(receiver, { ...EVENT, eventTimestamp: '2026-01-01T12:00:01Z' })
    expect(handler).toHaveBeenCalledTimes(2)
  })

  test('is forgotten when its time to live is over', async () => {
    let now = NOW
    const { receiver, handler } = create({ now: () => now, deduplicate: { ttl: '3h' } })
    await handle(receiver)
    now += 3 * 3_600_000 - 1
    await handle(receiver)
    expect(handler).toHaveBeenCalledOnce()
    now += 1
    await handle(receiver)
    expect(handler).toHaveBeenCalledTimes(2)
  })

  test('is handled again where deduplicate is false', async () => {
    const { receiver, handler } = create({ deduplicate: false })
    await handle(receiver)
    await handle(receiver)
    expect(handler).toHaveBeenCalledTimes(2)
  })
})

describe('fifty of the same at once', () => {
  test('run the handler once, and all are answered 200', async () => {
    const { receiver, handler } = create()
    const answers = Array.from({ length: 50 }, () => handle(receiver))
    expect(new Set(await statusesOf(answers))).toEqual(new Set([200]))
    expect(handler).toHaveBeenCalledOnce()
  })

  test('are all answered 500 when the handler fails, and a retry runs it again', async () => {
    let arrivals = 0
    const allArrived = Promise.withResolvers<undefined>()
    const expectNode = (): boolean => {
      arrivals += 1
      if (arrivals === 50) allArrived.resolve(undefined)
      return true
    }
    const handler = vi.fn<() => unknown>().mockImplementationOnce(async () => {
      await allArrived.promise
      await setImmediate()
      throw new Error('disk full')
    })
    const { receiver, codes } = create({ expect: { nodeId: expectNode } }, handler)
    const answers = Array.from({ length: 50 }, () => handle(receiver))
    expect(new Set(await statusesOf(answers))).toEqual(new Set([500]))
    expect(handler).toHaveBeenCalledOnce()
    expect(codes()).toEqual(Array(50).fill('ERR_HANDLER_FAILED'))
    expect((await handle(receiver)).status).toBe(200)
    expect(handler).toHaveBeenCalledTimes(2)
  })

  test('do not wait for one that has not ended within its lease', async () => {
    let now = NOW
    const begun = Promise.withResolvers<undefined>()
    const handler = vi.fn<() => unknown>().mockImplementationOnce(() => {
      begun.resolve(undefined)
      return new Promise(() => undefined)
    })
    const { receiver } = create({ now: () => now, deduplicate: { lease: '1m' } }, handler)
    void handle(receiver)
    await begun.promise
    now += 60_000
    expect((await handle(receiver)).status).toBe(200)
    expect(handler).toHaveBeenCalledTimes(2)
  })
})

test('a handler that took longer than its lease settles nothing that is no longer its own', async () => {
  let now = NOW
  const [begun, late] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()]
  const handler = vi.fn<() => unknown>().mockImplementationOnce(() => {
    begun.resolve(undefined)
    return late.promise
  })
  const { receiver } = create({ now: () => now, deduplicate: { lease: '1m' } }, handler)
  const first = handle(receiver)
  await begun.promise
  now += 60_000
  expect((await handle(receiver)).status).toBe(200)
  late.reject(new Error('too late'))
  expect((await first).status).toBe(500)
  expect(await (await handle(receiver)).text()).toContain('before')
  expect(handler).toHaveBeenCalledTimes(2)
})

test('requests of Workers, which may share no promise, are put off instead of joined', async () => {
  vi.stubGlobal('navigator', { userAgent: 'Cloudflare-Workers' })
  const begun = Promise.withResolvers<undefined>()
  const gate = Promise.withResolvers<undefined>()
  const handler = vi.fn<() => unknown>(() => {
    begun.resolve(undefined)
    return gate.promise
  })
  const { receiver } = create({}, handler)
  const first = handle(receiver)
  await begun.promise
  expect((await handle(receiver)).status).toBe(503)
  gate.resolve(undefined)
  expect((await first).status).toBe(200)
  expect((await handle(receiver)).status).toBe(200)
  expect(handler).toHaveBeenCalledOnce()
})

describe('a delivery that another process has', () => {
  test('is put off with 503, and the log says why', async () => {
    const { store, asked } = scriptStore(['in-progress', 'done'])
    const { receiver, handler, onError } = create({ deduplicate: store })
    const response = await handle(receiver)
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '10'])
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({
        code: 'ERR_DELIVERY_IN_PROGRESS',
        retryable: true,
        diagnostics: {
          bodySource: 'fetch-stream',
          bodyLength: (await signDelivery(EVENT)).body.length,
          bodySha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
          keyFingerprintsTried: [testKeys.fingerprint],
        },
      }),
    )
    expect((await handle(receiver)).status).toBe(200)
    expect(handler).not.toHaveBeenCalled()
    expect(asked).toEqual(['claim', 'claim'])
  })

  test('is put off by whichever of two receivers on one store comes second', async () => {
    const deduplicate = memoryStore()
    const begun = Promise.withResolvers<undefined>()
    const gate = Promise.withResolvers<undefined>()
    const slow = create(
      { deduplicate },
      vi.fn(() => {
        begun.resolve(undefined)
        return gate.promise
      }),
    )
    const other = create({ deduplicate })
    const answer = handle(slow.receiver)
    await begun.promise
    expect((await handle(other.receiver)).status).toBe(503)
    gate.resolve(undefined)
    expect((await answer).status).toBe(200)
    expect((await handle(other.receiver)).status).toBe(200)
    expect(other.handler).not.toHaveBeenCalled()
  })
})

describe('the store', () => {
  test('is asked in two phases: claim, then complete or release', async () => {
    const { store, asked } = scriptStore([])
    const handler = vi.fn<() => unknown>().mockRejectedValueOnce(new Error('x'))
    const { receiver } = create({ deduplicate: store }, handler)
    await handle(receiver)
    await handle(receiver)
    expect(asked).toEqual(['claim', 'release', 'claim', 'complete'])
  })

  test('is told the key, a token of its own for each claim, the time and the lengths', async () => {
    const claim = vi.fn<DeliveryStore['claim']>(() => 'new')
    const complete = vi.fn<DeliveryStore['complete']>()
    const store = { claim, complete, release: vi.fn() }
    const { receiver } = create({ deduplicate: { store, lease: '5m', ttl: '7d' } })
    const { bodySha256 } = await receiver.verify(await signDelivery(EVENT))
    await handle(receiver)
    await handle(receiver)
    const token = expect.any(String) as string
    expect(claim).toHaveBeenCalledWith(bodySha256, { token, now: NOW, leaseMs: 300_000 })
    expect(complete).toHaveBeenCalledWith(bodySha256, { token, now: NOW, ttlMs: 604_800_000 })
    const [first, second] = claim.mock.calls.map(([, { token: given }]) => given)
    expect(first).not.toBe(second)
    expect(complete.mock.calls[0]?.[1].token).toBe(first)
  })

  test('is not asked about what does not verify, nor about what nobody handles', async () => {
    const { store, asked } = scriptStore([])
    const { receiver } = create({ deduplicate: store })
    const { headers } = await signDelivery(EVENT)
    const forged = { ...(await signDelivery({ ...EVENT, nodeId: 'x' })), headers }
    expect((await receiver.handle(toFetchRequest(forged))).status).toBe(403)
    expect((await handle(receiver, UNKNOWN)).status).toBe(200)
    expect(asked).toEqual([])
  })

  test.each<[string, ClaimResult | Error]>([
    ['fails', new Error('connection refused')],
    ['answers nonsense', 'NEW' as ClaimResult],
    ['answers with a token', { token: 'x' } as never],
  ])('puts deliveries off with 503 when its claim %s, and nothing is handled', async (_, said) => {
    const { store, asked } = scriptStore([said])
    const { receiver, handler, onError } = create({ deduplicate: store })
    const response = await handle(receiver)
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '10'])
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ code: 'ERR_STORE_FAILED', operation: 'claim', retryable: true }),
    )
    expect(handler).not.toHaveBeenCalled()
    expect((await handle(receiver)).status).toBe(200)
    expect(asked).toEqual(['claim', 'claim', 'complete'])
  })

  test('that throws at once is treated the same', async () => {
    const { store } = scriptStore([])
    const claim = () => {
      throw new Error('not connected')
    }
    const { receiver, codes } = create({ deduplicate: { ...store, claim } })
    expect((await handle(receiver)).status).toBe(503)
    expect(codes()).toEqual(['ERR_STORE_FAILED'])
  })

  test('that cannot record a handled delivery is reported, and the sender gets its 200', async () => {
    const { store } = scriptStore([], new Error('gone'))
    const { receiver, onError } = create({ deduplicate: store })
    expect((await handle(receiver)).status).toBe(200)
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ code: 'ERR_STORE_FAILED', operation: 'complete' }),
    )
  })

  test('that cannot release is reported beside the failure of the handler', async () => {
    const { store } = scriptStore([], new Error('gone'))
    const handler = vi.fn<() => unknown>().mockRejectedValue(new Error('x'))
    const { receiver, codes } = create({ deduplicate: store }, handler)
    expect((await handle(receiver)).status).toBe(500)
    expect(codes()).toEqual(['ERR_STORE_FAILED', 'ERR_HANDLER_FAILED'])
  })
})

describe('an event of an unknown type', () => {
  test('is told of once', async () => {
    const onUnknownEvent = vi.fn()
    const { receiver } = create({ onUnknownEvent })
    await handle(receiver, UNKNOWN)
    expect((await handle(receiver, UNKNOWN)).status).toBe(200)
    expect(onUnknownEvent).toHaveBeenCalledOnce()
  })

  test('is told of again when the callback failed', async () => {
    const onUnknownEvent = vi.fn<() => void>().mockImplementationOnce(() => {
      throw new Error('x')
    })
    const { receiver, codes } = create({ onUnknownEvent })
    expect((await handle(receiver, UNKNOWN)).status).toBe(200)
    await handle(receiver, UNKNOWN)
    expect(onUnknownEvent).toHaveBeenCalledTimes(2)
    expect(codes()).toEqual(['ERR_HANDLER_FAILED'])
  })
})

describe('the option', () => {
  test.each<[string, unknown, RegExp]>([
    ['true', true, /deduplicate must be a store with/],
    ['null', null, /deduplicate must be a store with/],
    ['half a store', { claim: () => 'new' }, /claim, complete and release/],
    ['a store of another make', { store: new Map() }, /claim, complete and release/],
    ['a store that was not awaited', Promise.resolve(memoryStore()), /claim, complete and release/],
    ['a misspelt name', { tll: '3h' }, /deduplicate: there is no option "tll"/],
    ['a lease of nothing', { lease: 0 }, /longer than nothing/],
    ['a ttl below the retry horizon', { ttl: '2h' }, /before its last retry/],
  ])('refuses %s', (_, deduplicate, reason) => {
    expect(() => create({ deduplicate: deduplicate as false })).toThrow(TypeError)
    expect(() => create({ deduplicate: deduplicate as false })).toThrow(reason)
  })

  test('takes a store that is an instance of a class', async () => {
    class Store implements DeliveryStore {
      readonly #inner = memoryStore()
      claim: DeliveryStore['claim'] = (...given) => this.#inner.claim(...given)
      complete(...given: Parameters<DeliveryStore['complete']>) {
        return this.#inner.complete(...given)
      }
      release(...given: Parameters<DeliveryStore['release']>) {
        return this.#inner.release(...given)
      }
    }
    const { receiver, handler } = create({ deduplicate: new Store() })
    await handle(receiver)
    await handle(receiver)
    expect(handler).toHaveBeenCalledOnce()
  })
})
