// Headers as the lines they are on the wire, instead of JSON: nothing is formatted to be kept.
import { sql, type Kysely } from 'kysely'

const toLines = (column: string): string => `
  update attempts set ${column} = (
    select coalesce(group_concat((value ->> 0) || ': ' || (value ->> 1) || char(13, 10), ''), '')
    from json_each(attempts.${column}))
  where ${column} is not null`

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const column of ['request_headers', 'response_headers']) {
    await sql.raw(toLines(column)).execute(db)
  }
}
