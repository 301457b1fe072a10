import { afterEach, beforeEach, expect, test } from 'vitest'
import { createIds } from '../base/ids.ts'
import { createLogger } from '../base/logger.ts'
import { createManualClock, type ManualClock } from '../base/manual-clock.ts'
import { createMetrics } from '../base/metrics.ts'
import { createReport } from '../base/report.ts'
import { createNodeStatusEvent } from '../domain/event.ts'
import { planAction } from '../domain/node-life.ts'
import type { Node } from '../domain/node.ts'
import { openSqliteStore } from '../store/sqlite/open-sqlite-store.ts'
import type { AnnounceChange, Store } from '../store/store.ts'
import { createNodeLife, type NodeLife, type NodeLifeParts } from './run-node-life.ts'
import { waitUntil } from './wait-until.ts'
import { acceptSettings } from '../../../test/support/accept-settings.ts'

const life = { stepMs: 1_000, announcesDestroyed: true }
const never = new AbortController().signal
const ids = createIds(() => 0)
const node: Node = {
  nodeId: 'a'.repeat(32),
  userId: 'u1',
  name: 'alice',
  network: 'regtest',
  status: 'IN_PROGRESS',
  isInitialized: true,
  port: 3_001,
  rlnCommitId: 'c1',
  builds: [],
  webhook: null,
  createdAt: 0,
}

let store: Store
let clock: ManualClock
let realClock: ManualClock
let nodeLife: NodeLife
const announce: AnnounceChange = ({ nodeId, status }) =>
  createNodeStatusEvent({
    id: ids.create('evt'),
    nodeId,
    status,
    occurredAt: clock.now(),
    keyFingerprint: 'sha256:k',
    precision: 'seconds',
  })

beforeEach(async () => {
  clock = createManualClock(0)
  realClock = createManualClock(0)
  store = await openSqliteStore({
    path: null,
    accept: acceptSettings({ createDeliveryId: () => ids.create('del') }),
  })
  const plan = planAction(node, 'create', { ...life, now: 0, buildId: 'b1' })
  await store.createNode(() => plan, announce)
})
afterEach(async () => {
  await nodeLife.stop()
  await store.close()
})

function start(parts: Partial<NodeLifeParts> = {}): void {
  const report = createReport(createLogger('silent'), createMetrics())
  nodeLife = createNodeLife({ store, clock, realClock, announce, report, life, ...parts })
  nodeLife.start()
}

const becomes = (status: string) =>
  waitUntil(
    store,
    async () => ((await store.loadNode(node.nodeId, null))?.status === status ? true : undefined),
    never,
  )

test('a node takes each status when its time has come', async () => {
  start()
  clock.moveTo(1_000)
  await becomes('STARTING')
  clock.moveTo(2_000)
  await becomes('RUNNING')
  expect((await store.loadNode(node.nodeId, null))?.builds).toMatchObject([{ buildComplete: true }])
  const events = await store.listNodeEvents(node.nodeId)
  expect(events.map(({ occurredAt }) => occurredAt)).toEqual([0, 1_000, 2_000])
})

test('a platform that was away takes all that fell due, in order', async () => {
  clock.moveTo(9_000)
  start()
  await becomes('RUNNING')
  expect(await store.listNodeEvents(node.nodeId)).toHaveLength(3)
})

test('a step that could not be written is taken after a pause', async () => {
  const failed = Promise.withResolvers<Error>()
  const report = {
    ...createReport(createLogger('silent'), createMetrics()),
    nodeLifeFailed: failed.resolve,
  }
  let isBroken = true
  start({
    report,
    store: {
      ...store,
      takeDueStep: (...step) =>
        isBroken ? Promise.reject(new Error('disk full')) : store.takeDueStep(...step),
    },
  })
  expect((await failed.promise).message).toBe('disk full')
  isBroken = false
  clock.moveTo(1_000)
  realClock.moveTo(1_000)
  await becomes('STARTING')
})

test('after the stop no node moves', async () => {
  start()
  await nodeLife.stop()
  clock.moveTo(9_000)
  expect(await store.nextStepDueAt()).toBe(1_000)
  expect(await store.loadNode(node.nodeId, null)).toMatchObject({ status: 'IN_PROGRESS' })
})
