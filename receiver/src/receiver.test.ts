import { describe, expect, test, vi } from 'vitest'
import {
  createReceiver,
  staticKey,
  type KnownEventType,
  type Receiver,
  type ReceiverOptions,
} from './index.ts'
import { signDelivery, testKeys, toFetchRequest } from './testing/index.ts'

const NOW = Date.parse('2026-01-01T12:00:00Z')
const EVENT = {
  eventType: 'NODE_STATUS_UPDATED',
  eventTimestamp: '2026-01-01T12:00:00Z',
  details: { nodeId: 'node-1', status: 'RUNNING' },
  nodeId: 'node-1',
}

function create(options: Partial<ReceiverOptions> = {}): Receiver {
  return createReceiver({
    keys: staticKey(testKeys.publicKeyPem),
    allowTestKeys: true,
    now: () => NOW,
    ...options,
  })
}

async function handle(receiver: Receiver, content: object | string = EVENT): Promise<Response> {
  return receiver.handle(toFetchRequest(await signDelivery(content)))
}

describe('handlers', () => {
  test('get the event and the delivery, and the sender gets 200', async () => {
    const handler = vi.fn()
    const receiver = create()
    receiver.on('NODE_STATUS_UPDATED', handler)
    const response = await handle(receiver)
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ message: 'Event received' })
    expect(handler).toHaveBeenCalledExactlyOnceWith(
      EVENT,
      expect.objectContaining({ keyFingerprint: testKeys.fingerprint, receivedAt: NOW }),
    )
  })

  test('that fail make it 500, and onError gets the cause', async () => {
    const onError = vi.fn()
    const cause = new Error('disk full')
    const receiver = create({ onError })
    receiver.on('NODE_STATUS_UPDATED', () => Promise.reject(cause))
    const response = await handle(receiver)
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('disk')
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ code: 'ERR_HANDLER_FAILED', callback: 'handler', cause }),
    )
  })

  test('are not run by verify', async () => {
    const handler = vi.fn()
    const receiver = create()
    receiver.on('NODE_STATUS_UPDATED', handler)
    await receiver.verify(await signDelivery(EVENT))
    expect(handler).not.toHaveBeenCalled()
  })

  test('are not run for a delivery that does not verify', async () => {
    const handler = vi.fn()
    const receiver = create()
    receiver.on('NODE_STATUS_UPDATED', handler)
    const { headers } = await signDelivery(EVENT)
    const forged = { ...(await signDelivery({ ...EVENT, nodeId: 'x' })), headers }
    expect((await receiver.handle(toFetchRequest(forged))).status).toBe(403)
    expect(handler).not.toHaveBeenCalled()
  })

  test('may be missing: the event is acknowledged, and the reply says so', async () => {
    const response = await handle(create())
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({
      message: expect.stringContaining('nothing') as string,
    })
  })

  test('are one per type, for types that exist, and functions', () => {
    const receiver = create()
    receiver.on('NODE_STATUS_UPDATED', () => undefined)
    expect(() => {
      receiver.on('NODE_STATUS_UPDATED', () => undefined)
    }).toThrow(/has a handler already; let that one call both/)
    expect(() => {
      receiver.on('NODE_MOVED' as KnownEventType, () => undefined)
    }).toThrow(/onUnknownEvent/)
    expect(() => {
      create().on('NODE_STATUS_UPDATED', 5 as never)
    }).toThrow(TypeError)
  })

  test('cannot be registered after the first delivery', async () => {
    const receiver = create()
    await handle(receiver)
    expect(() => {
      receiver.on('NODE_STATUS_UPDATED', () => undefined)
    }).toThrow(/comes too late.*before the server listens/)
  })
})

describe('unknown events', () => {
  const unknown = { eventType: 'NODE_MOVED', to: 'mars' }

  test('are acknowledged and reported', async () => {
    const onUnknownEvent = vi.fn()
    const response = await handle(create({ onUnknownEvent }), unknown)
    expect(response.status).toBe(200)
    expect(onUnknownEvent).toHaveBeenCalledExactlyOnceWith(
      unknown,
      expect.objectContaining({ event: unknown }),
    )
  })

  test('are acknowledged without anybody to tell', async () => {
    expect((await handle(create(), unknown)).status).toBe(200)
  })

  test('are acknowledged even when the callback fails, and onError is told', async () => {
    const onError = vi.fn()
    const onUnknownEvent = () => Promise.reject(new Error('x'))
    expect((await handle(create({ onUnknownEvent, onError }), unknown)).status).toBe(200)
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ code: 'ERR_HANDLER_FAILED', callback: 'onUnknownEvent' }),
    )
  })
})

