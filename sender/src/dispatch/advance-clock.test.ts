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
import {
  advanceClock,
  type AdvanceTarget,
  type CalendarDuties,
  type CalendarDuty,
} from './advance-clock.ts'
import { createNodeLife, type NodeLife } from './run-node-life.ts'
import { acceptSettings } from '../../../test/support/accept-settings.ts'

const START = 1_000
const life = { stepMs: 1_000, announcesDestroyed: true }
const never = new AbortController().signal
const ids = createIds(() => 0)
const nodeAt = (port: number): Node => ({
  nodeId: port.toString(16).padStart(32, '0'),
  userId: 'u1',
  name: 'alice',
  network: 'regtest',
  status: 'IN_PROGRESS',
  isInitialized: false,
  port,
  rlnCommitId: 'c1',
  builds: [],
  webhook: null,
  createdAt: START,
})

let store: Store
let clock: ManualClock
let nodeLife: NodeLife
/** Instants at which the calendar asks for its duty, and when it was done. */
let dutyInstants: number[] = []
let ranAt: number[] = []
const duty: CalendarDuty = {
  lastBetween: (after, until) =>
    Promise.resolve(dutyInstants.findLast((at) => at > after && at <= until)),
  run() {
    ranAt.push(clock.now())
    return Promise.resolve()
  },
}
const duties: CalendarDuties = {
  windows: { lastBetween: () => Promise.resolve(undefined), run: () => Promise.resolve() },
  retention: duty,
}
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
  clock = createManualClock(START)
  dutyInstants = []
  ranAt = []
  store = await openSqliteStore({
    path: null,
    accept: acceptSettings({ createDeliveryId: () => ids.create('del') }),
  })
  const report = createReport(createLogger('silent'), createMetrics())
  nodeLife = createNodeLife({ store, clock, realClock: clock, announce, report, life })
  nodeLife.start()
})
afterEach(async () => {
  await nodeLife.stop()
  await store.close()
})

const create = () =>
  store.createNode(
    (port) => planAction(nodeAt(port), 'create', { ...life, now: clock.now(), buildId: 'b1' }),
    announce,
  )
const advance = (target: AdvanceTarget, signal = never) =>
  advanceClock(store, clock, duties, target, signal)

/** Instant and status of all that happened so far, in the order it happened. */
async function history(): Promise<[at: number, status: string][]> {
  const { items } = await store.listEvents({}, { limit: 100, cursor: null })
  return items.toReversed().map(({ occurredAt, body }) => {
    const { details } = JSON.parse(body) as { details: { status: string } }
    return [occurredAt, details.status]
  })
}

test('everything that falls due on the way happens at its own instant, in order', async () => {
  await create()
  await advance({ kind: 'by', ms: 500 })
  await create()
  await advance({ kind: 'by', ms: 10_000 })
  expect(clock.now()).toBe(START + 10_500)
  expect(await history()).toEqual([
    [START, 'IN_PROGRESS'],
    [START + 500, 'IN_PROGRESS'],
    [START + 1_000, 'STARTING'],
    [START + 1_500, 'STARTING'],
    [START + 2_000, 'RUNNING'],
    [START + 2_500, 'RUNNING'],
  ])
})

test('a duration ends where it ends, also between two instants', async () => {
  await create()
  await advance({ kind: 'by', ms: 1_999 })
  expect(clock.now()).toBe(START + 1_999)
  expect(await history()).toHaveLength(2)
  await advance({ kind: 'by', ms: 1 })
  expect(await history()).toHaveLength(3)
})

test('next goes to the next instant at which anything is due, and nowhere when nothing is', async () => {
  await create()
  await advance({ kind: 'next' })
  expect(clock.now()).toBe(START + 1_000)
  await advance({ kind: 'next' })
  await advance({ kind: 'next' })
  expect(clock.now()).toBe(START + 2_000)
})

test('idle goes on until nothing is due any more', async () => {
  await create()
  await advance({ kind: 'idle' })
  expect(clock.now()).toBe(START + 2_000)
  expect(await store.nextDueAt()).toBeUndefined()
})

test('what the calendar asks for is done at its instant, after what falls due then', async () => {
  await create()
  dutyInstants = [START + 500, START + 2_000, START + 3_000]
  await advance({ kind: 'by', ms: 2_000 })
  expect(ranAt).toEqual([START + 500, START + 2_000])
  expect((await history()).at(-1)).toEqual([START + 2_000, 'RUNNING'])
})

test('of several instants of the calendar with nothing between them the last one counts', async () => {
  dutyInstants = [START + 1, START + 2, START + 3]
  await advance({ kind: 'by', ms: 10 })
  expect(ranAt).toEqual([START + 3])
  expect(clock.now()).toBe(START + 10)
})

test('the calendar keeps nobody from being idle', async () => {
  dutyInstants = [START + 5_000]
  await advance({ kind: 'idle' })
  await advance({ kind: 'next' })
  expect([clock.now(), ranAt]).toEqual([START, []])
})

test('each instant is kept, so that a restart never goes back', async () => {
  await create()
  await advance({ kind: 'next' })
  expect(await store.loadLatestInstant()).toBe(START + 1_000)
  await advance({ kind: 'by', ms: 50 })
  expect(await store.loadLatestInstant()).toBe(START + 1_050)
})

test('whoever gives up waiting leaves the clock where it is', async () => {
  await create()
  await advance({ kind: 'idle' }, AbortSignal.abort())
  await advance({ kind: 'by', ms: 5_000 }, AbortSignal.abort())
  expect(clock.now()).toBe(START)
})
