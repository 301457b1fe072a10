// Takes one node from making to destroying, and listens for its webhooks. Other nodes are left alone.
import { readStopwatch, sleep } from '../base/clock.ts'
import { conclude } from '../report/conclude.ts'
import { listStatuses } from './check-webhooks.ts'
import type { Desk } from './desk.ts'
import { isInOrder } from './is-in-order.ts'
import { ANSWER_WHY, callPlatform } from './platform-call.ts'
import { readNodeField } from './read-node-field.ts'
import type { Sink } from './sink.ts'

export const LIFE = 'The life of a node'
export const DESTROYED = 'it is destroyed'
const LOOK_EVERY_MS = 200

/** The id of the node; undefined when none could be made. Whatever happens, the node is destroyed at the end. */
export async function liveOneLife(desk: Desk, sink: Sink): Promise<string | undefined> {
  const { call, options } = desk
  const webhookUrl =
    options.sinkUrl?.href ?? `http://${options.sinkHost}:${sink.port}/webhooks/thunderstack`
  const made = await call('a node is made', 'createNode', {
    body: {
      name: `contract-check-${sink.port}`,
      network: options.network,
      settings: { webhookUrl },
    },
  })
  const nodeId = readNodeField(made, 'nodeId')
  if (nodeId === undefined) return undefined
  const params = { id: nodeId }
  try {
    if (await reach(desk, params, 'RUNNING', 'it comes to RUNNING')) {
      await readNode(desk, params)
      await call('it is stopped', 'stopNode', { params })
      await reach(desk, params, 'PAUSED', 'it comes to PAUSED')
      await call('it is not stopped twice', 'stopNode', { params, expected: 400 })
      await call('it is started', 'startNode', { params })
      await reach(desk, params, 'RUNNING', 'it comes to RUNNING again')
      await hearOf(desk, sink, ['RUNNING', 'PAUSED', 'RUNNING'])
    }
  } finally {
    await call(DESTROYED, 'destroyNode', { body: { destroyNodeId: nodeId } })
    if (!options.signal.aborted) await reach(desk, params, 'DESTROYED', 'it comes to DESTROYED')
  }
  return nodeId
}

async function readNode(
  { call, options }: Desk,
  params: Readonly<Record<string, string>>,
): Promise<void> {
  await call('it is among the nodes', 'listNodes')
  await call('its health is told', 'getNodeHealth', { params })
  await call('its settings stay when nothing is new', 'updateNodeSettings', {
    params,
    body: {},
    expected: 400,
  })
  await call('a webhook URL that is none is refused', 'updateNodeSettings', {
    params,
    body: { settings: { webhookUrl: 'not a url' } },
    expected: 400,
  })
  if (options.signal.aborted) return
  const exported = await call('its log is exported', 'exportNodeLogs', { params })
  const { taskId } = (exported ?? {}) as { readonly taskId?: unknown }
  if (typeof taskId !== 'string') return
  const query = `?taskId=${encodeURIComponent(taskId)}`
  await call('its log can be had', 'getNodeLogs', { params, query })
}

/** Looks at the node until it has the status; every answer on the way is held to the contract, the first bad one told. */
async function reach(
  { options, results }: Desk,
  params: Readonly<Record<string, string>>,
  status: string,
  name: string,
): Promise<boolean> {
  options.onProgress(name)
  const call = {
    family: LIFE,
    name,
    operationId: 'getNode',
    params,
    expected: 200,
    why: ANSWER_WHY,
  } as const
  const startedAt = readStopwatch()
  let seen: string | undefined
  do {
    const { result, reply } = await callPlatform(options, call)
    if (result.verdict !== 'passed') {
      results.push(result)
      return false
    }
    seen = readNodeField(reply?.body, 'status')
    if (seen !== status) await sleep(LOOK_EVERY_MS, options.signal)
  } while (
    seen !== status &&
    readStopwatch() - startedAt < options.patienceMs &&
    !options.signal.aborted
  )
  const tookMs = readStopwatch() - startedAt
  if (options.signal.aborted) return false
  results.push(
    conclude({
      family: LIFE,
      name,
      tookMs,
      holds: seen === status,
      finding: {
        sent: `GET /api/nodes/${params['id'] ?? ''}, again and again`,
        cameBack: `status ${seen ?? 'unknown'} after ${(tookMs / 1_000).toFixed(1)} s, expected ${status}`,
        why: 'clients wait for this status',
        fix: 'let the node get there, or give a longer --patience; a mock with a manual clock has to be advanced',
      },
    }),
  )
  return seen === status
}

async function hearOf(
  { options, results }: Desk,
  sink: Sink,
  wanted: readonly string[],
): Promise<void> {
  options.onProgress('webhooks come')
  const holds = await sink.waitUntil(
    () => isInOrder(wanted, listStatuses(sink.webhooks)),
    options.patienceMs,
    options.signal,
  )
  if (options.signal.aborted) return
  results.push(
    conclude({
      family: 'Webhooks',
      name: 'every status is announced',
      holds,
      finding: {
        sent: `a node that went through ${wanted.join(', ')}`,
        cameBack: `webhooks of ${listStatuses(sink.webhooks).join(', ') || 'no status'}`,
        why: 'receivers know the status of a node only from its webhooks',
        fix: 'send one webhook for each change of the status; if the platform cannot reach this machine, give --sink-host and --sink-url',
      },
    }),
  )
}
