// How long healthy endpoints wait while one beside them never answers, next to how long they wait without it: 100 endpoints,
// events at a constant rate whatever comes of them, and the time from each event's acceptance to its arrival.
import { setTimeout as sleep } from 'node:timers/promises'
import { startBenchPlatform, type BenchPlatform } from './bench-platform.ts'
import { createDeliveries, createWebhooks, type BenchDelivery } from './bench-delivery.ts'
import { takePairs, type Group } from './measure.ts'
import { digestOf, startSink, type Sink } from './sink.ts'

const ENDPOINTS = 100
const PER_S = 200
const SECONDS = 6
/** The first ones open connections. */
const UNCOUNTED = PER_S
const ROUNDS = { warmUp: 1, counted: 3 }

export const fairnessGroup: Group = {
  names: ['fairness.p99_ratio', 'fairness.p99_beside_hanging_ms', 'fairness.p99_all_healthy_ms'],
  async measure() {
    using sink = await startSink()
    const healthy = createWebhooks(ENDPOINTS, sink.url)
    const [last] = healthy.slice(-1)
    const oneHangs = [...healthy.slice(0, -1), { ...last!, url: `${sink.url}hang` }]
    const healthyDeliveries = await createDeliveries(PER_S * SECONDS, healthy)
    const oneHangsDeliveries = await createDeliveries(PER_S * SECONDS, oneHangs)
    const p99 = async (
      deliveries: readonly BenchDelivery[],
      webhooks: typeof healthy,
    ): Promise<number> => {
      await using platform = await startBenchPlatform(webhooks)
      return await measureP99(platform, deliveries, sink)
    }
    const taken = await takePairs(
      ROUNDS,
      () => p99(oneHangsDeliveries, oneHangs),
      () => p99(healthyDeliveries, healthy),
    )
    return [
      { name: 'fairness.p99_ratio', unit: 'ratio', values: taken.ratios },
      { name: 'fairness.p99_beside_hanging_ms', unit: 'ms', values: taken.a },
      { name: 'fairness.p99_all_healthy_ms', unit: 'ms', values: taken.b },
    ]
  },
}

async function measureP99(
  platform: BenchPlatform,
  deliveries: readonly BenchDelivery[],
  sink: Sink,
): Promise<number> {
  // The last endpoint is counted in neither of the two runs.
  const watched = deliveries.slice(UNCOUNTED).filter((_, index) => (index + 1) % ENDPOINTS !== 0)
  const acceptedAt = await announceAtRate(platform, deliveries)
  const arrivedAt = await waitForArrivals(sink, watched.map(digestOf))
  const waits = watched
    .map((delivery) => arrivedAt.get(digestOf(delivery))! - acceptedAt.get(delivery)!)
    .sort((a, b) => a - b)
  return waits[Math.ceil(waits.length * 0.99) - 1]!
}

/** Open loop: the next event is due at its time, however long the ones before it take. */
async function announceAtRate(
  platform: BenchPlatform,
  deliveries: readonly BenchDelivery[],
): Promise<ReadonlyMap<BenchDelivery, number>> {
  const acceptedAt = new Map<BenchDelivery, number>()
  const startedAt = performance.now()
  const accepting = []
  for (const [index, delivery] of deliveries.entries()) {
    const wait = startedAt + (index * 1_000) / PER_S - performance.now()
    if (wait > 0) await sleep(wait)
    accepting.push(
      platform.announce(delivery, 'signing').then(() => {
        acceptedAt.set(delivery, readMonotonicMs())
      }),
    )
  }
  await Promise.all(accepting)
  return acceptedAt
}

async function waitForArrivals(
  sink: Sink,
  digests: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const arrivedAt = new Map<string, number>()
  while (!digests.every((digest) => arrivedAt.has(digest))) {
    for (const { digest, at } of await sink.takeArrivals()) arrivedAt.set(digest, at)
  }
  return arrivedAt
}

/** The same clock as the endpoint's. */
function readMonotonicMs(): number {
  return Number(process.hrtime.bigint()) / 1e6
}
