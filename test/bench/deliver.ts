// Deliveries per second: the whole platform on a SQLite file, beside a bare loop that only signs and posts.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  encodeUtf8,
  formatNodeStatusUpdated,
  signThunderstack,
} from '@thunderstack-webhooks/shared'
import { createIds } from '../../sender/dist/base/ids.js'
import { createConfig } from '../../sender/dist/config/config.js'
import { createContext, type Context } from '../../sender/dist/context.js'
import { planAction, takeStatus } from '../../sender/dist/domain/node-life.js'
import { createNodeStatusEvent } from '../../sender/dist/domain/event.js'
import { createUndiciClient } from '../../sender/dist/send/undici-client.js'
import { takePairs, takeRate, type Figure } from './measure.ts'
import { startSink, type Sink } from './sink.ts'

const EVENTS = 2_000
const NODES = 16
const ROUNDS = 7
const IN_FLIGHT = 64

export async function measureDeliver(): Promise<readonly Figure[]> {
  using sink = await startSink()
  const folder = await mkdtemp(join(tmpdir(), 'thunderstack-bench-'))
  try {
    const config = createConfig({
      dataDir: folder,
      signingKey: 'test',
      logLevel: 'silent',
      step: '1d',
    })
    const context = await createContext(config)
    context.start()
    const nodeIds = await createNodes(context, sink.url)
    const client = createUndiciClient({ ...config.send, trusted: null })
    const taken = await takePairs(
      ROUNDS,
      () => takeRate(EVENTS, () => deliverByPlatform(context, nodeIds, sink)),
      () => takeRate(EVENTS, () => deliverBare(context, client, sink)),
    )
    await client.close()
    await context.drain()
    await context.close()
    return [
      { name: 'deliver.sqlite_vs_bare', unit: 'ratio', values: taken.ratios },
      { name: 'deliver.sqlite_per_s', unit: '1/s', values: taken.a },
      { name: 'deliver.bare_per_s', unit: '1/s', values: taken.b },
    ]
  } finally {
    await rm(folder, { recursive: true })
  }
}

const ids = createIds(Date.now)
let serial = 0

/** Distinct instants, so that every body is one of a kind and the endpoint can count them. */
function nextInstant(): number {
  serial += 1
  return serial * 1_000
}

/** Enqueued through the outbox from as many sides as there are slots, as concurrent API calls would. */
async function deliverByPlatform(
  context: Context,
  nodeIds: readonly string[],
  sink: Sink,
): Promise<void> {
  let left = EVENTS
  const lane = async (): Promise<void> => {
    while (left-- > 0) await changeStatus(context, nodeIds[left % NODES] ?? '')
  }
  await Promise.all(Array.from({ length: IN_FLIGHT }, lane))
  await context.settle()
  await sink.expectBodies(EVENTS)
}

async function changeStatus(context: Context, nodeId: string): Promise<void> {
  await context.store.changeNode(
    nodeId,
    null,
    (node) =>
      takeStatus(node, 'RUNNING', context.clock.now(), { stepMs: 1, announcesDestroyed: true }),
    ({ status }) =>
      createNodeStatusEvent({
        id: ids.create('evt'),
        nodeId,
        status,
        occurredAt: nextInstant(),
        keyFingerprint: context.keyRing.current.fingerprint,
        precision: 'seconds',
      }),
  )
}

async function deliverBare(
  context: Context,
  client: ReturnType<typeof createUndiciClient>,
  sink: Sink,
): Promise<void> {
  let left = EVENTS
  const { signal } = new AbortController()
  const lane = async (): Promise<void> => {
    while (left-- > 0) {
      const body = encodeUtf8(
        formatNodeStatusUpdated({ nodeId: 'bare', status: 'RUNNING', occurredAt: nextInstant() }),
      )
      const signature = await signThunderstack(body, context.keyRing.current.privateKey)
      const headers = [
        ['Content-Type', 'application/json'],
        ['X-ThunderStack-Signature', signature],
      ] as const
      const reply = await client.post({ url: sink.url, headers, body }, signal)
      if (reply.kind !== 'reply') throw new Error(reply.detail)
    }
  }
  await Promise.all(Array.from({ length: IN_FLIGHT }, lane))
  await sink.expectBodies(EVENTS)
}

async function createNodes(context: Context, url: string): Promise<readonly string[]> {
  const nodeIds = Array.from({ length: NODES }, (_, index) => index.toString(16).padStart(32, '0'))
  for (const nodeId of nodeIds) {
    const facts = {
      nodeId,
      userId: 'bench',
      name: nodeId,
      network: 'regtest',
      status: 'IN_PROGRESS',
    } as const
    const webhook = {
      id: `hook_${nodeId}`,
      scheme: 'thunderstack',
      url: `${url}${nodeId}`,
      state: 'active',
      isOrdered: false,
    } as const
    const now = context.clock.now()
    await context.store.createNode(
      (port) => ({
        ...planAction(
          {
            ...facts,
            isInitialized: false,
            port,
            rlnCommitId: '',
            builds: [],
            webhook,
            createdAt: now,
          },
          'create',
          { stepMs: 86_400_000, announcesDestroyed: true, now, buildId: nodeId },
        ),
        isAnnounced: false,
      }),
      () => {
        throw new Error('not announced')
      },
    )
  }
  return nodeIds
}
