// New ids. Prefixed ones show in a log what they name; node ids keep the platform's form (32 lower-case hex digits).
import { randomUUID } from 'node:crypto'
import type { Random } from './random.ts'

export interface Ids {
  readonly create: <Prefix extends string>(prefix: Prefix) => `${Prefix}_${string}`
  readonly createHex: () => string
  readonly createUuid: () => string
}

export function createIds(random: Random): Ids {
  const hex = (size: number): string => Buffer.from(random.bytes(size)).toString('hex')
  return {
    create: (prefix) => `${prefix}_${hex(12)}`,
    createHex: () => hex(16),
    createUuid: () => randomUUID(),
  }
}
