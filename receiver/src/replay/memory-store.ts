// Claims and done deliveries in this process. Bounded; gone with the process, and unknown to any other.
import { checkPositive } from '../check-option.ts'
import type {
  ClaimResult,
  DeliveryClaim,
  DeliveryCompletion,
  DeliveryStore,
} from './delivery-store.ts'

export interface MemoryStoreOptions {
  /** Of done deliveries; the oldest is forgotten first. Default 10000, some 2 MB. */
  readonly maxKeys?: number
}

/**
 * The default of `deduplicate`. Two receivers may share one.
 *
 * @example
 * createReceiver({ keys, deduplicate: memoryStore({ maxKeys: 100_000 }) })
 */
export function memoryStore({ maxKeys = 10_000 }: MemoryStoreOptions = {}): DeliveryStore {
  checkPositive('memoryStore', 'maxKeys', maxKeys)
  // Claims need no bound of their own: behind each stands a delivery under way, which takes more room than its key.
  const claims = new Map<string, { readonly token: string; readonly endsAt: number }>()
  // In the order of writing, which is the order in which they end.
  const done = new Map<string, { readonly endsAt: number }>()

  return {
    claim(key: string, { token, now, leaseMs }: DeliveryClaim): ClaimResult {
      forgetEnded(done, now)
      if (isHeld(done.get(key), now)) return 'done'
      if (isHeld(claims.get(key), now)) return 'in-progress'
      claims.set(key, { token, endsAt: now + leaseMs })
      return 'new'
    },

    complete(key: string, { token, now, ttlMs }: DeliveryCompletion): void {
      if (claims.get(key)?.token !== token) return
      claims.delete(key)
      done.set(key, { endsAt: now + ttlMs })
      if (done.size <= maxKeys) return
      const [oldest] = done.keys()
      if (oldest !== undefined) done.delete(oldest)
    },

    release(key: string, { token }: { readonly token: string }): void {
      if (claims.get(key)?.token === token) claims.delete(key)
    },
  }
}

function isHeld(entry: { readonly endsAt: number } | undefined, now: number): boolean {
  return entry !== undefined && now < entry.endsAt
}

function forgetEnded(entries: Map<string, { readonly endsAt: number }>, now: number): void {
  for (const [key, entry] of entries) {
    if (isHeld(entry, now)) return
    entries.delete(key)
  }
}
