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
  let ms = -1
  let msText = ''
  let count = 0

  function moveOn(): void {
    const now = realNow()
    count += 1
    if (now <= ms && count < PER_MS) return
    ms = Math.max(now, ms + 1)
    msText = ms.toString(16).padStart(11, '0')
    count = 0
  }

  return {
    create(prefix) {
      moveOn()
      // The last group of a version 4 UUID is 48 bits of chance.
      return `${prefix}_${msText}${count.toString(16).padStart(3, '0')}${randomUUID().slice(-12)}`
    },
    createHex: () => randomUUID().replaceAll('-', ''),
    createUuid: () => randomUUID(),
  }
}
