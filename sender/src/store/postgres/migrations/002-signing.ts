// Which key the processes of this database sign by, when it is not one that the database keeps.
import { sql, type Kysely } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table signing (id smallint primary key check (id = 1), given_key text)`.execute(
    db,
  )
}
