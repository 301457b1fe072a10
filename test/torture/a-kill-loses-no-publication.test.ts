// A process that is killed while events are published: whoever publishes again under the same key finds one event, and every
// webhook it is for is told.
import { expect, it } from 'vitest'
import type { PlatformClient } from '@thunderstack-webhooks/sender'
import { startEndpoint } from '../support/scripted-endpoint.ts'
import { createTempDir } from '../support/temp-dir.ts'
import type { FailPoint } from './fail-points.ts'
import { createSeat } from './seat.ts'

const SCHEMES = ['hmac', 'texture', 'standard', 'thunderstack'] as const
const EVENTS = 30
/** Each with the passage at which it kills: commits are few, because what comes together shares one. */
const DEATHS = [
  ['accept midway', 10],
  ['accept after commit', 1],
  ['send after', 40],
  ['settle before commit', 2],
] as const satisfies readonly (readonly [FailPoint, number])[]

const keyOf = (number: number): string => `order-${number}`
const publish = (client: PlatformClient, number: number) =>
  client.events.publish({
    type: 'payment.succeeded',
    data: { number },
    idempotencyKey: keyOf(number),
  })

it.concurrent.each(DEATHS)(
  'an event is one event when a process dies at: %s',
  async (point, passage) => {
    await using folder = await createTempDir()
    await using endpoint = await startEndpoint()
    const store = folder.join('platform.sqlite')
    const settings = {
      ...{ port: '0', store, dataDir: folder.path, signingKey: 'test', logLevel: 'warn' },
      ...{ wire: 'extended', retry: '0s,50ms,50ms,50ms' },
    }
    const over = new AbortController().signal
    await using seat = createSeat({ settings, leaseMs: 3_000, deadlineMs: 15_000 }, over)
    const first = seat.start(1, { point, passage })
    const client = (await first.client)!
    for (const scheme of SCHEMES) {
      await client.webhooks.create({ url: `${endpoint.url}/${scheme}`, scheme })
    }
    const numbers = Array.from({ length: EVENTS }, (_, number) => number)
    const answered = await Promise.allSettled(numbers.map((number) => publish(client, number)))
    expect(await first.died).toBe('SIGKILL')

    const second = seat.start(2, null)
    const survivor = (await second.client)!
    const events = await Promise.all(numbers.map((number) => publish(survivor, number)))
    await survivor.settled()
    // What was answered was committed: the second call found it.
    for (const [number, answer] of answered.entries()) {
      if (answer.status === 'fulfilled') expect(events[number]!.id).toBe(answer.value.id)
    }
    const kept = await survivor.events.list({ limit: 200 })
    expect(kept.events.map(({ id }) => id).sort()).toEqual(events.map(({ id }) => id).sort())
    const { deliveries } = await survivor.deliveries.list({ limit: 200 })
    expect(deliveries).toHaveLength(EVENTS * SCHEMES.length)
    for (const { state, attempts } of deliveries) {
      expect(state).toBe('delivered')
      expect(attempts.map(({ number }) => number)).toEqual(attempts.map((_, index) => index + 1))
    }
    const told = new Set(endpoint.requests.map(({ path, headers }) => `${path} ${idOf(headers)}`))
    expect(told.size).toBe(EVENTS * SCHEMES.length)
    await second.stop()
  },
)

function idOf(headers: readonly (readonly [string, string])[]): string {
  return headers.find(([name]) => name.toLowerCase() === 'webhook-id')?.[1] ?? ''
}
