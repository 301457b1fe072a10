import { once } from 'node:events'
import { createServer as createHttpServer } from 'node:http'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import { startEndpoint } from '../../../test/support/scripted-endpoint.ts'
import { createUndiciClient, type UndiciClientSettings } from './undici-client.ts'

const LIMITS: UndiciClientSettings = {
  connectMs: 5_000,
  deadlineMs: 5_000,
  maxResponseBytes: 64,
  egress: { mode: 'local', allow: [] },
  trusted: null,
}
const never = new AbortController().signal

async function post(url: string, settings: Partial<UndiciClientSettings> = {}, signal = never) {
  const client = createUndiciClient({ ...LIMITS, ...settings })
  const headers = [
    ['Content-Type', 'application/json'],
    ['X-ThunderStack-Signature', 'c2ln'],
  ] as const
  try {
    return await client.post({ url, headers, body: Buffer.from('{"nodeId":"é"}') }, signal)
  } finally {
    await client.close()
  }
}

/** undici lets a connection rest for one turn of the event loop before it is used again. */
const nextTurn = () => new Promise((resolve) => setImmediate(resolve))

/** A TCP server that does `answer` with each connection once a request has come. */
async function startTcp(answer: (socket: Socket, data: Buffer) => void) {
  let requestCount = 0
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.once('data', (data: Buffer) => {
      requestCount += 1
      answer(socket, data)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    requestCount: () => requestCount,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

test.each([200, 204, 404, 500])('hands over an answer of %i as it is', async (status) => {
  const body = status === 204 ? '' : 'ok'
  await using endpoint = await startEndpoint([{ status, headers: { 'X-Trace': 'a' }, body }])
  const result = await post(endpoint.url)
  expect(result).toMatchObject({
    kind: 'reply',
    response: { status, body: Buffer.from(body), isTruncated: false },
  })
  expect(result.kind === 'reply' && result.response.headers).toContain('X-Trace: a\r\n')
})

test('sends the bytes as they are, and header names in their case', async () => {
  await using endpoint = await startEndpoint()
  await post(endpoint.url)
  const [request] = endpoint.requests
  expect(request?.method).toBe('POST')
  expect(request?.body).toEqual(Buffer.from('{"nodeId":"é"}'))
  expect(request?.headers.map(([name]) => name.toLowerCase()).sort()).toEqual([
    'connection',
    'content-length',
    'content-type',
    'host',
    'x-thunderstack-signature',
  ])
  expect(request?.headers).toContainEqual(['X-ThunderStack-Signature', 'c2ln'])
})

test('does not follow a redirect', async () => {
  await using target = await startEndpoint()
  await using endpoint = await startEndpoint([{ status: 307, headers: { Location: target.url } }])
  expect(await post(endpoint.url)).toMatchObject({ kind: 'reply', response: { status: 307 } })
  expect(target.requests).toHaveLength(0)
})

test('keeps no more of a body than its limit, and says that there was more', async () => {
  await using endpoint = await startEndpoint([
    { status: 200, body: 'x'.repeat(64) },
    { status: 200, body: 'x'.repeat(1_000_000) },
  ])
  const body = Buffer.from('x'.repeat(64))
  expect(await post(endpoint.url)).toMatchObject({ response: { body, isTruncated: false } })
  expect(await post(endpoint.url)).toMatchObject({ response: { body, isTruncated: true } })
})

test('counts the limit over all parts of a body that comes in many', async () => {
  await using endpoint = await startEndpoint([{ status: 200, body: 'x'.repeat(1_000_000) }])
  const result = await post(endpoint.url, { maxResponseBytes: 300_000 })
  expect(result.kind === 'reply' && result.response.body.byteLength).toBe(300_000)
})

test('says that nothing listens', async () => {
  const endpoint = await startEndpoint()
  await endpoint[Symbol.asyncDispose]()
  expect(await post(endpoint.url)).toMatchObject({
    kind: 'failure',
    errorClass: 'refused',
    detail: 'ECONNREFUSED',
  })
})

test.each<[string, (socket: Socket) => void, string]>([
  ['breaks the connection', (socket) => socket.resetAndDestroy(), 'reset'],
  ['hangs up politely', (socket) => socket.end(), 'reset'],
  [
    'answers with what is no HTTP',
    (socket) => socket.end('SSH-2.0-OpenSSH\r\n\r\n'),
    'bad-response',
  ],
  [
    'stops in the middle of its body',
    (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf'),
    'reset',
  ],
])('an endpoint that %s is a failure of its class', async (_what, answer, errorClass) => {
  await using server = await startTcp(answer)
  expect(await post(server.url)).toMatchObject({ kind: 'failure', errorClass })
})

test.each([
  ['never answers', ''],
  ['never ends its head', 'HTTP/1.1 200 OK\r\n'],
  ['never ends its body', 'HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf'],
])('an endpoint that %s is given up at the deadline', async (_what, text) => {
  await using server = await startTcp((socket) => socket.write(text))
  expect(await post(server.url, { deadlineMs: 20 })).toMatchObject({
    kind: 'failure',
    errorClass: 'deadline',
  })
})

test('an abort ends the exchange, before it or in the middle', async () => {
  const abort = new AbortController()
  await using server = await startTcp(() => {
    abort.abort()
  })
  expect(await post(server.url, {}, abort.signal)).toMatchObject({ kind: 'failure' })
  expect(await post(server.url, {}, abort.signal)).toMatchObject({ kind: 'failure' })
})

test('a host that speaks no TLS is told from one that is not there', async () => {
  await using server = await startTcp((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
  expect(await post(server.url.replace('http:', 'https:'))).toMatchObject({ errorClass: 'tls' })
})

describe('what is known of an exchange', () => {
  test('the head is what went over the wire, byte by byte', async () => {
    const seen = Promise.withResolvers<string>()
    await using server = await startTcp((socket, data) => {
      seen.resolve(data.toString('latin1'))
      socket.end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n')
    })
    const { sentHeaders } = await post(server.url)
    const head = `POST / HTTP/1.1\r\n${sentHeaders}\r\n`
    expect((await seen.promise).startsWith(head)).toBe(true)
  })

  test('the phases, and whether a connection was used before', async () => {
    await using endpoint = await startEndpoint()
    const client = createUndiciClient(LIMITS)
    const request = { url: endpoint.url, headers: [], body: Buffer.from('{}') }
    const first = await client.post(request, never)
    await nextTurn()
    const second = await client.post(request, never)
    await client.close()
    expect(first.connection).toEqual({
      isReused: false,
      isResent: false,
      remoteAddress: `127.0.0.1:${endpoint.port}`,
    })
    expect(first.phases).toMatchObject({ dnsMs: null, tlsMs: null })
    expect(first.phases.connectMs).toBeGreaterThan(0)
    expect(first.phases.firstByteMs).toBeGreaterThan(0)
    expect(second.connection?.isReused).toBe(true)
    expect(second.phases).toMatchObject({ dnsMs: null, connectMs: null })
  })

  test('of a name, how long it took to resolve', async () => {
    await using endpoint = await startEndpoint()
    const { phases } = await post(endpoint.url.replace('127.0.0.1', 'localhost'))
    expect(phases.dnsMs).toBeGreaterThan(0)
  })

  test('of an attempt that came to nothing, that nothing was sent', async () => {
    const endpoint = await startEndpoint()
    await endpoint[Symbol.asyncDispose]()
    expect(await post(endpoint.url)).toMatchObject({ sentHeaders: null, connection: null })
  })
})

describe('a connection closed just as it is used again', () => {
  /** Answers the first request of each connection, then breaks it with the second. */
  async function startForgetful(breaks: number) {
    let broken = 0
    const bodies: string[] = []
    const server = createHttpServer((request, response) => {
      void buffer(request).then((body) => {
        bodies.push(body.toString())
        const isSecond = used.has(request.socket)
        used.add(request.socket)
        if (isSecond && broken < breaks) {
          broken += 1
          request.socket.resetAndDestroy()
        } else response.end('ok')
      })
    }).listen(0, '127.0.0.1')
    const used = new Set<Socket>()
    await once(server, 'listening')
    return {
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
      bodies,
      [Symbol.asyncDispose]: async () => {
        server.closeAllConnections()
        server.close()
        await once(server, 'close')
      },
    }
  }

  async function postTwice(url: string) {
    const client = createUndiciClient(LIMITS)
    const request = (text: string) => ({ url, headers: [], body: Buffer.from(text) })
    await client.post(request('one'), never)
    await nextTurn()
    const second = await client.post(request('two'), never)
    await client.close()
    return second
  }

  test('is made again once, and the log says that the endpoint may have seen it twice', async () => {
    await using server = await startForgetful(1)
    expect(await postTwice(server.url)).toMatchObject({
      kind: 'reply',
      connection: { isResent: true },
    })
    expect(server.bodies).toEqual(['one', 'two', 'two'])
  })

  test('is left at that once any of the answer has come: the endpoint has seen the request', async () => {
    let answered = 0
    await using server = await startTcp((socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok')
      socket.once('data', () => {
        answered += 1
        socket.end('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf')
      })
    })
    expect(await postTwice(server.url)).toMatchObject({
      kind: 'failure',
      errorClass: 'reset',
      connection: { isReused: true, isResent: false },
    })
    expect([server.requestCount(), answered]).toEqual([1, 1])
  })

  test('a new connection that breaks is not: the endpoint may well have seen it', async () => {
    await using server = await startTcp((socket) => socket.resetAndDestroy())
    expect(await post(server.url)).toMatchObject({
      errorClass: 'reset',
      connection: { isResent: false },
    })
    expect(server.requestCount()).toBe(1)
  })
})

describe('the egress guard', () => {
  const publicOnly = { mode: 'public-only', allow: [] } as const

  test('refuses an address before anything is sent, with the rule and the way to allow it', async () => {
    await using endpoint = await startEndpoint()
    for (const url of [endpoint.url, endpoint.url.replace('127.0.0.1', '2130706433')]) {
      expect(await post(url, { egress: publicOnly })).toMatchObject({
        kind: 'failure',
        errorClass: 'egress',
        detail: expect.stringMatching(/127\.0\.0\.0\/8 .*--allow-cidr 127\.0\.0\.0\/8/) as string,
        sentHeaders: null,
      })
    }
    expect(endpoint.requests).toHaveLength(0)
  })

  test('judges what a name leads to at the time of connecting, not what it led to before', async () => {
    await using endpoint = await startEndpoint()
    const answers = ['8.8.8.8', '127.0.0.1']
    const asked: string[] = []
    const url = endpoint.url.replace('127.0.0.1', 'rebinding.test')
    const result = await post(url, {
      egress: publicOnly,
      lookup: (hostname, _options, callback) => {
        asked.push(hostname)
        callback(null, [{ address: answers.pop() ?? '', family: 4 }])
      },
    })
    expect(result).toMatchObject({ errorClass: 'egress' })
    expect(asked).toEqual(['rebinding.test'])
    expect(endpoint.requests).toHaveLength(0)
  })

  test('connects to an allowed address of a name that has others, too', async () => {
    await using endpoint = await startEndpoint()
    const url = endpoint.url.replace('127.0.0.1', 'several.test')
    const addresses = ['10.0.0.1', '127.0.0.1'].map((address) => ({ address, family: 4 }))
    const result = await post(url, {
      egress: { mode: 'public-only', allow: ['127.0.0.0/8'] },
      lookup: (_hostname, _options, callback) => {
        callback(null, addresses)
      },
    })
    expect(result).toMatchObject({ kind: 'reply', response: { status: 200 } })
  })
})
