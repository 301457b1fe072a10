import { once } from 'node:events'
import {
  request as httpRequest,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { bodyParser } from '@koa/bodyparser'
import Koa, { type Middleware } from 'koa'
import { koaBody } from 'koa-body'
import { afterEach, describe, expect, test, vi } from 'vitest'
import {
  createReceiver,
  staticKey,
  type AnyWebhookError,
  type Receiver,
  type ReceiverOptions,
} from '../../index.ts'
import { signDelivery, testKeys } from '../../testing/index.ts'
import { koaReceiver } from './index.ts'

const PATH = '/webhooks/thunderstack'
const EVENT = {
  eventType: 'NODE_STATUS_UPDATED',
  eventTimestamp: '2026-01-01T12:00:00Z',
  details: { nodeId: 'node-1', status: 'RUNNING' },
  nodeId: 'node-1',
}

const servers: Server[] = []

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  }
})

function create(options: Partial<ReceiverOptions> = {}): Receiver {
  return createReceiver({
    keys: staticKey(testKeys.publicKeyPem),
    allowTestKeys: true,
    maxSkew: false,
    ...options,
  })
}

async function listen(...middleware: Middleware[]): Promise<string> {
  const app = new Koa()
  app.silent = true
  for (const layer of middleware) app.use(layer)
  const server = app.listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`
}

async function post(origin: string, path = PATH): Promise<Response> {
  const { method, headers, body } = await signDelivery(EVENT)
  return fetch(origin + path, { method, headers: { ...headers }, body })
}

/** A chunked upload that the caller feeds, and the status of its answer. */
function openUpload(origin: string, headers: OutgoingHttpHeaders) {
  const upload = httpRequest(origin + PATH, { method: 'POST', headers })
  const answered = once(upload, 'response').then(([response]) => {
    const { statusCode } = (response as IncomingMessage).resume()
    return statusCode
  })
  // A failure before the answer rejects `answered`; the end of the test may break the connection after it.
  upload.on('error', () => undefined)
  return { upload, answered }
}

describe('its path', () => {
  test('takes a real delivery to the handler', async () => {
    const handler = vi.fn()
    const receiver = create()
    receiver.on('NODE_STATUS_UPDATED', handler)
    const response = await post(await listen(koaReceiver(receiver, { path: PATH })))
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(await response.json()).toEqual({ message: 'Event received' })
    expect(handler).toHaveBeenCalledOnce()
  })

  test('is matched exactly, and everything else goes to the next middleware', async () => {
    const next: Middleware = (ctx) => {
      ctx.body = 'next'
    }
    const origin = await listen(koaReceiver(create(), { path: PATH }), next)
    expect(await (await post(origin, '/other')).text()).toBe('next')
    expect(await (await post(origin, `${PATH}/`)).text()).toBe('next')
    expect(await (await post(origin, `${PATH}?x=1`)).json()).toHaveProperty('message')
  })

  test('may be left to a router', async () => {
    expect((await post(await listen(koaReceiver(create())), '/anything')).status).toBe(200)
  })

  test('must be one that can match', () => {
    expect(() => koaReceiver(create(), { path: 'webhooks' })).toThrow(TypeError)
  })

  test('answers 405 with Allow to other methods', async () => {
    const response = await fetch((await listen(koaReceiver(create(), { path: PATH }))) + PATH)
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
  })

  test('refuses a header that was sent twice', async () => {
    const onError = vi.fn()
    const origin = await listen(koaReceiver(create({ onError })))
    const { headers, body } = await signDelivery(EVENT)
    const signature = headers['X-ThunderStack-Signature'] ?? ''
    const { upload, answered } = openUpload(origin, {
      ...headers,
      'X-ThunderStack-Signature': [signature, signature],
    })
    upload.end(body)
    expect(await answered).toBe(403)
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ code: 'ERR_SIGNATURE_DUPLICATED' }),
    )
  })
})

describe('a body that somebody else has read', () => {
  const readAll: Middleware = async (ctx, next) => {
    await buffer(ctx.req)
    await next()
  }
  const asText: Middleware = (ctx, next) => {
    ctx.req.setEncoding('utf8')
    return next()
  }
  const emptyBody: Middleware = (ctx, next) => {
    ctx.req.resume()
    return once(ctx.req, 'end').then(next)
  }

  test.each<[string, Middleware]>([
    ['koa-body', koaBody()],
    ['koa-body with includeUnparsed', koaBody({ includeUnparsed: true })],
    ['@koa/bodyparser', bodyParser()],
    ['a middleware that reads the stream', readAll],
    ['a middleware that lets it run out', emptyBody],
    ['a middleware that asked for text', asText],
  ])('fails at once with the fix: %s', async (_kind, reader) => {
    const onError = vi.fn<(error: AnyWebhookError) => void>()
    const receiver = create({ onError })
    const response = await post(await listen(reader, koaReceiver(receiver, { path: PATH })))
    expect(response.status).toBe(500)
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({
        code: 'ERR_BODY_ALREADY_PARSED',
        hint: expect.stringContaining('before koa-body') as string,
      }),
    )
  })

  test('is taken as it was when its bytes are on req.rawBody, as in Google Cloud Functions', async () => {
    const onError = vi.fn()
    const keep: Middleware = async (ctx, next) => {
      Object.assign(ctx.req, { rawBody: await buffer(ctx.req) })
      await next()
    }
    const receiver = create({ onError, expect: { nodeId: 'another-node' } })
    expect((await post(await listen(keep, koaReceiver(receiver)))).status).toBe(403)
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({
        code: 'ERR_NODE_UNEXPECTED',
        diagnostics: expect.objectContaining({ bodySource: 'raw-body' }) as object,
      }),
    )
  })

  test('does no harm on other paths or after the receiver', async () => {
    const origin = await listen(koaReceiver(create(), { path: PATH }), koaBody(), (ctx) => {
      ctx.body = ctx.request.body
    })
    expect((await post(origin)).status).toBe(200)
    expect(await (await post(origin, '/other')).json()).toEqual(EVENT)
  })

  test('does no harm when the parser left the stream alone', async () => {
    const idle: Middleware = (ctx, next) => {
      ctx.request.body = {}
      return next()
    }
    expect((await post(await listen(idle, koaReceiver(create())))).status).toBe(200)
  })
})

describe('an upload', () => {
  test('beyond the limit is answered 413 while it is still coming, and the rest is let run out', async () => {
    const origin = await listen(koaReceiver(create({ maxBodyBytes: 1_000 })))
    const { headers } = await signDelivery(EVENT)
    const { upload, answered } = openUpload(origin, headers)
    upload.write(Buffer.alloc(1_001))
    expect(await answered).toBe(413)
    upload.write(Buffer.alloc(500_000))
    upload.end()
    await once(upload, 'finish')
  })

  test('with an announced length beyond the limit is answered 413 before it comes', async () => {
    const origin = await listen(koaReceiver(create({ maxBodyBytes: 1_000 })))
    const { headers } = await signDelivery(EVENT)
    const { upload, answered } = openUpload(origin, { ...headers, 'content-length': 1_001 })
    upload.flushHeaders()
    expect(await answered).toBe(413)
    upload.destroy()
  })

  test('that breaks off is reported and hangs nothing', async () => {
    const onError = vi.fn<(error: AnyWebhookError) => void>()
    const receiver = create({ onError })
    const watched: { arrived?: () => void; replied?: () => void } = {}
    const arrival = new Promise<void>((resolve) => (watched.arrived = resolve))
    const reply = new Promise<void>((resolve) => (watched.replied = resolve))
    const watch: Middleware = async (_ctx, next) => {
      watched.arrived?.()
      await next()
      watched.replied?.()
    }
    const origin = await listen(watch, koaReceiver(receiver))
    const { upload, answered } = openUpload(origin, (await signDelivery(EVENT)).headers)
    answered.catch(() => undefined)
    upload.write('{"eventType"')
    await arrival
    upload.destroy()
    await reply
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({
        code: 'ERR_BODY_INCOMPLETE',
        diagnostics: { bodySource: 'node-stream' },
      }),
    )
  })

  test('in many pieces verifies', async () => {
    const origin = await listen(koaReceiver(create()))
    const { headers, body } = await signDelivery(EVENT)
    const { upload, answered } = openUpload(origin, headers)
    for (const byte of body) upload.write(Buffer.of(byte))
    upload.end()
    expect(await answered).toBe(200)
  })
})
