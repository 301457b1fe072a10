// Remembers handled deliveries in Redis, for all processes that share it. Leases and lifetimes run by the clock of Redis.
import type { DeliveryStore } from '@thunderstack-webhooks/receiver'

/** What is used of a client; one of ioredis fits as it is. */
export interface RedisClient {
  set(key: string, value: string, px: 'PX', ms: number, nx: 'NX'): Promise<'OK' | null>
  get(key: string): Promise<string | null>
  eval(script: string, keyCount: number, ...given: (string | number)[]): Promise<unknown>
}

// Scripts, because looking who holds the key and writing it must be one step.
const COMPLETE = `
  if redis.call('get', KEYS[1]) == ARGV[1] then redis.call('set', KEYS[1], 'done', 'PX', ARGV[2]) end`

const RELEASE = `
  if redis.call('get', KEYS[1]) == ARGV[1] then redis.call('del', KEYS[1]) end`

/** `prefix` keeps the keys apart from others in the same database. */
export function redisStore(redis: RedisClient, prefix = 'received:'): DeliveryStore {
  return {
    async claim(key, { token, leaseMs }) {
      const name = prefix + key
      const set = await redis.set(name, `claim ${token}`, 'PX', Math.ceil(leaseMs), 'NX')
      if (set === 'OK') return 'new'
      return (await redis.get(name)) === 'done' ? 'done' : 'in-progress'
    },
    async complete(key, { token, ttlMs }) {
      await redis.eval(COMPLETE, 1, prefix + key, `claim ${token}`, Math.ceil(ttlMs))
    },
    async release(key, { token }) {
      await redis.eval(RELEASE, 1, prefix + key, `claim ${token}`)
    },
  }
}
