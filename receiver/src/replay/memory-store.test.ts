import { expect, test } from 'vitest'
import { memoryStore } from './memory-store.ts'
import { createMemoryOrderStore } from './memory-order-store.ts'

const LEASE = { now: 0, leaseMs: 10 }
const DONE = { now: 0, ttlMs: 100 }

test('forgets the oldest done delivery beyond maxKeys', async () => {
  const store = memoryStore({ maxKeys: 2 })
  for (const key of ['a', 'b', 'c']) {
    await store.claim(key, { token: key, ...LEASE })
    await store.complete(key, { token: key, ...DONE })
  }
  const claimed = ['c', 'b', 'a'].map((key) => store.claim(key, { token: 'later', ...LEASE }))
  expect(claimed).toEqual(['done', 'done', 'new'])
})

test('never forgets a claim for want of room', () => {
  const store = memoryStore({ maxKeys: 1 })
  const keys = ['a', 'b', 'c']
  expect(keys.map((key) => store.claim(key, { token: key, ...LEASE }))).toEqual(
    keys.map(() => 'new'),
  )
  expect(keys.map((key) => store.claim(key, { token: 'x', ...LEASE }))).toEqual(
    keys.map(() => 'in-progress'),
  )
})

test.each([0, 1.5, NaN, '10'])('refuses maxKeys: %o', (maxKeys) => {
  expect(() => memoryStore({ maxKeys: maxKeys as number })).toThrow(TypeError)
})

test('remembers the latest time of each node, and forgets the node that was silent longest', () => {
  const store = createMemoryOrderStore(2)
  void store.advance('a', 5)
  void store.advance('a', 3)
  expect(store.lastAt('a')).toBe(5)
  void store.advance('b', 1)
  void store.advance('a', 6)
  void store.advance('c', 1)
  expect(['a', 'b', 'c'].map((node) => store.lastAt(node))).toEqual([6, undefined, 1])
})
