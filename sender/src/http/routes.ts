// Every operation with its function and what must hold before it runs. Method and path are the contract's.
import { OPERATIONS, type OperationId } from '@thunderstack-webhooks/contracts'
import type { AccountOperationId } from './account-operations.ts'
import type { House } from './house.ts'
import type { Operation, OperationRequest } from './operation.ts'
import { advanceClock } from './operations/advance-clock.ts'
import { createNode } from './operations/create-node.ts'
import { createToken } from './operations/create-token.ts'
import { destroyNode } from './operations/destroy-node.ts'
import { downloadNodeLog } from './operations/download-node-log.ts'
import { exportNodeLogs } from './operations/export-node-logs.ts'
import { generateNodeCert } from './operations/generate-node-cert.ts'
import { getApiPage } from './operations/get-api-page.ts'
import { getApiPageScript } from './operations/get-api-page-script.ts'
import { getClock } from './operations/get-clock.ts'
import { getContractJson } from './operations/get-contract-json.ts'
import { getContractYaml } from './operations/get-contract-yaml.ts'
import { getDelivery } from './operations/get-delivery.ts'
import { getEvent } from './operations/get-event.ts'
import { getJwks } from './operations/get-jwks.ts'
import { getLatestRlnImage } from './operations/get-latest-rln-image.ts'
import { getLivez } from './operations/get-livez.ts'
import { getMetrics } from './operations/get-metrics.ts'
import { getNode } from './operations/get-node.ts'
import { getNodeHealth } from './operations/get-node-health.ts'
import { getNodeLogs } from './operations/get-node-logs.ts'
import { getReadyz } from './operations/get-readyz.ts'
import { getStatusPage } from './operations/get-status-page.ts'
import { getWebhookPublicKey } from './operations/get-webhook-public-key.ts'
import { listDeliveries } from './operations/list-deliveries.ts'
import { listEvents } from './operations/list-events.ts'
import { listKeys } from './operations/list-keys.ts'
import { listNodes } from './operations/list-nodes.ts'
import { redeliver } from './operations/redeliver.ts'
import { revokeToken } from './operations/revoke-token.ts'
import { rotateKey } from './operations/rotate-key.ts'
import { setClock } from './operations/set-clock.ts'
import { setNodeStatus } from './operations/set-node-status.ts'
import { settle } from './operations/settle.ts'
import { startNode } from './operations/start-node.ts'
import { stopNode } from './operations/stop-node.ts'
import { unlockNode } from './operations/unlock-node.ts'
import { updateNodeSettings } from './operations/update-node-settings.ts'
import { upgradeNode } from './operations/upgrade-node.ts'
import { verifyToken } from './operations/verify-token.ts'
import { waitForDelivery } from './operations/wait-for-delivery.ts'

/**
 * `control`: the guard of /_mock/. `account`: a token, or none on this machine. The others say whether the caller's token is
 * needed.
 */
export type Access = 'user' | 'account' | 'optional' | 'public' | 'control'

export interface Route {
  readonly operationId: OperationId
  readonly method: string
  /** As @koa/router spells it. */
  readonly path: string
  readonly access: Access
  readonly readsBody: boolean
  readonly run: (request: OperationRequest<never>, house: House) => Promise<unknown>
}

// The order matters once: latest-rln-image before {id}.
export const ROUTES: readonly Route[] = [
  route('getStatusPage', 'public', getStatusPage),
  route('getContractYaml', 'public', getContractYaml),
  route('getContractJson', 'public', getContractJson),
  route('getApiPage', 'public', getApiPage),
  route('getApiPageScript', 'public', getApiPageScript),
  route('getLivez', 'public', getLivez),
  route('getReadyz', 'public', getReadyz),
  route('getMetrics', 'public', getMetrics),
  route('listNodes', 'user', listNodes),
  route('createNode', 'user', createNode, 'body'),
  route('destroyNode', 'user', destroyNode, 'body'),
  route('getLatestRlnImage', 'user', getLatestRlnImage),
  route('getNode', 'user', getNode),
  route('updateNodeSettings', 'user', updateNodeSettings, 'body'),
  route('startNode', 'user', startNode),
  route('stopNode', 'user', stopNode),
  route('upgradeNode', 'user', upgradeNode),
  route('exportNodeLogs', 'user', exportNodeLogs),
  route('getNodeLogs', 'user', getNodeLogs),
  route('generateNodeCert', 'user', generateNodeCert),
  route('getNodeHealth', 'user', getNodeHealth),
  route('unlockNode', 'user', unlockNode, 'body'),
  route('verifyToken', 'user', verifyToken),
  route('getWebhookPublicKey', 'optional', getWebhookPublicKey),
  route('getJwks', 'public', getJwks),
  route('downloadNodeLog', 'public', downloadNodeLog),
  accountRoute('createWebhook', 'body'),
  accountRoute('listWebhooks'),
  accountRoute('getWebhook'),
  accountRoute('updateWebhook', 'body'),
  accountRoute('deleteWebhook'),
  accountRoute('rotateWebhookSecret', 'body'),
  accountRoute('testWebhook'),
  accountRoute('listWebhookDeliveries'),
  accountRoute('getWebhookDelivery'),
  accountRoute('redeliverWebhookDelivery'),
  accountRoute('createRedelivery', 'body'),
  accountRoute('getRedelivery'),
  accountRoute('cancelRedelivery'),
  accountRoute('publishEvent', 'body'),
  accountRoute('getPublishedEvent'),
  accountRoute('listEventTypes'),
  accountRoute('registerEventType', 'body'),
  route('setNodeStatus', 'control', setNodeStatus, 'body'),
  route('listEvents', 'control', listEvents),
  route('getEvent', 'control', getEvent),
  route('listDeliveries', 'control', listDeliveries),
  route('getDelivery', 'control', getDelivery),
  route('redeliver', 'control', redeliver),
  route('waitForDelivery', 'control', waitForDelivery),
  route('settle', 'control', settle),
  route('getClock', 'control', getClock),
  route('setClock', 'control', setClock, 'body'),
  route('advanceClock', 'control', advanceClock, 'body'),
  route('listKeys', 'control', listKeys),
  route('rotateKey', 'control', rotateKey, 'body'),
  route('createToken', 'control', createToken, 'body'),
  route('revokeToken', 'control', revokeToken, 'body'),
]

/** An operation whose answer is the contract's, as the compiler sees to. */
function route<Id extends OperationId>(
  operationId: Id,
  access: Access,
  run: Operation<Id>,
  body?: 'body',
): Route {
  return createRoute(operationId, access, run, body)
}

/** Loaded with the first call of /v1: a platform that only has nodes does not wait for it when it starts. */
const loadAccountOperations = () => import('./account-operations.ts')

function accountRoute(operationId: AccountOperationId, body?: 'body'): Route {
  const run: Route['run'] = async (request, house) => {
    const { ACCOUNT_OPERATIONS } = await loadAccountOperations()
    const operation: Route['run'] = ACCOUNT_OPERATIONS[operationId]
    return operation(request, house)
  }
  return createRoute(operationId, 'account', run, body)
}

function createRoute(
  operationId: OperationId,
  access: Access,
  run: Route['run'],
  body?: 'body',
): Route {
  const { method, path } = OPERATIONS[operationId]
  return {
    operationId,
    method,
    path: path.replace(/\{(\w+)\}/g, ':$1'),
    access,
    readsBody: body === 'body',
    run,
  }
}
