// The options about duplicates, order and acknowledgement: their defaults and checks. Misuse is a TypeError.
import { checkOption } from '../check-option.ts'
import { checkOptionNames } from '../check-option-names.ts'
import { parseDuration } from '../duration.ts'
import { isObject } from '../is-object.ts'
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

const STORE = 'a store with claim, complete and release'

export function parseReplayOptions(
  options: Pick<ReceiverOptions, 'deduplicate' | 'order' | 'ack' | 'onError'>,
): ReplaySettings {
  const { deduplicate = {}, order = false, ack = 'after' } = options
  check(['after', 'early'].includes(ack), "ack must be 'after' or 'early'")
  check(
    ack === 'after' || options.onError !== undefined,
    "ack: 'early' needs onError: nobody else hears of a handler that fails",
  )
  return {
    duplicates: deduplicate === false ? undefined : parseDeduplicate(deduplicate),
    order: order === false ? undefined : parseOrder(order),
    ack,
  }
}

function parseDeduplicate(given: DeliveryStore | DeduplicateOptions): DuplicateSettings {
  check(isObject(given), `deduplicate must be ${STORE}, options, or false`)
  const { store = memoryStore(), lease = DEFAULT_LEASE_MS, ttl = '24h' } = readDeduplicate(given)
  check(hasMethods(store, ['claim', 'complete', 'release']), `deduplicate.store must be ${STORE}`)
  const leaseMs = parseDuration(lease, 'createReceiver: deduplicate.lease')
  check(leaseMs > 0, 'deduplicate.lease must be longer than nothing')
  const ttlMs = parseDuration(ttl, 'createReceiver: deduplicate.ttl')
  check(
    ttlMs >= RETRY_HORIZON_MS,
    `deduplicate.ttl below ${RETRY_HORIZON_MS} ms forgets a delivery before its last retry`,
  )
  return { store, leaseMs, ttlMs }
}

function readDeduplicate(given: DeliveryStore | DeduplicateOptions): DeduplicateOptions {
  // A promise of a store is none, and without this look at it would be options that leave everything to the defaults.
  if ('claim' in given || 'then' in given) return { store: given as DeliveryStore }
  checkOptionNames('createReceiver: deduplicate', given, DEDUPLICATE_NAMES)
  return given
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
  return isObject(value) && names.every((name) => typeof value[name] === 'function')
}

function check(holds: boolean, message: string): asserts holds {
  checkOption('createReceiver', holds, message)
}
