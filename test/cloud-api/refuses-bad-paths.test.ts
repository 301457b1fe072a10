// Paths, queries and headers that are not what an operation takes. Many of these no well-behaved client would send.
import type { OperationId } from '@thunderstack-webhooks/contracts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { callOperation, messageOf, send } from '../support/contract-call.ts'
import { startStage, type Stage } from '../support/stage.ts'
import { takeSnapshot } from '../support/store-snapshot.ts'

let stage: Stage

beforeAll(async () => {
  stage = await startStage()
  await (await stage.announce()).delivered()
})

afterAll(async () => {
  await stage[Symbol.asyncDispose]()
})

const UNKNOWN_NODE = '0'.repeat(32)
const STATUS = { status: 'PAUSED' }

it.each<[string, OperationId, string, number, RegExp]>([
  ['an unknown node', 'getNode', UNKNOWN_NODE, 404, /not found/],
  ['an unknown node to start', 'startNode', UNKNOWN_NODE, 404, /not found/],
  ['an unknown node for a status', 'setNodeStatus', UNKNOWN_NODE, 404, /not found/],
  ['a node id in upper case', 'getNode', 'A'.repeat(32), 400, /32 lower-case hex/],
  ['a node id that is too short', 'stopNode', 'abc', 400, /32 lower-case hex/],
  ['a node id with dashes', 'getNodeHealth', '7b0c4f0e-3d0a-4c57-9d8b-2f1f0f5f6c11', 400, /32/],
  ['an inherited name as node id', 'upgradeNode', '__proto__', 400, /32 lower-case hex/],
  ['a broken escape', 'getNode', '%', 400, /32 lower-case hex/],
  ['an escape that is not UTF-8', 'getNode', '%ff%fe', 400, /32 lower-case hex/],
  ['an escaped NUL', 'getNode', '%00', 400, /32 lower-case hex/],
  ['an escaped slash', 'getNode', '..%2f..%2fetc', 400, /32 lower-case hex/],
  ['a path of ten thousand characters', 'getNode', 'a'.repeat(10_000), 400, /32 lower-case hex/],
  ['an unknown event', 'getEvent', 'evt_nothing', 404, /No event/],
  ['an event id that is garbage', 'getEvent', '%ff', 404, /No event/],
  ['an unknown delivery', 'getDelivery', 'del_nothing', 404, /No delivery/],
  ['an unknown delivery to resend', 'redeliver', 'constructor', 404, /No delivery/],
  ['an unknown delivery to wait for', 'waitForDelivery', 'x', 404, /No delivery/],
  ['an unknown log', 'downloadNodeLog', 'x', 404, /No log export/],
])('refuses %s (%s)', async (_, operationId, id, status, message) => {
  const before = await takeSnapshot(stage.platform)
  const body = operationId === 'setNodeStatus' ? { body: STATUS } : {}
  const call = { params: { id, taskId: id }, ...body }
  const answer = await callOperation(stage.platform, operationId, call)
  expect([answer.status, messageOf(answer)]).toEqual([status, expect.stringMatching(message)])
  expect(await takeSnapshot(stage.platform)).toEqual(before)
})

it.each<[OperationId, string, number, RegExp]>([
  ['listEvents', 'limit=abc', 400, /limit: expected a whole number from 1 to 200/],
  ['listEvents', 'limit=0', 400, /limit: expected/],
  ['listEvents', 'limit=201', 400, /limit: expected/],
  ['listEvents', 'limit=', 400, /limit: expected/],
  ['listEvents', 'limit=1.5', 400, /limit: expected/],
  ['listEvents', 'limit=1e1', 400, /limit: expected/],
  ['listDeliveries', 'limit=0x10', 400, /limit: expected/],
  ['listDeliveries', 'limit=-1', 400, /limit: expected/],
  ['listDeliveries', 'cursor=abc', 400, /cursor: expected/],
  ['listDeliveries', 'cursor=%ff', 400, /cursor: expected/],
  ['listDeliveries', 'state=happy', 400, /state: expected one of pending/],
  ['listDeliveries', 'state=__proto__', 400, /state: expected/],
  ['getNodeLogs', '', 400, /taskId: expected/],
  ['getNodeLogs', 'taskId=', 400, /taskId: expected/],
  ['getNodeLogs', 'taskId=nothing', 404, /taskId: no log export/],
])('refuses %s?%s', async (operationId, query, status, message) => {
  const params = { id: stage.nodeId }
  const answer = await callOperation(stage.platform, operationId, { params, query })
  expect([answer.status, messageOf(answer)]).toEqual([status, expect.stringMatching(message)])
})

it.each([
  ['until=forever', /until: expected delivered, settled or attempt/],
  ['until=attempt:0', /until: expected/],
  ['until=attempt:x', /until: expected/],
  ['timeout=soon', /timeout: expected/],
  ['timeout=61s', /timeout: expected a duration of at most 60s/],
])('refuses to wait for %s', async (query, message) => {
  const { deliveries } = await stage.platform.deliveries.list()
  const params = { id: deliveries[0]!.id }
  const answer = await callOperation(stage.platform, 'waitForDelivery', { params, query })
  expect([answer.status, messageOf(answer)]).toEqual([400, expect.stringMatching(message)])
})

it('takes the first of a query parameter that is given twice', async () => {
  const query = 'limit=1&limit=abc'
  const { status, body } = await callOperation(stage.platform, 'listEvents', { query })
  expect([status, (body as { events: unknown[] }).events.length]).toEqual([200, 1])
})

it.each(['evil.example', 'a/b', 'a b', '<script>', '127.0.0.1:99999', '[::1', '"', ''])(
  'answers as the contract says when the Host header is "%s"',
  async (host) => {
    const headers = { host }
    const answer = await callOperation(stage.platform, 'listNodes', { headers })
    expect(answer.status).toBe(200)
    const page = await callOperation(stage.platform, 'getStatusPage', { headers })
    expect(page.body).not.toContain('<script>')
  },
)

it.each(['gzip', 'br', 'nonsense'])(
  'refuses a body that is not the %s it claims',
  async (coding) => {
    const headers = { 'content-encoding': coding }
    const body = { name: 'a', network: 'regtest' }
    const answer = await callOperation(stage.platform, 'createNode', { headers, body })
    expect(answer.status).toBe(400)
  },
)

it.each([
  '/',
  '//',
  '/api',
  '/api/nodes/',
  '/_mock',
  '/..',
  '/%2e%2e/',
  '/api/nodes/a/b/c',
  '/favicon.ico',
  '/*',
  '/?',
  '/api/nodes?limit=%',
])('has an answer below 500 for GET %s', async (path) => {
  const headers = { authorization: stage.platform.token }
  const answer = await send(stage.platform.url, { path, headers })
  expect(answer.status).toBeLessThan(500)
  if (answer.status >= 400) expect(messageOf(answer)).not.toBe('')
})
