import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { expect, test } from 'vitest'
import { startEndpoint } from '../../../test/support/scripted-endpoint.ts'
import { createUndiciClient, type UndiciClientSettings } from './undici-client.ts'

const never = new AbortController().signal

async function post(url: string, settings: Partial<UndiciClientSettings> = {}, signal = never) {
  const limits = { connectMs: 5_000, deadlineMs: 5_000, maxResponseBytes: 64, ...settings }
  const client = createUndiciClient(limits)
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

/** A TCP server that does `answer` with each connection once a request has come. */
async function startTcp(answer: (socket: Socket) => void) {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.once('data', () => {
      answer(socket)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
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
  expect(result.kind === 'reply' && result.response.headers).toContainEqual(['X-Trace', 'a'])
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
