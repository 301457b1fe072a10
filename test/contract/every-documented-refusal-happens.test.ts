// Each error status that openapi.yaml gives an operation can be provoked, and its body is the documented one.
import { checkResponse, OPERATIONS, type OperationId } from '@thunderstack-webhooks/contracts'
import { startPlatform } from '@thunderstack-webhooks/sender'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  callOperation,
  expectDocumented,
  send,
  type ContractCall,
} from '../support/contract-call.ts'
import { startStage, type Stage } from '../support/stage.ts'

let stage: Stage
let deliveryId: string

beforeAll(async () => {
  stage = await startStage()
  const event = await stage.announce()
  deliveryId = event.deliveries[0]!.id
  await event.delivered()
})

afterAll(() => stage[Symbol.asyncDispose]())

const UNKNOWN_NODE = '0'.repeat(32)

/** A call that is in order for the operation, as far as a status does not forbid it. */
function goodCall(operationId: OperationId): ContractCall {
  const id = /[dD]eliver/.test(operationId) ? deliveryId : stage.nodeId
  return { params: { id, taskId: 'x' }, ...(operationId === 'setNodeStatus' && { body: STATUS }) }
}

const STATUS = { status: 'RUNNING' }

function provocation(operationId: OperationId, status: number): ContractCall {
  const good = goodCall(operationId)
  const unknown = { id: UNKNOWN_NODE, taskId: 'x' }
  const { path } = OPERATIONS[operationId]
  switch (status) {
    case 400:
      if (operationId === 'waitForDelivery') return { ...good, query: 'until=never' }
      if (path.includes('{id}')) return { ...good, params: { id: 'x' } }
      return { ...good, query: 'limit=x', body: '{' }
    case 401:
      return { ...good, token: 'wrong' }
    case 403:
      return { ...good, headers: { host: 'evil.example' } }
    case 404:
      if (operationId === 'revokeToken') return { body: { jti: 'nobody' } }
      return { ...good, params: unknown, query: 'taskId=x', ...bodyFor(operationId) }
    case 408:
      return { ...good, query: 'until=attempt:9&timeout=1ms' }
    case 413:
      return { ...good, body: ' '.repeat(1024 * 1024 + 1) }
    default:
      throw new Error(`nothing here provokes ${status}`)
  }
}

function bodyFor(operationId: OperationId): ContractCall {
  if (operationId === 'setNodeStatus') return { body: STATUS }
  if (operationId === 'updateNodeSettings') return { body: { webhookUrl: null } }
  return operationId === 'unlockNode' ? { body: { password: 'x' } } : {}
}

/** Told apart by what must be the case before, not by the request: they have tests of their own below. */
const BY_STATE = [405, 408, 409, 503]

const cases = (Object.keys(OPERATIONS) as OperationId[]).flatMap((operationId) => {
  const verdict = checkResponse(operationId, 0, {})
  const statuses = verdict.kind === 'undocumented' ? verdict.documentedStatuses : []
  return statuses
    .filter((status) => status >= 400 && !BY_STATE.includes(status))
    .map((status) => [operationId, status] as const)
})

it.each(cases)('%s refuses with %i', async (operationId, status) => {
  const answer = await callOperation(stage.platform, operationId, provocation(operationId, status))
  expect(answer.status).toBe(status)
})

it('refuses with 405 as every operation documents it', async () => {
  const path = '/api/nodes'
  const answer = await send(stage.platform.url, { method: 'PATCH', path })
  expect(answer.status).toBe(405)
  for (const id of Object.keys(OPERATIONS)) expectDocumented(id as OperationId, answer)
})

it('gives up waiting with 408 when the time is over', async () => {
  const silence = Promise.withResolvers<number>()
  await using other = await startStage([silence.promise])
  const event = await other.announce()
  const call = { params: { id: event.deliveries[0]!.id }, query: 'timeout=1ms' }
  expect((await callOperation(other.platform, 'waitForDelivery', call)).status).toBe(408)
  const again = await callOperation(other.platform, 'redeliver', call)
  expect(again).toMatchObject({ status: 409, body: { message: /attempted right now/ } })
  silence.resolve(200)
})

it('refuses with 409 to wait for what can no longer be', async () => {
  const call = { params: { id: deliveryId }, query: 'until=attempt:9' }
  expect((await callOperation(stage.platform, 'waitForDelivery', call)).status).toBe(409)
})

it('refuses with 409 to move a clock that is not manual', async () => {
  await using platform = await startPlatform()
  const advanced = await callOperation(platform, 'advanceClock', { body: { by: '1s' } })
  const now = '2999-01-01T00:00:00.000Z'
  const set = await callOperation(platform, 'setClock', { body: { now } })
  expect([advanced.status, set.status]).toEqual([409, 409])
})
