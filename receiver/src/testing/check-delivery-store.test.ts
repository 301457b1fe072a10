import { expect, test } from 'vitest'
import { memoryStore, type DeliveryStore } from '../index.ts'
import { checkDeliveryStore } from './index.ts'

test('the memory store keeps its promises', async () => {
  await expect(checkDeliveryStore(memoryStore())).resolves.toBeUndefined()
})

/** A memory store with one method replaced. */
function broken(replace: (inner: DeliveryStore) => Partial<DeliveryStore>): DeliveryStore {
  const inner = memoryStore()
  return { ...inner, ...replace(inner) }
}

test.each<[string, DeliveryStore, RegExp]>([
  ['forgets at once', broken(() => ({ claim: () => 'new' })), /somebody holds/],
  ['gives nothing', broken(() => ({ claim: () => 'in-progress' })), /first claim/],
  [
    'looks before it writes, with a pause between',
    broken(() => {
      const held = new Set<string>()
      return {
        async claim(key) {
          const isHeld = held.has(key)
          await Promise.resolve()
          held.add(key)
          return isHeld ? 'in-progress' : 'new'
        },
      }
    }),
    /many claims at once/,
  ],
  ['never completes', broken(() => ({ complete: () => undefined })), /completed is done/],
  ['never releases', broken(() => ({ release: () => undefined })), /released is new/],
  [
    'asks for no token',
    broken((inner) => {
      const tokens = new Map<string, string>()
      return {
        claim(key, claim) {
          const said = inner.claim(key, claim)
          if (said === 'new') tokens.set(key, claim.token)
          return said
        },
        complete: (key, given) => inner.complete(key, { ...given, token: tokens.get(key) ?? '' }),
      }
    }),
    /what another holds/,
  ],
  [
    'holds for ever',
    broken((inner) => ({
      claim: (key, claim) => inner.claim(key, { ...claim, leaseMs: Infinity }),
    })),
    /lease of the one before/,
  ],
  [
    'remembers for ever',
    broken((inner) => ({
      complete: (key, given) => inner.complete(key, { ...given, ttlMs: Infinity }),
    })),
    /time to live/,
  ],
])('finds out a store that %s', async (_, store, reason) => {
  await expect(checkDeliveryStore(store)).rejects.toThrow(reason)
})
