// A PostgreSQL server of its own with the settings it has by itself: a commit waits for the disk.
import { keepServer } from '../support/postgres/keep-server.ts'
import type { TestServer } from '../support/postgres/test-server.ts'
import { Unavailable } from './measure.ts'

/** Throws `Unavailable` when there is none to be had. */
export function startDurablePostgres(): Promise<TestServer> {
  return keepServer('durable').catch((error: unknown) => {
    throw new Unavailable(`PostgreSQL cannot be had: ${String(error)}`, { cause: error })
  })
}
