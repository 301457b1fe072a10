// The whole platform but for its HTTP door, with a node for each webhook, on the store that is asked for.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createIds } from '../../sender/dist/base/ids.js'
import { createConfig } from '../../sender/dist/config/config.js'
import { createContext, type Context } from '../../sender/dist/context.js'
import { createNodeStatusEvent } from '../../sender/dist/domain/event.js'
import { planAction, takeStatus } from '../../sender/dist/domain/node-life.js'
import { IN_FLIGHT, type Deliverer, type Mode } from './deliverer.ts'
import { inLanes } from './in-lanes.ts'
import type { BenchDelivery, Webhook } from './bench-delivery.ts'

export interface BenchPlatform extends Deliverer {
  readonly context: Context
  /** Resolves when the event is accepted. */
  announce(delivery: BenchDelivery, mode: Mode): Promise<void>
}

/** Settings as the flags take them; `store` by default: a SQLite file of its own. */
export async function startBenchPlatform(
  webhooks: readonly Webhook[],
  settings: { readonly store?: string; readonly clock?: 'manual' } = {},
): Promise<BenchPlatform> {
  await using unwind = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'thunderstack-bench-'))
  unwind.defer(() => rm(folder, { recursive: true }))
  const context = await createContext(
    createConfig({
      dataDir: folder,
      signingKey: 'test',
      logLevel: 'silent',
      step: '1d',
      ...settings,
    }),
  )
  unwind.defer(() => context.close())
  context.start()
  unwind.defer(() => {
    // An endpoint that never answers must not hold up the end of a run.
    context.breakOff()
    return context.drain()
  })
  for (const webhook of webhooks) await createNode(context, webhook)
  const owned = unwind.move()

  const announce: BenchPlatform['announce'] = (delivery, mode) =>
    changeStatus(context, delivery, mode)
  return {
    context,
    announce,
    async deliver(deliveries, mode) {
      await inLanes(deliveries, IN_FLIGHT, (delivery) => announce(delivery, mode))
      await context.settle()
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

const ids = createIds(Date.now)
const LIFE = { stepMs: 86_400_000, announcesDestroyed: true }

async function changeStatus(context: Context, delivery: BenchDelivery, mode: Mode): Promise<void> {
  await context.store.changeNode(
    delivery.nodeId,
    null,
    (node) => takeStatus(node, 'RUNNING', context.clock.now(), LIFE),
    ({ nodeId, status }) => {
      const event = createNodeStatusEvent({
        id: ids.create('evt'),
        nodeId,
        status,
        occurredAt: delivery.occurredAt,
        keyFingerprint: context.keyRing.current.fingerprint,
        precision: 'seconds',
      })
      return mode === 'signing' ? event : { ...event, signature: delivery.signature }
    },
  )
}

async function createNode(context: Context, { nodeId, url }: Webhook): Promise<void> {
  const now = context.clock.now()
  await context.store.createNode(
    (port) => ({
      ...planAction(
        {
          nodeId,
          userId: 'bench',
          name: nodeId,
          network: 'regtest',
          status: 'IN_PROGRESS',
          isInitialized: false,
          port,
          rlnCommitId: '',
          builds: [],
          webhook: {
            id: `hook_${nodeId}`,
            scheme: 'thunderstack',
            url,
            state: 'active',
            isOrdered: false,
            sealed: null,
          },
          createdAt: now,
        },
        'create',
        { ...LIFE, now, buildId: nodeId },
      ),
      isAnnounced: false,
    }),
    () => {
      throw new Error('not announced')
    },
  )
}
