// Brings a database to the newest schema, or says why it cannot. The list of migrations is here and nowhere else.
import type { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import { up as init } from './migrations/001-init.ts'
import { up as lanes } from './migrations/002-lanes.ts'
import { up as exchanges } from './migrations/003-exchanges.ts'
import { up as eventBlocks } from './migrations/004-event-blocks.ts'
import { up as headerLines } from './migrations/005-header-lines.ts'
import { up as registrations } from './migrations/006-registrations.ts'
import type { Database } from './tables.ts'

const MIGRATIONS = {
  '001-init': { up: init },
  '002-lanes': { up: lanes },
  '003-exchanges': { up: exchanges },
  '004-event-blocks': { up: eventBlocks },
  '005-header-lines': { up: headerLines },
  '006-registrations': { up: registrations },
}

export async function migrate(db: Kysely<Database>): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(MIGRATIONS) },
  })
  const { error } = await migrator.migrateToLatest()
  if (error) {
    throw new Error(
      'the store could not be brought to the newest schema: was it written by a newer version?',
      { cause: error },
    )
  }
}
