// Brings a database to the newest schema, or says why it cannot. The list of migrations is here and nowhere else.
import type { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import { up as init } from './migrations/001-init.ts'
import { up as lanes } from './migrations/002-lanes.ts'
import type { Database } from './rows.ts'

export async function migrate(db: Kysely<Database>): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: {
      getMigrations: () =>
        Promise.resolve({ '001-init': { up: init }, '002-lanes': { up: lanes } }),
    },
  })
  const { error } = await migrator.migrateToLatest()
  if (error) {
    throw new Error(
      'the store could not be brought to the newest schema: was it written by a newer version?',
      { cause: error },
    )
  }
}
