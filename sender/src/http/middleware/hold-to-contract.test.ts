// Against a real server whose answers are given: what openapi.yaml has passes, what it does not have becomes a 500.
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import type { OperationId } from '@thunderstack-webhooks/contracts'
import Koa, { type Context } from 'koa'
import { expect, it, onTestFinished } from 'vitest'
import { createIds } from '../../base/ids.ts'
import { createLogger } from '../../base/logger.ts'
import { createMetrics } from '../../base/metrics.ts'
import { createReport, type Report } from '../../base/report.ts'
import { holdToContract } from './hold-to-contract.ts'
import { noStore } from './no-store.ts'

const CLOCK = { kind: 'real', now: '2026-01-15T09:30:02.041Z', factor: 1 }

async function ask(operationId: OperationId | undefined, answer: (ctx: Context) => void) {
  const errors: Error[] = []
  const report: Report = {
    ...createReport(createLogger('silent'), createMetrics()),
    requestFailed: ({ error }) => errors.push(error),
  }
  const app = new Koa()
    .use(noStore)
    .use(holdToContract({ report, ids: createIds(() => 0) }, () => operationId))
    .use(answer)
  const server = app.listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const response = await fetch(`http://127.0.0.1:${port}/`)
  return { status: response.status, headers: response.headers, text: await response.text(), errors }
}

const json =
  (body: unknown, status = 200) =>
  (ctx: Context) => {
    ctx.status = status
    ctx.body = body
  }

const sound: readonly [string, OperationId | undefined, (ctx: Context) => void][] = [
  ['a body as described', 'getClock', json(CLOCK)],
  ['a field that JSON leaves out', 'getClock', json({ ...CLOCK, zone: undefined })],
  [
    'a refusal as described',
    'getClock',
    (ctx) => {
      ctx.set('WWW-Authenticate', 'Bearer')
      json({ message: 'Unauthorized' }, 401)(ctx)
    },
  ],
  ['a page', 'getStatusPage', json('<!doctype html>')],
  [
    'a page in bytes',
    'getStatusPage',
    (ctx) => {
      ctx.type = 'html'
      ctx.body = Buffer.from('<!doctype html>')
    },
  ],
  [
    'a text that is a stream',
    'getMetrics',
    (ctx) => {
      ctx.type = 'text/plain'
      ctx.body = Readable.from(['a', 'b'])
    },
  ],
  [
    'a store that is away, at any operation',
    'getClock',
    (ctx) => {
      ctx.set('Retry-After', '5')
      json({ message: 'The store is away' }, 503)(ctx)
    },
  ],
  ['what is no operation', undefined, json({ stray: 1 }, 404)],
]

it.each(sound)('lets %s pass', async (_name, operationId, answer) => {
  const { status, errors } = await ask(operationId, answer)
  expect(status).not.toBe(500)
  expect(errors).toEqual([])
})

const broken: readonly [string, OperationId, (ctx: Context) => void, string][] = [
  [
    'a stray field',
    'getClock',
    json({ ...CLOCK, zone: 'UTC' }),
    'getClock answered 200, and openapi.yaml has no such answer: zone: not a known field',
  ],
  [
    'a status',
    'getClock',
    json({ message: 'Later' }, 404),
    'getClock answered 404, and openapi.yaml has no such answer: status: expected one of 200, 401',
  ],
  ['a missing header', 'getClock', json({ message: 'PUT' }, 405), 'header Allow: missing'],
  [
    'a media type',
    'getMetrics',
    json('<p>'),
    'header Content-Type: expected text/plain, got "text/html; charset=utf-8"',
  ],
  ['JSON for a page', 'getStatusPage', json({}), 'body: expected a text, got an object'],
  [
    'a stream of another media type',
    'getMetrics',
    (ctx) => {
      ctx.body = Readable.from(['a'])
    },
    'header Content-Type: expected text/plain, got "application/octet-stream"',
  ],
  [
    'a store that is away without a reason',
    'getClock',
    (ctx) => {
      ctx.set('Retry-After', '5')
      json({}, 503)(ctx)
    },
    'message: missing',
  ],
  [
    'nothing at all',
    'getClock',
    (ctx) => {
      ctx.status = 204
    },
    'getClock answered 204',
  ],
]

it.each(broken)(
  'refuses %s, names it, and logs it',
  async (_name, operationId, answer, problem) => {
    const { status, headers, text, errors } = await ask(operationId, answer)
    expect(status).toBe(500)
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8')
    const { message } = JSON.parse(text) as { message: string }
    expect(message).toContain('ERR_RESPONSE_BREAKS_CONTRACT: ')
    expect(message).toContain(problem)
    expect(errors).toMatchObject([{ code: 'ERR_RESPONSE_BREAKS_CONTRACT' }])
  },
)

it('leaves a failure alone that was reported already', async () => {
  const { status, text, errors } = await ask('getClock', json({ message: 'failed' }, 500))
  expect([status, text, errors]).toEqual([500, '{"message":"failed"}', []])
})

it('keeps no header of the answer that was not given', async () => {
  const { headers } = await ask('getClock', (ctx) => {
    ctx.set('Cache-Control', 'no-store')
    ctx.set('X-Secret', 'x')
    json({})(ctx)
  })
  expect([headers.get('x-secret'), headers.get('cache-control')]).toEqual([null, 'no-store'])
})
