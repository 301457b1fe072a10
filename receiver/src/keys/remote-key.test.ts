import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createReceiver, type Receiver } from '../receiver.ts'
import { signDelivery, toFetchRequest } from '../testing/index.ts'
import { remoteKey } from './remote-key.ts'
import type { RemoteKeyOptions } from './remote-key-options.ts'

const MINUTE = 60_000
const EVENT = {
  eventType: 'NODE_STATUS_UPDATED',
  eventTimestamp: '2026-01-01T00:00:00Z',
  details: { nodeId: 'node-1', status: 'RUNNING' },
  nodeId: 'node-1',
}
const OLD = generatePair()
const NEW = generatePair()

let now: number
let requests: IncomingMessage[]
let answer: (response: ServerResponse) => void
let server: ReturnType<typeof createServer>
let url: string

beforeEach(async () => {
  now = Date.parse('2026-01-01T00:00:00Z')
  requests = []
  serve(OLD)
  server = createServer((request, response) => {
    requests.push(request)
    answer(response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/api/webhook-public-key`
})

afterEach(async () => {
  vi.unstubAllGlobals()
  server.closeAllConnections()
  server.close()
  await once(server, 'close')
})

function generatePair(): { publicPem: string; privateKeyPem: string } {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return {
    publicPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    privateKeyPem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
}

function serve(...pairs: { publicPem: string }[]): void {
  const [first, ...more] = pairs.map(({ publicPem }) => publicPem)
  const body = JSON.stringify({ data: more.length > 0 ? [first, ...more] : first })
  answer = (response) => response.end(body)
}

function fail(status: number): void {
  answer = (response) => response.writeHead(status).end('{"message":"no"}')
}

function create(options: RemoteKeyOptions = {}): Receiver {
  return createReceiver({ keys: remoteKey(url, options), now: () => now, maxSkew: false })
}

/** The code of the refusal, or `verified`. */
async function deliver(receiver: Receiver, pair = OLD): Promise<string> {
  const result = await receiver.safeVerify(await signDelivery(EVENT, pair))
  return result.kind === 'verified' ? 'verified' : result.error.code
}

async function deliverSignature(receiver: Receiver, signature: string): Promise<string> {
  const { body } = await signDelivery(EVENT)
  const headers = { 'X-ThunderStack-Signature': signature }
  const result = await receiver.safeVerify({ headers, body })
  return result.kind === 'verified' ? 'verified' : result.error.code
}

async function catchError(promise: Promise<unknown>): Promise<Error & { cause?: unknown }> {
  return promise.then(
    () => Promise.reject(new Error('expected a rejection')),
    (error: unknown) => error as Error,
  )
}

describe('a healthy endpoint', () => {
  test('is asked once for many deliveries', async () => {
    const receiver = create()
    expect(await deliver(receiver)).toBe('verified')
    expect(await deliver(receiver)).toBe('verified')
    expect(requests).toHaveLength(1)
    expect(requests[0]).toMatchObject({ method: 'GET', url: '/api/webhook-public-key' })
    expect(requests[0]?.headers.authorization).toBeUndefined()
  })

  test('is asked once for many deliveries at the same time', async () => {
    const receiver = create()
    const codes = await Promise.all(Array.from({ length: 20 }, () => deliver(receiver)))
    expect(new Set(codes)).toEqual(new Set(['verified']))
    expect(requests).toHaveLength(1)
  })

  test('is asked again after the max age and not before', async () => {
    const receiver = create({ maxAge: '10m' })
    await deliver(receiver)
    now += 10 * MINUTE - 1
    await deliver(receiver)
    expect(requests).toHaveLength(1)
    now += 1
    await deliver(receiver)
    expect(requests).toHaveLength(2)
  })

  test('is asked by ready, so that the first delivery waits for nothing', async () => {
    const receiver = create()
    await receiver.ready()
    await receiver.ready()
    await deliver(receiver)
    expect(requests).toHaveLength(1)
  })

  test('gets the bearer token, asked for anew each time', async () => {
    let count = 0
    const receiver = create({ bearer: () => `token-${String(++count)}`, maxAge: 0 })
    await deliver(receiver)
    await deliver(receiver)
    expect(requests.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer token-1',
      'Bearer token-2',
    ])
  })

  test('may serve a key set', async () => {
    answer = (response) => response.end(JSON.stringify([NEW.publicPem, OLD.publicPem]))
    expect(await deliver(create())).toBe('verified')
  })

  test('may lie about its content type, as long as it serves a key', async () => {
    answer = (response) =>
      response.setHeader('content-type', 'text/html').end(JSON.stringify({ data: OLD.publicPem }))
    expect(await deliver(create())).toBe('verified')
  })

  test('is asked for every request of its own where sockets belong to requests', async () => {
    vi.stubGlobal('navigator', { userAgent: 'Cloudflare-Workers' })
    const receiver = create()
    // Both are asked before either is answered.
    const held: ServerResponse[] = []
    const send = answer
    answer = (response) => {
      held.push(response)
      if (held.length === 2) for (const each of held) send(each)
    }
    await Promise.all([deliver(receiver), deliver(receiver)])
    expect(requests).toHaveLength(2)
  })
})

describe('junk', () => {
  const length256 = Buffer.alloc(256, 7).toString('base64')

  test.each([
    ['an empty signature', ''],
    ['a signature that is not base64', '!!!'],
    ['a short signature', 'AAAA'],
    ['a signature in base64url', Buffer.alloc(256, 0xff).toString('base64url')],
    ['a signature longer than any key', Buffer.alloc(4096).toString('base64')],
  ])('causes no request even before any key is known: %s', async (_kind, signature) => {
    expect(await deliverSignature(create(), signature)).toBe('ERR_SIGNATURE_MALFORMED')
    expect(requests).toHaveLength(0)
  })

  test('of a length that fits no known key causes no further request', async () => {
    const receiver = create()
    await receiver.ready()
    const signature = Buffer.alloc(384, 7).toString('base64')
    expect(await deliverSignature(receiver, signature)).toBe('ERR_SIGNATURE_MALFORMED')
    expect(requests).toHaveLength(1)
  })

  test('of the right length causes one request per cool-down, however much of it comes', async () => {
    const receiver = create({ cooldown: '30s' })
    await receiver.ready()
    for (let count = 0; count < 10; count++) {
      expect(await deliverSignature(receiver, length256)).toBe('ERR_SIGNATURE_MISMATCH')
    }
    expect(requests).toHaveLength(2)
    now += 29_999
    await deliverSignature(receiver, length256)
    expect(requests).toHaveLength(2)
    now += 1
    await deliverSignature(receiver, length256)
    expect(requests).toHaveLength(3)
  })

  test('at the same time causes one request', async () => {
    const receiver = create()
    await receiver.ready()
    await Promise.all(Array.from({ length: 10 }, () => deliverSignature(receiver, length256)))
    expect(requests).toHaveLength(2)
  })
})

describe('rotation', () => {
  test('is noticed by the first delivery that the new key signed', async () => {
    const receiver = create()
    await deliver(receiver)
    serve(NEW)
    expect(await deliver(receiver, NEW)).toBe('verified')
    expect(requests).toHaveLength(2)
  })

  test('is noticed for all deliveries that arrive during the one request', async () => {
    const receiver = create()
    await deliver(receiver)
    serve(NEW)
    const codes = await Promise.all(Array.from({ length: 10 }, () => deliver(receiver, NEW)))
    expect(new Set(codes)).toEqual(new Set(['verified']))
    expect(requests).toHaveLength(2)
  })

  test('leaves retries of the previous key valid for the retry horizon', async () => {
    const receiver = create()
    await deliver(receiver)
    serve(NEW)
    await deliver(receiver, NEW)
    now += (2 * 60 + 35) * MINUTE + 30_000 - 1
    expect(await deliver(receiver)).toBe('verified')
    now += 1
    expect(await deliver(receiver)).toBe('ERR_SIGNATURE_MISMATCH')
  })

  test('drops the previous key at once when told so', async () => {
    const receiver = create({ previousKeyGrace: 0 })
    await deliver(receiver)
    serve(NEW)
    await deliver(receiver, NEW)
    expect(await deliver(receiver)).toBe('ERR_SIGNATURE_MISMATCH')
  })

  test('twice within a cool-down waits for its end', async () => {
    const receiver = create({ cooldown: '30s' })
    await deliver(receiver)
    await deliver(receiver, NEW)
    serve(NEW)
    expect(await deliver(receiver, NEW)).toBe('ERR_SIGNATURE_MISMATCH')
    now += 30_000
    expect(await deliver(receiver, NEW)).toBe('verified')
  })
})

describe('an endpoint in trouble', () => {
  test('with nothing cached makes the delivery 503 with Retry-After, never 4xx', async () => {
    fail(500)
    const receiver = create()
    const response = await receiver.handle(toFetchRequest(await signDelivery(EVENT, OLD)))
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('1')
  })

  test('is tried again by the next delivery, and then in growing pauses', async () => {
    fail(500)
    const receiver = create()
    const timeline: [seconds: number, requestCount: number][] = []
    for (const step of [0, 0, 0, 999, 1, 1_000, 1_000, 100_000]) {
      now += step
      expect(await deliver(receiver)).toBe('ERR_KEY_UNAVAILABLE')
      timeline.push([step, requests.length])
    }
    expect(timeline.map(([, count]) => count)).toEqual([1, 2, 2, 2, 3, 3, 4, 5])
  })

  test('serves again as soon as it has recovered', async () => {
    fail(500)
    const receiver = create()
    expect(await deliver(receiver)).toBe('ERR_KEY_UNAVAILABLE')
    serve(OLD)
    expect(await deliver(receiver)).toBe('verified')
  })

  test('is asked by ready without waiting for the pause', async () => {
    fail(500)
    const receiver = create()
    for (let count = 1; count <= 4; count++) {
      await expect(receiver.ready()).rejects.toMatchObject({ code: 'ERR_KEY_UNAVAILABLE' })
      expect(requests).toHaveLength(count)
    }
    serve(OLD)
    await receiver.ready()
  })

  test('leaves stale keys in use for a day, asking once per cool-down', async () => {
    const receiver = create({ maxAge: '10m', staleIfError: '24h', cooldown: '30s' })
    await deliver(receiver)
    fail(500)
    now += 10 * MINUTE
    expect(await deliver(receiver)).toBe('verified')
    expect(await deliver(receiver)).toBe('verified')
    expect(requests).toHaveLength(2)
    now += 30_000
    expect(await deliver(receiver)).toBe('verified')
    expect(requests).toHaveLength(3)
    now += 24 * 60 * MINUTE
    expect(await deliver(receiver)).toBe('ERR_KEY_UNAVAILABLE')
  })

  test('during a refresh after a mismatch leaves the refusal, with the trouble as its cause', async () => {
    const receiver = create()
    await receiver.ready()
    fail(500)
    const error = await catchError(receiver.verify(await signDelivery(EVENT, NEW)))
    expect(error).toMatchObject({ code: 'ERR_SIGNATURE_MISMATCH', status: 403 })
    expect(error.cause).toMatchObject({ code: 'ERR_KEY_UNAVAILABLE' })
  })

  test.each<[string, (response: ServerResponse) => void, RegExp]>([
    ['redirects', (r) => r.writeHead(302, { location: '/elsewhere' }).end(), /answered 302/],
    ['asks for a token', (r) => r.writeHead(401).end('{"message":"Unauthorized"}'), /answered 401/],
    ['has nothing to say', (r) => r.writeHead(204).end(), /answered 204/],
    ['answers with an empty body', (r) => r.end(), /empty/],
    ['answers with a page of HTML', (r) => r.end('\n<!doctype html>Sign in'), /HTML/],
    ['answers "unchanged" unasked', (r) => r.writeHead(304).end(), /answered 304/],
    ['answers with bytes that are no text', (r) => r.end(Buffer.from([0xff, 0xfe])), /UTF-8/],
    [
      'answers with a private key',
      (r) => r.end(JSON.stringify({ data: OLD.privateKeyPem })),
      /private key/,
    ],
    ['answers with more than 64 KiB', (r) => r.end(' '.repeat(65_537)), /65536 bytes/],
    ['cuts the connection', (r) => r.destroy(), /could not be reached/],
  ])('that %s counts as failed, and nothing else is requested', async (_kind, respond, cause) => {
    answer = respond
    const error = await catchError(create().ready())
    expect(error).toMatchObject({ code: 'ERR_KEY_UNAVAILABLE', status: 503 })
    expect((error.cause as Error).message).toMatch(cause)
    expect(requests).toHaveLength(1)
  })

  test('that never answers is given up after the timeout', async () => {
    answer = () => undefined
    const error = await catchError(create({ timeout: '20ms' }).ready())
    expect(error.cause).toMatchObject({ reason: 'timed-out', cause: { name: 'TimeoutError' } })
  })

  test('that stops in the middle of its answer is given up after the timeout', async () => {
    answer = (response) => response.write('{"data":')
    const error = await catchError(create({ timeout: '20ms' }).ready())
    expect(error.cause).toMatchObject({ reason: 'timed-out', cause: { name: 'TimeoutError' } })
  })
})

describe('options', () => {
  test('takes any client in place of fetch', async () => {
    const seen: string[] = []
    const receiver = create({
      fetch: (address, init) => {
        seen.push(address, init.redirect)
        return Promise.resolve(Response.json({ data: OLD.publicPem }))
      },
    })
    expect(await deliver(receiver)).toBe('verified')
    expect(seen).toEqual([url, 'manual'])
  })

  test('takes a client whose answers have no headers', async () => {
    const { body } = Response.json({ data: OLD.publicPem })
    const receiver = create({ fetch: () => Promise.resolve({ status: 200, body }) })
    expect(await deliver(receiver)).toBe('verified')
  })

  test.each([
    ['not a url', /absolute/],
    ['ftp://host/key', /absolute/],
    ['https://user:secret@host/key', /bearer/],
    ['http://host/key', /https/],
  ])('refuses the address %s', (address, reason) => {
    expect(() => remoteKey(address)).toThrow(TypeError)
    expect(() => remoteKey(address)).toThrow(reason)
  })

  test('takes plain http to this machine, or elsewhere when told so', () => {
    expect(() => remoteKey('http://localhost:4100/key')).not.toThrow()
    expect(() => remoteKey('http://[::1]:4100/key')).not.toThrow()
    expect(() => remoteKey('http://platform:4100/key', { allowHttp: true })).not.toThrow()
    expect(() => remoteKey('http://127.0.0.1.evil.test/key')).toThrow(TypeError)
  })

  test('refuses limits that cannot be meant', () => {
    expect(() => remoteKey(url, { maxResponseBytes: 0 })).toThrow(TypeError)
    expect(() => remoteKey(url, { maxAge: -1 })).toThrow(/maxAge/)
    expect(() => remoteKey(url, { timeout: 0 })).toThrow(/timeout/)
    expect(() => remoteKey(url, { maxAge: '1m', minAge: '2m' })).toThrow(/minAge/)
    expect(() => remoteKey(url, { bearer: '' })).toThrow(/bearer/)
    expect(() => remoteKey(url, { bearer: 'two words' })).toThrow(/bearer/)
    expect(() => remoteKey(url, { maxage: '1m' } as RemoteKeyOptions)).toThrow(/no option "maxage"/)
  })
})
