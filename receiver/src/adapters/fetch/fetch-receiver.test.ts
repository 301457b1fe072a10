import { Hono } from 'hono'
import { expect, test, vi } from 'vitest'
import { createReceiver, staticKey, type ReceiverOptions } from '../../index.ts'
import { signDelivery, testKeys, toFetchRequest } from '../../testing/index.ts'
import { fetchReceiver } from './index.ts'

const EVENT = {
  eventType: 'NODE_STATUS_UPDATED',
  eventTimestamp: '2026-01-01T12:00:00Z',
  details: { nodeId: 'node-1', status: 'RUNNING' },
  nodeId: 'node-1',
}

function create(options: Partial<ReceiverOptions> = {}) {
  return createReceiver({
    keys: staticKey(testKeys.publicKeyPem),
    allowTestKeys: true,
    maxSkew: false,
    ...options,
  })
}

function stream(...chunks: (Uint8Array | Error)[]): {
  body: ReadableStream<Uint8Array>
  cancel: () => void
} {
  const cancel = vi.fn()
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const chunk = chunks.shift()
        if (chunk instanceof Error) controller.error(chunk)
        else if (chunk) controller.enqueue(chunk)
        else controller.close()
      },
      cancel,
    },
    { highWaterMark: 0 },
  )
  return { body, cancel }
}

async function streamedRequest(body: ReadableStream<Uint8Array>): Promise<Request> {
  const { headers } = await signDelivery(EVENT)
  const init = { method: 'POST', headers: { ...headers }, body, duplex: 'half' as const }
  return new Request('https://receiver.test/', init)
}

test('answers its path and 404 elsewhere', async () => {
  const respond = fetchReceiver(create(), { path: '/hooks' })
  const signed = await signDelivery(EVENT)
  expect((await respond(toFetchRequest(signed, 'https://receiver.test/hooks?x=1'))).status).toBe(
    200,
  )
  expect((await respond(toFetchRequest(signed, 'https://receiver.test/hooks/'))).status).toBe(404)
})

test('answers every path when none is named, for use behind a router', async () => {
  const request = toFetchRequest(await signDelivery(EVENT), 'https://receiver.test/anything')
  expect((await fetchReceiver(create())(request)).status).toBe(200)
})

test('refuses a path that could never match', () => {
  expect(() => fetchReceiver(create(), { path: 'hooks' })).toThrow(TypeError)
})

test('reads a body that comes in pieces', async () => {
  const { body } = await signDelivery(EVENT)
  const pieces = stream(body.subarray(0, 10), body.subarray(10, 11), body.subarray(11))
  expect((await create().handle(await streamedRequest(pieces.body))).status).toBe(200)
})

test('stops reading at the limit, however much would follow', async () => {
  const { body, cancel } = stream(new Uint8Array(60), new Uint8Array(60), new Error('read too far'))
  const response = await create({ maxBodyBytes: 100 }).handle(await streamedRequest(body))
  expect(response.status).toBe(413)
  expect(cancel).toHaveBeenCalledOnce()
})

test.each([
  ['cannot be stopped', () => Promise.reject(new Error('cannot stop'))],
  ['does not say that it has stopped', () => new Promise<void>(() => undefined)],
])('answers 413 at the limit even to a sender that %s', async (_kind, cancel) => {
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      controller.enqueue(new Uint8Array(60))
    },
    cancel,
  })
  const response = await create({ maxBodyBytes: 100 }).handle(await streamedRequest(body))
  expect(response.status).toBe(413)
})

test('refuses an announced length beyond the limit without reading', async () => {
  const { body } = stream(new Error('read at all'))
  const request = await streamedRequest(body)
  request.headers.set('content-length', '101')
  expect((await create({ maxBodyBytes: 100 }).handle(request)).status).toBe(413)
  expect(request.bodyUsed).toBe(false)
})

test('answers 400 when the upload breaks off', async () => {
  const onError = vi.fn()
  const { body } = stream(new Uint8Array(5), new Error('reset'))
  const response = await create({ onError }).handle(await streamedRequest(body))
  expect(response.status).toBe(400)
  expect(onError).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({
      code: 'ERR_BODY_INCOMPLETE',
      diagnostics: { bodySource: 'fetch-stream' },
    }),
  )
})

test.each([
  ['read before', (request: Request) => request.text()],
  ['locked by a reader', (request: Request) => Promise.resolve(request.body?.getReader())],
])('fails at once and names the fix when the body was %s', async (_kind, consume) => {
  const onError = vi.fn()
  const request = toFetchRequest(await signDelivery(EVENT))
  await consume(request)
  const response = await create({ onError }).handle(request)
  expect(response.status).toBe(500)
  expect(onError).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({
      code: 'ERR_BODY_ALREADY_PARSED',
      hint: expect.stringContaining('clone') as string,
    }),
  )
})

test('treats a request without a body as an empty one', async () => {
  const { headers } = await signDelivery('')
  const request = new Request('https://receiver.test/', { method: 'POST', headers: { ...headers } })
  expect((await create().handle(request)).status).toBe(400)
})

test('refuses a request of another framework with a TypeError', async () => {
  await expect(create().handle({ method: 'POST', headers: {} } as never)).rejects.toThrow(TypeError)
})

test('answers in a route of Hono, and fails at once when a middleware of it has read the body', async () => {
  const onError = vi.fn()
  const receiver = create({ onError })
  const app = new Hono()
  app.use('/read/*', async (context, next) => {
    await context.req.json()
    await next()
  })
  app.post('*', (context) => receiver.handle(context.req.raw))
  const signed = await signDelivery(EVENT)
  const answer = await app.request(toFetchRequest(signed, 'https://receiver.test/hooks'))
  expect(answer.status).toBe(200)
  const refusal = await app.request(toFetchRequest(signed, 'https://receiver.test/read/hooks'))
  expect(refusal.status).toBe(500)
  expect(onError).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ code: 'ERR_BODY_ALREADY_PARSED' }),
  )
})
