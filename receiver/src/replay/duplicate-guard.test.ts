// Two processes on one store, in whatever order their steps fall: what must hold in each of them.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DeliveryStore } from './delivery-store.ts'
import { createDuplicateGuard } from './duplicate-guard.ts'
import { memoryStore } from './memory-store.ts'

interface Arrival {
  readonly process: 0 | 1
  readonly key: 'a' | 'b'
  readonly fails: boolean
}

const anyArrivals: fc.Arbitrary<readonly Arrival[]> = fc.array(
  fc.record({
    process: fc.constantFrom(0 as const, 1 as const),
    key: fc.constantFrom('a' as const, 'b' as const),
    fails: fc.boolean(),
  }),
  { minLength: 1, maxLength: 10 },
)

/** A store whose answers take their time, and whose methods fail now and then. */
function slowStore(scheduler: fc.Scheduler, failures: readonly boolean[]): DeliveryStore {
  const inner = memoryStore()
  const script = [...failures]
  const say = async <Answer>(act: () => Answer): Promise<Awaited<Answer>> => {
    await scheduler.schedule(Promise.resolve())
    if (script.shift() === true) throw new Error('store is away')
    const answer = await act()
    await scheduler.schedule(Promise.resolve())
    return answer
  }
  return {
    claim: (...given) => say(() => inner.claim(...given)),
    complete: (...given) => say(() => inner.complete(...given)),
    release: (...given) => say(() => inner.release(...given)),
  }
}

async function play(
  scheduler: fc.Scheduler,
  arrivals: readonly Arrival[],
  failures: readonly boolean[],
): Promise<void> {
  const store = slowStore(scheduler, failures)
  const settings = { store, leaseMs: 1_000, ttlMs: 1_000 }
  const guards = [0, 1].map(() =>
    createDuplicateGuard<string, 'handled'>(
      settings,
      (key) => [key, {}],
      () => 0,
      () => Promise.resolve(),
    ),
  )
  const running = new Map<string, number>()
  const succeeded = new Set<string>()

  const handle = async ({ key, fails }: Arrival): Promise<'handled'> => {
    expect(running.get(key) ?? 0, 'never two at a time').toBe(0)
    expect(succeeded, 'never after a success').not.toContain(key)
    running.set(key, 1)
    await scheduler.schedule(Promise.resolve())
    running.set(key, 0)
    if (fails) throw new Error('handler failed')
    succeeded.add(key)
    return 'handled'
  }

  const arrive = async (arrival: Arrival): Promise<void> => {
    await scheduler.schedule(Promise.resolve())
    const passage = guards[arrival.process]!.pass(arrival.key, () => handle(arrival))
    const [finished] = await Promise.allSettled([passage.finished, passage.claimed])
    if (finished.status === 'fulfilled') {
      expect(succeeded, 'acknowledged only what was handled').toContain(arrival.key)
      return
    }
    const { code, message } = finished.reason as { code?: string; message: string }
    expect([code ?? message]).toEqual([
      expect.stringMatching(/^(?:ERR_DELIVERY_IN_PROGRESS|ERR_STORE_FAILED|handler failed)$/),
    ])
  }
  await scheduler.waitFor(Promise.all(arrivals.map(arrive)))
}

test('a delivery is never handled twice at a time, nor after it was handled, nor acknowledged before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), anyArrivals, (scheduler, arrivals) =>
      play(scheduler, arrivals, []),
    ),
    { numRuns: 300 },
  )
})

test('the same holds while the store fails now and then', async () => {
  await fc.assert(fc.asyncProperty(fc.scheduler(), anyArrivals, fc.array(fc.boolean()), play), {
    numRuns: 300,
  })
})
