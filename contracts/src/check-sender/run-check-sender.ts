// Drives a platform through the life of one node, from making it to destroying it, with its webhooks going to a sink.
import { createPublicKey } from 'node:crypto'
import { readStopwatch, sleep } from '../base/clock.ts'
import { conclude } from '../conformance/drills/conclude.ts'
import type { OperationId } from '../operation-types.ts'
import type { CaseResult, Report } from '../report/report.ts'
import { checkWebhooks, listStatuses } from './check-webhooks.ts'
import { callPlatform, type PlatformAccess, type PlatformCall } from './platform-call.ts'
import { REFUSALS } from './refusals.ts'
import { openSink, type Sink } from './sink.ts'

export interface CheckSenderOptions extends PlatformAccess {
  readonly network: string
  readonly sinkHost: string
  readonly sinkPort: number
  /** How the platform reaches the sink; undefined when it does so directly. */
  readonly sinkUrl: URL | undefined
  readonly patienceMs: number
  readonly signal: AbortSignal
  readonly onProgress: (doing: string) => void
}

const READS = 'What can be read'
const LIFE = 'The life of a node'
const DESTROYED = 'it is destroyed'
const LOOK_EVERY_MS = 200
const ANSWER_WHY = 'clients are written against the contract'

export async function runCheckSender(options: CheckSenderOptions): Promise<Report> {
  const startedAt = readStopwatch()
  const results: CaseResult[] = []
  const desk: Desk = {
    options,
    results,
    async call(name, operationId, more = {}) {
      options.onProgress(name)
      const call = { family: LIFE, name, operationId, expected: 200, why: ANSWER_WHY, ...more }
      const { result, reply } = await callPlatform(options, call)
      results.push(result)
      return reply?.body
    },
  }
  const publicKeyPem = await readOut(desk)
  for (const { name, operationId, ...more } of REFUSALS) await desk.call(name, operationId, more)
  await using sink = await openSink({ port: options.sinkPort, host: options.sinkHost })
  const nodeId = await liveOneLife(desk, sink)
  if (nodeId !== undefined) results.push(...checkWebhooks(sink.webhooks, publicKeyPem, nodeId))
  return {
    command: 'check-sender',
    target: options.url.href,
    profile: 'strict',
    cases: results,
    conclusions: listConclusions(options, results, nodeId),
    facts: { webhooks: sink.webhooks.length, statuses: listStatuses(sink.webhooks).join(' ') },
    tookMs: readStopwatch() - startedAt,
  }
}

function listConclusions(
  { signal }: CheckSenderOptions,
  results: readonly CaseResult[],
  nodeId: string | undefined,
): readonly string[] {
  const destroyed = results.find(({ name }) => name === DESTROYED)
  const isLeft = nodeId !== undefined && destroyed?.verdict !== 'passed'
  return [
    ...(signal.aborted ? ['Stopped before the end: the rest was not tried.'] : []),
    ...(isLeft ? [`Node ${nodeId} could not be destroyed and is left behind.`] : []),
  ]
}

interface Desk {
  readonly options: CheckSenderOptions
  readonly results: CaseResult[]
  /** The body of the answer, whatever it is; what is wrong with it goes to the results. */
  call(name: string, operationId: OperationId, more?: Partial<PlatformCall>): Promise<unknown>
}

/** The public key. */
async function readOut({ call, results }: Desk): Promise<string> {
  const family = READS
  await call('the token is verified', 'verifyToken', { family })
  await call('nodes are listed', 'listNodes', { family })
  await call('the newest version is told', 'getLatestRlnImage', { family })
  const body = await call('the public key is told', 'getWebhookPublicKey', { family })
  const { data } = (body ?? {}) as { readonly data?: unknown }
  const pem = typeof data === 'string' ? data : ''
  results.push(
    conclude({
      family,
      name: 'the public key is an RSA key in PEM form',
      holds: isRsaKey(pem),
      finding: {
        sent: 'GET /api/webhook-public-key',
        cameBack: 'a text that no library takes for an RSA public key of 2048 bits or more',
        why: 'receivers hand the text to their library as it is',
        fix: 'answer {"data": "-----BEGIN PUBLIC KEY-----…"} with line ends in it',
      },
    }),
  )
  return pem
}

function isRsaKey(pem: string): boolean {
  try {
    const { asymmetricKeyType, asymmetricKeyDetails } = createPublicKey(pem)
    return asymmetricKeyType === 'rsa' && (asymmetricKeyDetails?.modulusLength ?? 0) >= 2_048
  } catch {
    return false
  }
}

/** The id of the node; undefined when none could be made. Whatever happens, the node is destroyed at the end. */
async function liveOneLife(desk: Desk, sink: Sink): Promise<string | undefined> {
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

/** Other statuses may come in between, and copies of the same. */
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

export function isInOrder(wanted: readonly string[], seen: readonly string[]): boolean {
  let index = 0
  for (const status of seen) if (status === wanted[index]) index += 1
  return index === wanted.length
}

/** Of the node in an answer: bare, under `data`, or under `data.node`, as the published sources disagree. */
function readNodeField(body: unknown, field: 'nodeId' | 'status'): string | undefined {
  const { data } = (body ?? {}) as { readonly data?: { readonly node?: unknown } }
  for (const place of [body, data, data?.node]) {
    const value = ((place ?? {}) as Readonly<Record<string, unknown>>)[field]
    if (typeof value === 'string') return value
  }
  return undefined
}
