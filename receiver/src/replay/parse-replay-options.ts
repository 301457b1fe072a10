// The options about duplicates, order and acknowledgement: their defaults and checks. Misuse is a TypeError.
import { parseDuration } from '../duration.ts'
import type { DeduplicateOptions, ReceiverOptions } from '../receiver-options.ts'
import { RETRY_HORIZON_MS } from '../retry-horizon.ts'
import type { DeliveryStore } from './delivery-store.ts'
import type { DuplicateSettings } from './duplicate-guard.ts'
import { createMemoryOrderStore } from './memory-order-store.ts'
import { memoryStore } from './memory-store.ts'
import type { OrderStore } from './order-store.ts'

export interface ReplaySettings {
  readonly duplicates: DuplicateSettings | undefined
  readonly order: OrderStore | undefined
  readonly ack: 'after' | 'early'
}

export const DEFAULT_LEASE_MS = 120_000

const DEDUPLICATE_NAMES: Readonly<Record<keyof DeduplicateOptions, true>> = {
  store: true,
  lease: true,
  ttl: true,
}

export function parseReplayOptions(options: ReceiverOptions): ReplaySettings {
  const { deduplicate = {}, order = false, ack = 'after', onError } = options
  check(['after', 'early'].includes(ack), "ack must be 'after' or 'early'")
  check(
    ack === 'after' || onError !== undefined,
    "ack: 'early' needs onError: nobody else hears of a handler that fails",
  )
  return {
    duplicates: deduplicate === false ? undefined : parseDeduplicate(deduplicate),
    order: order === false ? undefined : parseOrder(order),
    ack,
  }
}

function parseDeduplicate(given: DeliveryStore | DeduplicateOptions): DuplicateSettings {
  const options = isOptions(given) ? given : { store: given }
  const { store = memoryStore(), lease = DEFAULT_LEASE_MS, ttl = '24h' } = options
  check(
    Object.keys(options).every((name) => Object.hasOwn(DEDUPLICATE_NAMES, name)) && isStore(store),
    'deduplicate must be false, a store with claim, complete and release, or an object with nothing but store, lease and ttl',
  )
  const leaseMs = parseDuration(lease, 'createReceiver: deduplicate.lease')
  check(leaseMs > 0, 'deduplicate.lease must be longer than nothing')
  const ttlMs = parseDuration(ttl, 'createReceiver: deduplicate.ttl')
  check(
    ttlMs >= RETRY_HORIZON_MS,
    `deduplicate.ttl below ${RETRY_HORIZON_MS} ms forgets a delivery before its last retry`,
  )
  return { store, leaseMs, ttlMs }
}

function isOptions(value: DeliveryStore | DeduplicateOptions): value is DeduplicateOptions {
  return Object(value) === value && !('claim' in value)
}

function isStore(value: unknown): value is DeliveryStore {
  return hasMethods(value, ['claim', 'complete', 'release'])
}

function parseOrder(order: 'drop-stale' | OrderStore): OrderStore {
  if (order === 'drop-stale') return createMemoryOrderStore()
  check(
    hasMethods(order, ['lastAt', 'advance']),
    "order must be 'drop-stale', false, or a store with lastAt and advance",
  )
  return order
}

function hasMethods(value: unknown, names: readonly string[]): boolean {
  const members = Object(value) as Readonly<Record<string, unknown>>
  return names.every((name) => typeof members[name] === 'function')
}

function check(holds: boolean, message: string): asserts holds {
  if (!holds) throw new TypeError(`createReceiver: ${message}`)
}
