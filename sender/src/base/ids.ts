// New ids. Prefixed ones show in a log what they name, and sort by the time they were made: neighbours in time are
// neighbours in an index. Node ids keep the platform's form, a UUID without dashes.
import { randomUUID } from 'node:crypto'

export interface Ids {
  readonly create: <Prefix extends string>(prefix: Prefix) => `${Prefix}_${string}`
  readonly createHex: () => string
  readonly createUuid: () => string
}

/** Room for this many ids in one millisecond before the count runs ahead of the clock. */
const PER_MS = 4_096

/** `realNow`: milliseconds since 1970. Ids of one maker ascend even when it goes back. */
export function createIds(realNow: () => number): Ids {
  let last = 0
  return {
    create(prefix) {
      last = Math.max(realNow() * PER_MS, last + 1)
      // The last group of a version 4 UUID is 48 bits of chance.
      return `${prefix}_${last.toString(16).padStart(14, '0')}${randomUUID().slice(-12)}`
    },
    createHex: () => randomUUID().replaceAll('-', ''),
    createUuid: () => randomUUID(),
  }
}
