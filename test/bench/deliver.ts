// Deliveries per second of the whole platform, pair by pair beside others that make the same deliveries: a bare loop that
// only signs and posts, and senders built on queues. Enqueuing is part of it. Figures with `unsigned` in their name are about
// work whose signature is there already, as in retries, redeliveries and further endpoints.
import { startBare } from './bare.ts'
import { startBenchPlatform } from './bench-platform.ts'
import type { Deliverer, Mode } from './deliverer.ts'
import { startDurablePostgres } from './durable-postgres.ts'
import { createDeliveries, createWebhooks, type Webhook } from './bench-delivery.ts'
import { takePairs, takeRate, type Group } from './measure.ts'
import { startBullmq, startGraphile, startPgBoss } from './peers/start-peer.ts'
import { startRedeliveries } from './redeliveries.ts'
import { startSink } from './sink.ts'

const EVENTS = 4_000
/** Each endpoint has slots of its own: with fewer endpoints not all slots could be used at once. */
const ENDPOINTS = 64
const ROUNDS = { warmUp: 3, counted: 7 }

type Start = (webhooks: readonly Webhook[]) => Promise<Deliverer>

const onSqlite: Start = (webhooks) => startBenchPlatform(webhooks)
const onPostgres: Start = async (webhooks) => {
  await using unwind = new AsyncDisposableStack()
  const { url } = unwind.use(await startDurablePostgres())
  const platform = unwind.use(await startBenchPlatform(webhooks, { store: url }))
  const owned = unwind.move()
  return {
    deliver: (deliveries, mode) => platform.deliver(deliveries, mode),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}
const onBare: Start = () => Promise.resolve(startBare())

export const deliverGroups: readonly Group[] = [
  beside(onSqlite, onBare, 'signing', [
    'deliver.sqlite_vs_bare',
    'deliver.sqlite_per_s',
    'deliver.bare_per_s',
  ]),
  beside(startRedeliveries, onBare, 'unsigned', [
    'deliver.unsigned_vs_bare',
    'deliver.unsigned_per_s',
    'deliver.unsigned_bare_per_s',
  ]),
  beside(onPostgres, onSqlite, 'signing', [
    'deliver.postgres_vs_sqlite',
    'deliver.postgres_vs_sqlite.postgres_per_s',
    'deliver.postgres_vs_sqlite.sqlite_per_s',
  ]),
  ...besidePeer('bullmq', startBullmq),
  ...besidePeer('pgboss', startPgBoss),
  ...besidePeer('graphile', startGraphile),
]

function besidePeer(name: string, start: Start): readonly Group[] {
  const names = (base: string) => [base, `${base}.sqlite_per_s`, `${base}.${name}_per_s`] as const
  return [
    beside(onSqlite, start, 'signing', names(`deliver.vs_${name}`)),
    beside(onSqlite, start, 'unsigned', names(`deliver.vs_${name}.unsigned`)),
  ]
}

function beside(
  startOurs: Start,
  startOther: Start,
  mode: Mode,
  names: readonly [ratio: string, ours: string, other: string],
): Group {
  return {
    names,
    async measure() {
      using sink = await startSink()
      const webhooks = createWebhooks(ENDPOINTS, sink.url)
      const deliveries = await createDeliveries(EVENTS, webhooks)
      await using other = await startOther(webhooks)
      await using ours = await startOurs(webhooks)
      const rateOf = (deliverer: Deliverer) => async () => {
        await deliverer.prepare?.(deliveries)
        await sink.takeArrivals()
        const rate = await takeRate(EVENTS, () => deliverer.deliver(deliveries, mode))
        await sink.expectOnce(deliveries)
        return rate
      }
      const taken = await takePairs(ROUNDS, rateOf(ours), rateOf(other))
      const [ratio, oursPerS, otherPerS] = names
      return [
        { name: ratio, unit: 'ratio', values: taken.ratios },
        { name: oursPerS, unit: '1/s', values: taken.a },
        { name: otherPerS, unit: '1/s', values: taken.b },
      ]
    },
  }
}
