// Deliveries per second of the whole platform under the hmac scheme, beside a bare loop that signs and posts with the same client.
// Each event is published once and goes to every endpoint; publishing is part of it.
import { encodeUtf8, importHmacSecret, signHmac } from '@thunderstack-webhooks/shared'
import type { Context } from '../../sender/dist/context.js'
import { createPublishedEvent } from '../../sender/dist/domain/event.js'
import { startBenchPlatform } from './bench-platform.ts'
import type { BenchDelivery } from './bench-delivery.ts'
import { IN_FLIGHT } from './deliverer.ts'
import { inLanes } from './in-lanes.ts'
import { takePairs, takeRate, type Group } from './measure.ts'
import { registerWebhooks } from './register-webhooks.ts'
import { createSender } from './sender.ts'
import { startSink } from './sink.ts'

const ENDPOINTS = 64
const EVENTS = 64
const COUNT = ENDPOINTS * EVENTS
const ROUNDS = { warmUp: 3, counted: 7 }
const SECRET = 'whsec_bench'
const NAMES = ['deliver.hmac_vs_bare', 'deliver.hmac_per_s', 'deliver.hmac_bare_per_s'] as const

type PublishedFacts = Parameters<typeof createPublishedEvent>[0]

export const hmacGroup: Group = {
  names: NAMES,
  async measure() {
    using sink = await startSink()
    await using sender = createSender()
    await using platform = await startBenchPlatform([])
    const { context } = platform
    const urls = Array.from({ length: ENDPOINTS }, (_, index) => `${sink.url}${index}`)
    const owner = await registerWebhooks(
      context,
      urls.map((url) => ({ url, secret: SECRET })),
    )
    const key = importHmacSecret(SECRET)
    let round = 0

    /** Takes a fresh set of events, because an event has its id once. */
    const rateOf = (deliver: (events: readonly PublishedFacts[]) => Promise<void>) => async () => {
      const events = createEvents(round++, context)
      await sink.takeArrivals()
      const rate = await takeRate(COUNT, () => deliver(events))
      await sink.expectOnce(await listDeliveries(events))
      return rate
    }

    const ours = rateOf(async (events) => {
      await inLanes(events, IN_FLIGHT, async (facts) => {
        await context.store.publish(createPublishedEvent(facts, owner), { facts, owner })
      })
      await context.settle()
    })
    const bare = rateOf((events) =>
      inLanes(spread(events), IN_FLIGHT, async ({ url, body }) => {
        const headers = [['X-Webhook-Signature', await signHmac(encodeUtf8(body), key)]] as const
        await sender.post(url, body, headers)
      }),
    )
    const taken = await takePairs(ROUNDS, ours, bare)
    return [
      { name: NAMES[0], unit: 'ratio', values: taken.ratios },
      { name: NAMES[1], unit: '1/s', values: taken.a },
      { name: NAMES[2], unit: '1/s', values: taken.b },
    ]

    function spread(events: readonly PublishedFacts[]) {
      return events.flatMap((facts) => {
        const { body } = createPublishedEvent(facts, owner)
        return urls.map((url) => ({ url, body }))
      })
    }

    async function listDeliveries(events: readonly PublishedFacts[]): Promise<BenchDelivery[]> {
      return Promise.all(
        spread(events).map(async ({ url, body }) => {
          const signature = await signHmac(encodeUtf8(body), key)
          return { nodeId: '', occurredAt: 0, url, body, signature }
        }),
      )
    }
  },
}

function createEvents(round: number, { clock }: Context): readonly PublishedFacts[] {
  const occurredAt = clock.now()
  return Array.from({ length: EVENTS }, (_, index) => ({
    id: `evt_bench_${round}_${index}`,
    type: 'user.created',
    occurredAt,
    data: { id: `user_${index}`, name: 'John Doe', email: 'john@example.com', status: 'active' },
  }))
}
