// A walk through every operation of the contract, each with success, on one platform under a manual clock.
import type { OperationId } from '@thunderstack-webhooks/contracts'
import { callOperation, type ContractCall, type PlainAnswer } from './contract-call.ts'
import type { Stage } from './stage.ts'
import { tourWebhooks } from './tour-webhooks.ts'

export interface TourStop {
  readonly operationId: OperationId
  readonly request: unknown
  readonly answer: PlainAnswer
}

export async function takeTour(stage: Stage): Promise<TourStop[]> {
  const { platform, endpoint, nodeId } = stage
  const stops: TourStop[] = []
  const node = { params: { id: nodeId } }
  const goOn = (): Promise<unknown> => platform.clock.advance('idle')

  async function visit<Body>(operationId: OperationId, call: ContractCall = {}): Promise<Body> {
    const answer = await callOperation(platform, operationId, call)
    stops.push({ operationId, request: call.body, answer })
    return answer.body as Body
  }

  await visit('getStatusPage', { token: null })
  await visit('getContractYaml', { token: null })
  await visit('getContractJson', { token: null })
  await visit('getApiPage', { token: null })
  await visit('getApiPageScript', { token: null })
  await visit('getLivez', { token: null })
  await visit('getReadyz', { token: null })
  await visit('getMetrics', { token: null })
  await visit('getWebhookPublicKey', { token: null })
  await visit('getJwks', { token: null })
  await visit('verifyToken')
  await visit('getLatestRlnImage')

  const settings = { webhookUrl: endpoint.url }
  await visit('createNode', { body: { name: 'bob', network: 'regtest', settings } })
  await goOn()
  await visit('listNodes')
  await visit('getNode', node)
  await visit('getNodeHealth', node)
  await visit('updateNodeSettings', { ...node, body: { webhookUrl: endpoint.url } })
  await visit('unlockNode', { ...node, body: { password: 'secret' } })
  const { taskId } = await visit<{ taskId: string }>('exportNodeLogs', node)
  await visit('getNodeLogs', { ...node, query: `taskId=${taskId}` })
  await visit('downloadNodeLog', { params: { taskId }, token: null })
  await visit('generateNodeCert', node)

  await visit('stopNode', node)
  await goOn()
  await visit('startNode', node)
  await goOn()
  await visit('upgradeNode', node)
  await visit('settle')
  await visit('advanceClock', { body: { to: 'idle' } })
  const { now } = await visit<{ now: string }>('getClock')
  await visit('setClock', { body: { now } })

  const event = await stage.announce()
  await event.delivered()
  const delivery = { params: { id: event.deliveries[0]!.id } }
  await visit('setNodeStatus', { ...node, body: { status: 'RUNNING' } })
  await visit('listEvents', { query: 'limit=2' })
  await visit('getEvent', { params: { id: event.id } })
  await visit('listDeliveries', { query: 'state=delivered' })
  await visit('getDelivery', delivery)
  await visit('redeliver', delivery)
  await visit('waitForDelivery', { ...delivery, query: 'until=delivered' })

  await tourWebhooks(stage, visit)

  await visit('listKeys')
  await visit('rotateKey', { body: { overlap: '1h' } })
  const { jti } = await visit<{ jti: string }>('createToken', { body: { name: 'guest' } })
  await visit('revokeToken', { body: { jti } })
  await visit('destroyNode', { body: { destroyNodeId: nodeId } })
  return stops
}
