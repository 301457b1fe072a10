// For each refusal that lies in the request alone: a call that meets it. What depends on a state is in refuse-by-state.ts, all
// of /v1 in refuse-webhook-calls.ts.
import type { OperationId } from '@thunderstack-webhooks/contracts'
import type { ContractCall } from '../support/contract-call.ts'
import { otherMethod } from './other-method.ts'

const UNKNOWN_NODE = '0'.repeat(32)

/** Bodies that are in order. */
const BODIES: Partial<Record<OperationId, unknown>> = {
  updateNodeSettings: { webhookUrl: null },
  unlockNode: { password: 'x' },
  setNodeStatus: { status: 'RUNNING' },
}

/** Bodies and queries that are not, where the id in the path cannot be wrong or another refusal is the telling one. */
const WRONG: Partial<Record<OperationId, ContractCall>> = {
  createNode: { body: { name: 'alice', network: 'mainnet' } },
  destroyNode: { body: { destroyNodeId: UNKNOWN_NODE } },
  updateNodeSettings: { body: { settings: { webhookURL: 'http://127.0.0.1:3000' } } },
  getNodeLogs: { query: '' },
  setNodeStatus: { body: { status: 'running' } },
  listEvents: { query: 'limit=many' },
  listDeliveries: { query: 'state=lost' },
  waitForDelivery: { query: 'until=done' },
  setClock: { body: { now: '9999-01-01T00:00:00.000Z' } },
  advanceClock: { body: { by: 'soon' } },
  rotateKey: { body: { overlap: 'soon' } },
  createToken: { body: { userId: 'bob' } },
  revokeToken: { body: { jti: 'a', token: 'b' } },
}

export function refuseByRequest(
  operationId: OperationId,
  status: number,
  known: { readonly nodeId: string; readonly deliveryId: string },
): ContractCall {
  const id = /deliver/i.test(operationId) ? known.deliveryId : known.nodeId
  const inOrder = { params: { id, taskId: 'x' }, body: BODIES[operationId] }
  switch (status) {
    case 400:
      return operationId in WRONG
        ? { ...inOrder, ...WRONG[operationId] }
        : { ...inOrder, params: { id: 'alice' } }
    case 401:
      return { ...inOrder, token: 'wrong' }
    case 403:
      return { ...inOrder, headers: { host: 'evil.example' } }
    case 404:
      if (operationId === 'revokeToken') return { body: { jti: 'nobody' } }
      if (operationId === 'getNodeLogs') return { ...inOrder, query: 'taskId=x' }
      return { ...inOrder, params: { id: UNKNOWN_NODE, taskId: 'x' } }
    case 405:
      return { ...inOrder, method: otherMethod(operationId) }
    case 413:
      return { ...inOrder, body: ' '.repeat(1024 * 1024 + 1) }
    default:
      throw new Error(
        `Nothing here brings about ${status} of ${operationId}. Add a call that does.`,
      )
  }
}
