import { once } from 'node:events'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { setImmediate } from 'node:timers/promises'
import Fastify, { type FastifyInstance } from 'fastify'
import rawBody from 'fastify-raw-body'
import { describe, expect, test } from 'vitest'
import {
  EVENT,
  ODD_SPELLING,
  PATH,
  openUpload,
  post,
  stageReceiver,
  stageRefusal,
  type DoorServer,
} from '../../../../test/support/door-stage.ts'
import { signDelivery, toNodeRequest } from '../../testing/index.ts'
import { fastifyReceiver } from './index.ts'

async function listen(app: FastifyInstance): Promise<DoorServer> {
  const origin = await app.listen({ port: 0, host: '127.0.0.1' })
  return { origin, [Symbol.asyncDispose]: () => app.close() }
}

function create(): FastifyInstance {
  return Fastify({ forceCloseConnections: true })
}

describe('its route', () => {
  test('takes the bytes of any spelling to the handler', async () => {
    const { receiver, handled } = stageReceiver()
    const app = create()
    app.register(fastifyReceiver(receiver, { path: PATH }))
    await using server = await listen(app)
    const response = await post(server.origin, ODD_SPELLING)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(await response.json()).toEqual({ message: 'Event received' })
    expect(handled).toHaveLength(1)
  })

  test('takes injected requests', async () => {
    const app = create()
    app.register(fastifyReceiver(stageReceiver().receiver, { path: PATH }))
    const response = await app.inject(toNodeRequest(await signDelivery(ODD_SPELLING)))
    expect([response.statusCode, response.json()]).toEqual([200, { message: 'Event received' }])
  })

  test('may stand under a prefix', async () => {
    const app = create()
    app.register(fastifyReceiver(stageReceiver().receiver, { path: '/in' }), { prefix: '/v1' })
    const request = toNodeRequest(await signDelivery(EVENT), '/v1/in')
    expect((await app.inject(request)).statusCode).toBe(200)
  })

  test('answers 405 with Allow to other methods', async () => {
    const app = create()
    app.register(fastifyReceiver(stageReceiver().receiver, { path: PATH }))
    for (const method of ['GET', 'PUT', 'QUERY']) {
      const response = await app.inject({ method: method as 'GET', url: PATH })
      expect([response.statusCode, response.headers.allow]).toEqual([405, 'POST'])
    }
  })

  test.each(['text/plain', 'nonsense', undefined])(
    'answers 415 to the type %s, and reports it',
    async (type) => {
      const { receiver, errors } = stageReceiver()
      const app = create()
      app.register(fastifyReceiver(receiver, { path: PATH }))
      const response = await app.inject({
        method: 'POST',
        url: PATH,
        headers: type === undefined ? {} : { 'content-type': type },
        payload: Readable.from([Buffer.from('x')]),
      })
      expect(response.statusCode).toBe(415)
      expect(errors).toMatchObject([{ code: 'ERR_CONTENT_TYPE_UNSUPPORTED' }])
    },
  )

  test('leaves the errors of other hooks to the application', async () => {
    const app = create()
    app.addHook('preHandler', (_request, _reply, done) => {
      done(Object.assign(new Error('who are you?'), { statusCode: 418 }))
    })
    app.register(fastifyReceiver(stageReceiver().receiver, { path: PATH }))
    const response = await app.inject(toNodeRequest(await signDelivery(EVENT)))
    expect([response.statusCode, response.json<{ message: string }>().message]).toEqual([
      418,
      'who are you?',
    ])
  })

  test('must have a path that can match', () => {
    const { receiver } = stageReceiver()
    expect(() => fastifyReceiver(receiver, { path: 'hooks' })).toThrow(TypeError)
  })
})

