// Brings a PostgreSQL database to the newest schema, or says why it cannot. Processes that start together take turns.
import type { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import type { Client } from 'pg'
import type { Database } from '../rows.ts'
import { LOCKS } from './locks.ts'
import { up as init } from './migrations/001-init.ts'

const MIGRATIONS = { '001-init': { up: init } }

/** `client`: holds the lock meanwhile. */
export async function migrate(db: Kysely<Database>, client: Client): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(MIGRATIONS) },
  })
  await client.query('select pg_advisory_lock($1)', [LOCKS.migrations])
  try {
    const { error } = await migrator.migrateToLatest()
    if (error) {
      throw new Error(
        'the database could not be brought to the newest schema: was it written by a newer version, and may this user create tables in it?',
        { cause: error },
      )
    }
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOCKS.migrations])
  }
}
