import { once } from 'node:events'
import express, { type RequestHandler } from 'express'
import express4 from 'express4'
import { describe, expect, test } from 'vitest'
import {
  EVENT,
  ODD_SPELLING,
  PATH,
  openUpload,
  post,
  serve,
  stageReceiver,
  stageRefusal,
} from '../../../../test/support/door-stage.ts'
import type { AnyWebhookError } from '../../index.ts'
import { signDelivery } from '../../testing/index.ts'
import { expressReceiver } from './index.ts'

// Both at run time through the types of version 5, of which only the common part is used; framework-types.test.ts has the rest.
const VERSIONS = [
  ['Express 5', express],
  ['Express 4', express4 as unknown as typeof express],
] as const

describe.each(VERSIONS)('%s', (_version, framework) => {
  test('takes the bytes of any spelling to the handler', async () => {
    const { receiver, handled } = stageReceiver()
    const app = framework().use(expressReceiver(receiver, { path: PATH }))
    await using server = await serve(app)
    const response = await post(server.origin, ODD_SPELLING)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(await response.json()).toEqual({ message: 'Event received' })
    expect(handled).toHaveLength(1)
  })

  test('passes every other path on, to parsers as well', async () => {
    const app = framework()
    app.use(expressReceiver(stageReceiver().receiver, { path: PATH }))
    app.use(framework.json())
    app.post('/other', (request, response) => void response.json(request.body))
    await using server = await serve(app)
    expect(await (await post(server.origin, EVENT, '/other')).json()).toEqual(EVENT)
    expect((await post(server.origin, EVENT, `${PATH}/`)).status).toBe(404)
    expect((await post(server.origin, EVENT, `${PATH}?x=1`)).status).toBe(200)
  })

  test('may leave the path to a router or a mount', async () => {
    const { receiver } = stageReceiver()
    const app = framework()
    app.post('/a', expressReceiver(receiver))
    app.use('/b', expressReceiver(receiver, { path: '/c' }))
    await using server = await serve(app)
    expect((await post(server.origin, EVENT, '/a')).status).toBe(200)
    expect((await post(server.origin, EVENT, '/b/c')).status).toBe(200)
  })

  test('answers 405 with Allow to other methods', async () => {
    const app = framework().use(expressReceiver(stageReceiver().receiver, { path: PATH }))
    await using server = await serve(app)
    const response = await fetch(server.origin + PATH)
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
  })

  test.each<[string, RequestHandler]>([
    ['express.json()', framework.json()],
    ['express.text()', framework.text({ type: '*/*' })],
  ])('after %s fails at once with the fix', async (_kind, parser) => {
    const { receiver, errors } = stageReceiver()
    await using server = await serve(framework().use(parser, expressReceiver(receiver)))
    expect((await post(server.origin)).status).toBe(500)
    expect(errors).toMatchObject([{ code: 'ERR_BODY_ALREADY_PARSED' }])
    expect(errors[0]?.hint).toContain('before express.json()')
  })

  test.each<[string, RequestHandler, string]>([
    ['express.raw()', framework.raw({ type: 'application/json' }), 'buffer'],
    [
      'express.json() that keeps the bytes',
      framework.json({ verify: (req, _res, bytes) => Object.assign(req, { rawBody: bytes }) }),
      'raw-body',
    ],
    ['express.json() of another type', framework.json({ type: 'text/plain' }), 'node-stream'],
  ])('after %s takes the bytes as they were', async (_kind, parser, bodySource) => {
    const { receiver, errors } = stageRefusal()
    await using server = await serve(framework().use(parser, expressReceiver(receiver)))
    expect((await post(server.origin, ODD_SPELLING)).status).toBe(403)
    expect(errors).toMatchObject([{ code: 'ERR_NODE_UNEXPECTED', diagnostics: { bodySource } }])
  })
})

test('a path must be one that can match', () => {
  expect(() => expressReceiver(stageReceiver().receiver, { path: 'hooks' })).toThrow(TypeError)
})

test('an upload that breaks off is reported and hangs nothing', async () => {
  const arrived = Promise.withResolvers<undefined>()
  const reported = Promise.withResolvers<AnyWebhookError>()
  const { receiver } = stageReceiver({ onError: reported.resolve })
  const door = expressReceiver(receiver)
  const app = express().use((request, response, next) => {
    arrived.resolve(undefined)
    door(request, response, next)
  })
  await using server = await serve(app)
  const { upload } = openUpload(server.origin, (await signDelivery(EVENT)).headers)
  upload.write('{"eventType"')
  await arrived.promise
  upload.destroy()
  expect(await reported.promise).toMatchObject({ code: 'ERR_BODY_INCOMPLETE' })
})

test('an upload beyond the limit is answered 413 while it is still coming', async () => {
  const { receiver } = stageReceiver({ maxBodyBytes: 1_000 })
  await using server = await serve(express().use(expressReceiver(receiver)))
  const { upload, answered } = openUpload(server.origin, (await signDelivery(EVENT)).headers)
  upload.write(Buffer.alloc(1_001))
  expect(await answered).toBe(413)
  upload.end()
  await once(upload, 'finish')
})
