// What an attempt's exchange took, phase by phase, and the connection it went over.
import { sql, type Kysely } from 'kysely'

const STATEMENTS = [
  `alter table attempts add column exchange text not null default '{}'`,
  `update attempts set exchange = json_object(
    'phases', json_object(
      'waitMs', null, 'dnsMs', null, 'connectMs', null, 'tlsMs', null,
      'firstByteMs', first_byte_ms, 'bodyMs', null, 'totalMs', total_ms),
    'connection', null)`,
  `alter table attempts drop column total_ms`,
  `alter table attempts drop column first_byte_ms`,
]

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db)
}