describe('beside the parsers of the application', () => {
  test('reads the raw stream, and they go on working elsewhere', async () => {
    const app = create()
    app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
      done(null, { bytes: body.length })
    })
    app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => {
      done(null, body)
    })
    app.register(fastifyReceiver(stageReceiver().receiver, { path: PATH }))
    app.post('/other', (request) => request.body)
    await using server = await listen(app)
    expect((await post(server.origin, ODD_SPELLING)).status).toBe(200)
    expect(await (await post(server.origin, ODD_SPELLING, '/other')).json()).toEqual({
      bytes: Buffer.byteLength(ODD_SPELLING),
    })
  })

  test("leaves Fastify's own parser alone", async () => {
    const app = create()
    app.post('/other', (request) => request.body)
    app.register(fastifyReceiver(stageReceiver().receiver, { path: PATH }))
    await using server = await listen(app)
    expect((await post(server.origin, ODD_SPELLING)).status).toBe(200)
    expect(await (await post(server.origin, EVENT, '/other')).json()).toEqual(EVENT)
  })

  test('is left alone by fastify-raw-body, which leaves text', async () => {
    const { receiver, errors } = stageRefusal()
    const app = create()
    await app.register(rawBody)
    app.addHook('preHandler', async () => {
      // A hook that takes its time: whoever reads beside the door is done by then.
      for (let turn = 0; turn < 5; turn += 1) await setImmediate()
    })
    app.register(fastifyReceiver(receiver, { path: PATH }))
    const response = await app.inject(toNodeRequest(await signDelivery(ODD_SPELLING)))
    expect(response.statusCode).toBe(403)
    expect(errors).toMatchObject([
      { code: 'ERR_NODE_UNEXPECTED', diagnostics: { bodySource: 'node-stream' } },
    ])
  })
})

describe('a body that a hook has read', () => {
  test('fails at once with the fix', async () => {
    const { receiver, errors } = stageReceiver()
    const app = create()
    app.addHook('onRequest', async (request) => {
      await buffer(request.raw)
    })
    app.register(fastifyReceiver(receiver, { path: PATH }))
    await using server = await listen(app)
    expect((await post(server.origin)).status).toBe(500)
    expect(errors).toMatchObject([{ code: 'ERR_BODY_ALREADY_PARSED' }])
    expect(errors[0]?.hint).toContain('preParsing')
  })

  test.each(['request', 'request.raw'])('is taken as it was from rawBody of %s', async (place) => {
    const { receiver, errors } = stageRefusal()
    const app = create()
    app.addHook('onRequest', async (request) => {
      const bytes = await buffer(request.raw)
      Object.assign(place === 'request' ? request : request.raw, { rawBody: bytes })
    })
    app.register(fastifyReceiver(receiver, { path: PATH }))
    await using server = await listen(app)
    expect((await post(server.origin, ODD_SPELLING)).status).toBe(403)
    expect(errors).toMatchObject([
      { code: 'ERR_NODE_UNEXPECTED', diagnostics: { bodySource: 'raw-body' } },
    ])
  })
})

describe('an upload', () => {
  test('beyond the limit is answered 413 while it is still coming', async () => {
    const app = create()
    app.register(fastifyReceiver(stageReceiver({ maxBodyBytes: 1_000 }).receiver, { path: PATH }))
    await using server = await listen(app)
    const { upload, answered } = openUpload(server.origin, (await signDelivery(EVENT)).headers)
    upload.write(Buffer.alloc(1_001))
    expect(await answered).toBe(413)
    upload.end()
    await once(upload, 'finish')
  })

  test('that breaks off is reported and hangs nothing', async () => {
    const reported = Promise.withResolvers<string>()
    const { receiver } = stageReceiver({
      onError: ({ code }) => {
        reported.resolve(code)
      },
    })
    const arrived = Promise.withResolvers<undefined>()
    const app = create()
    app.addHook('preHandler', (_request, _reply, done) => {
      arrived.resolve(undefined)
      done()
    })
    app.register(fastifyReceiver(receiver, { path: PATH }))
    await using server = await listen(app)
    const { upload } = openUpload(server.origin, (await signDelivery(EVENT)).headers)
    upload.write('{"eventType"')
    await arrived.promise
    upload.destroy()
    expect(await reported.promise).toBe('ERR_BODY_INCOMPLETE')
  })
})
