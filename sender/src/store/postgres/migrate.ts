// Brings a PostgreSQL database to the newest schema, or says why it cannot. Processes that start together take turns.
import { Kysely, PostgresDialect, type PostgresPool } from 'kysely'
import { Migrator } from 'kysely/migration'
import type { Client } from 'pg'
import type { Clock } from '../../base/clock.ts'
import { coerceError } from '../../base/coerce-error.ts'
import { LOCKS } from './locks.ts'
import { up as init } from './migrations/001-init.ts'
import { up as signing } from './migrations/002-signing.ts'
import { up as headerLines } from './migrations/003-header-lines.ts'
import { up as registrations } from './migrations/004-registrations.ts'
import { isServerAway } from './server-errors.ts'
import { retryLock, tryLock } from './try-lock.ts'

const MIGRATIONS = {
  '001-init': { up: init },
  '002-signing': { up: signing },
  '003-header-lines': { up: headerLines },
  '004-registrations': { up: registrations },
}

/** `client`: holds the lock and migrates. It is of no further use: its end gives the lock back. */
export async function migrate(
  client: Client,
  parts: {
    readonly name: string
    readonly realClock: Clock
    /** Called once, when another process has been at it for some seconds. */
    readonly onWait: () => void
  },
  signal: AbortSignal,
): Promise<void> {
  const { name, realClock, onWait } = parts
  try {
    const lock = () =>
      retryLock(() => tryLock(client, LOCKS.migrations, 'alone'), realClock, signal)
    if (!(await lock())) {
      onWait()
      while (!(await lock())) signal.throwIfAborted()
    }
    // Whatever the server says about statements in general: a migration takes as long as it takes.
    await client.query('set statement_timeout = 0')
    const { error } = await new Migrator({
      db: new Kysely<unknown>({ dialect: new PostgresDialect({ pool: poolOf(client) }) }),
      provider: { getMigrations: () => Promise.resolve(MIGRATIONS) },
    }).migrateToLatest()
    if (error !== undefined) throw coerceError(error)
  } catch (caught) {
    if (signal.aborted) throw caught
    throw explain(caught, name)
  } finally {
    await client.end().catch(() => undefined)
  }
}

function explain(caught: unknown, name: string): Error {
  const { message: said } = coerceError(caught)
  return new Error(
    isServerAway(coerceError(caught))
      ? `${name} went away while it was brought to the newest schema (${said}): start again when it is back`
      : `${name} could not be brought to the newest schema (${said}): was it written by a newer version, and may this user create tables in it?`,
    { cause: caught },
  )
}

function poolOf(client: Client): PostgresPool {
  const only = { query: client.query.bind(client), release: () => undefined }
  return {
    options: {},
    connect: () => Promise.resolve(only as Awaited<ReturnType<PostgresPool['connect']>>),
    end: () => Promise.resolve(),
  }
}