describe('what the sender sees', () => {
  test('is the same for every failed verification', async () => {
    const receiver = create({
      expect: { nodeId: 'node-1' },
      maxAge: '3h',
      signatureFailureStatus: 403,
    })
    const signed = await signDelivery(EVENT)
    const withSignature = (value: string) => ({
      ...signed,
      headers: { ...signed.headers, 'X-ThunderStack-Signature': value },
    })
    const requests = [
      { ...signed, headers: { 'Content-Type': 'application/json' } },
      withSignature('!'),
      withSignature('AAAA'),
      withSignature(Buffer.alloc(256).toString('base64')),
      await signDelivery({ ...EVENT, nodeId: 'x', details: { ...EVENT.details, nodeId: 'x' } }),
      await signDelivery({ ...EVENT, nodeId: 'x' }),
      await signDelivery({ ...EVENT, eventTimestamp: '2020-01-01T00:00:00Z' }),
      await signDelivery({ ...EVENT, eventTimestamp: '2030-01-01T00:00:00Z' }),
    ]
    const seen = await Promise.all(
      requests.map(async (request) => {
        const response = await receiver.handle(toFetchRequest(request))
        return JSON.stringify([response.status, [...response.headers], await response.text()])
      }),
    )
    expect(new Set(seen).size).toBe(1)
  })

  test('is decided by method, type and size before the signature', async () => {
    const receiver = create({ maxBodyBytes: 100 })
    const body = new Uint8Array(101)
    const url = 'https://receiver.test/'
    const get = await receiver.handle(new Request(url))
    expect([get.status, get.headers.get('allow')]).toEqual([405, 'POST'])
    const put = await receiver.handle(new Request(url, { method: 'PUT', body }))
    expect(put.status).toBe(405)
    const untyped = await receiver.handle(new Request(url, { method: 'POST', body }))
    expect(untyped.status).toBe(415)
    const headers = { 'content-type': 'application/json' }
    const large = await receiver.handle(new Request(url, { method: 'POST', body, headers }))
    expect(large.status).toBe(413)
    const unsigned = await receiver.handle(
      new Request(url, { method: 'POST', body: '{}', headers }),
    )
    expect(unsigned.status).toBe(401)
    expect(unsigned.headers.get('www-authenticate')).toBe('X-ThunderStack-Signature')
  })

  test.each([
    ['application/json', 200],
    ['Application/JSON; charset=utf-8', 200],
    ['application/json;charset="UTF-8"', 200],
    ['application/json; profile=x', 200],
    ['application/json; charset=latin1', 415],
    ['application/json; charset=', 415],
    ['application/jsonp', 415],
    ['application/vnd.api+json', 415],
    ['text/plain', 415],
    ['application/json, text/plain', 200],
    ['text/plain, application/json', 415],
  ])('for the content type %s is %i', async (contentType, status) => {
    const signed = await signDelivery(EVENT)
    const headers = { ...signed.headers, 'Content-Type': contentType }
    const response = await create().handle(toFetchRequest({ ...signed, headers }))
    expect(response.status).toBe(status)
  })

  test('does not depend on a callback that fails', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const onError = () => Promise.reject(new Error('logger down'))
    const response = await create({ onError }).handle(new Request('https://receiver.test/'))
    expect(response.status).toBe(405)
    expect(log).toHaveBeenCalledOnce()
    log.mockRestore()
  })
})

describe('options', () => {
  test.each<[string, Partial<ReceiverOptions>, RegExp]>([
    ['a maxAge below the retry horizon', { maxAge: '2h' }, /allowShortMaxAge/],
    ['a maxAge that is no time', { maxAge: 'soon' as '1s' }, /maxAge/],
    ['an unknown validation', { validate: 'lax' as 'off' }, /validate/],
    ['another failure status', { signatureFailureStatus: 500 as 401 }, /signatureFailureStatus/],
    ['a limit of nothing', { maxBodyBytes: 0 }, /maxBodyBytes/],
    ['a key that is still text', { keys: testKeys.publicKeyPem as never }, /staticKey/],
    ['a misspelt option', { maxage: '3h' } as never, /no option "maxage"/],
    ['a misspelt expectation', { expect: { nodeID: 'a' } as never }, /no option "nodeID"/],
    ['an expectation that was not set', { expect: { nodeId: undefined as never } }, /filled in/],
    ['an expectation of nothing', { expect: {} as never }, /filled in/],
    ['an expectation that is an empty text', { expect: '' as never }, /filled in/],
    ['an expectation that is null', { expect: null as never }, /./],
    ['an expected node of null', { expect: { nodeId: null as never } }, /filled in/],
    ['an expected node without a name', { expect: { nodeId: '' } }, /filled in/],
    ['no expected nodes', { expect: { nodeId: [] } }, /filled in/],
    [
      'a list with an expected node that was not set',
      { expect: { nodeId: [undefined as never] } },
      /filled in/,
    ],
  ])('refuse %s with a TypeError', (_kind, options, reason) => {
    expect(() => create(options)).toThrow(TypeError)
    expect(() => create(options)).toThrow(reason)
  })

  test('take a short maxAge that is meant', () => {
    expect(() => create({ maxAge: '1m', allowShortMaxAge: true })).not.toThrow()
  })

  test('use the system clock when there is no other', async () => {
    const eventTimestamp = new Date(Date.now() + 3_600_000).toISOString()
    const receiver = createReceiver({ keys: staticKey(testKeys.publicKeyPem), allowTestKeys: true })
    const result = await receiver.safeVerify(await signDelivery({ ...EVENT, eventTimestamp }))
    expect(result).toMatchObject({ kind: 'refused', error: { code: 'ERR_TIMESTAMP_IN_FUTURE' } })
  })
})
