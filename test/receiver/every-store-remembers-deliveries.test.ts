// The memory store and the examples, on real databases: the promises of DeliveryStore, and a model of them by chance.
import { spawnSync } from 'node:child_process'
import type { DeliveryStore } from '@thunderstack-webhooks/receiver'
import { checkDeliveryStore } from '@thunderstack-webhooks/receiver/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openMemory, openPostgres, openRedis, openSqlite } from '../support/delivery-stores.ts'
import { maySkip } from '../support/may-skip.ts'

const hasRedis = spawnSync('redis-server', ['--version']).status === 0
// An environment of its own: no gate promises a Redis.
const skipsRedis = maySkip(
  hasRedis ? null : 'redis-server is not installed, so the Redis example is not run',
  {},
)

const STORES = [
  { name: 'memory', open: openMemory, skips: false, isToldTheTime: true },
  { name: 'SQLite', open: openSqlite, skips: false, isToldTheTime: true },
  { name: 'PostgreSQL', open: openPostgres, skips: false, isToldTheTime: true },
  { name: 'Redis', open: openRedis, skips: skipsRedis, isToldTheTime: false },
]

const LEASE_MS = 50
const TTL_MS = 200
/** What a store with a clock of its own is told, for which time must not matter. */
const LENGTHY_MS = 3_600_000

interface Entry {
  readonly token: string
  readonly isDone: boolean
  readonly endsAt: number
}

type Move =
  | {
      readonly kind: 'claim' | 'complete' | 'release'
      readonly key: number
      readonly holder: number
    }
  | { readonly kind: 'wait'; readonly ms: number }

const anyMove: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom('claim' as const, 'complete' as const, 'release' as const),
      key: fc.nat(1),
      holder: fc.nat(2),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('wait' as const), ms: fc.nat(120) }) },
)

let runs = 0

/** Plays moves against a store and against a map that follows the words of the interface. */
async function play(store: DeliveryStore, moves: readonly Move[], isToldTheTime: boolean) {
  runs += 1
  const entries = new Map<string, Entry>()
  let now = 1_800_000_000_000
  const [leaseMs, ttlMs] = isToldTheTime ? [LEASE_MS, TTL_MS] : [LENGTHY_MS, LENGTHY_MS]

  for (const move of moves) {
    if (move.kind === 'wait') {
      if (isToldTheTime) now += move.ms
      continue
    }
    const key = `run ${runs} key ${move.key}`
    const token = `run ${runs} holder ${move.holder}`
    const entry = entries.get(key)
    const isHeld = entry !== undefined && now < entry.endsAt
    const isOwn = entry?.token === token && !entry.isDone
    if (move.kind === 'claim') {
      // A token is never used twice while it may still hold the key.
      if (isOwn) continue
      const expected = !isHeld ? 'new' : entry.isDone ? 'done' : 'in-progress'
      expect(await store.claim(key, { token, now, leaseMs })).toBe(expected)
      if (!isHeld) entries.set(key, { token, isDone: false, endsAt: now + leaseMs })
      continue
    }
    // What becomes of a claim whose lease is over and that nobody took is up to the store.
    if (isOwn && !isHeld) continue
    if (move.kind === 'complete') {
      await store.complete(key, { token, now, ttlMs })
      if (isOwn) entries.set(key, { token, isDone: true, endsAt: now + ttlMs })
    } else {
      await store.release(key, { token })
      if (isOwn) entries.delete(key)
    }
  }
}

describe.each(STORES)('$name', ({ open, skips, isToldTheTime }) => {
  it.skipIf(skips)('keeps the promises of a store', async () => {
    await using opened = await open()
    await checkDeliveryStore(opened.store)
  })

  it.skipIf(skips)('does what the model does, whatever the order of moves', async () => {
    await using opened = await open()
    await fc.assert(
      fc.asyncProperty(fc.array(anyMove, { maxLength: 40 }), (moves) =>
        play(opened.store, moves, isToldTheTime),
      ),
      { numRuns: 60 },
    )
  })
})

describe.each([
  { name: 'SQLite', open: openSqlite },
  { name: 'PostgreSQL', open: openPostgres },
])('the table on $name', ({ open }) => {
  it('gets rid of what is over, and of nothing else', async () => {
    await using opened = await open()
    const { store } = opened
    const claim = (key: string) => store.claim(key, { token: key, now: 1_000, leaseMs: 500 })
    await claim('done')
    await store.complete('done', { token: 'done', now: 1_000, ttlMs: 100 })
    await claim('claimed')
    await store.forgetOld(1_100)
    expect(await store.claim('done', { token: 'x', now: 0, leaseMs: 1 })).toBe('new')
    expect(await store.claim('claimed', { token: 'x', now: 0, leaseMs: 1 })).toBe('in-progress')
  })
})
