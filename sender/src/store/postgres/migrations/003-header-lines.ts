// Headers as the lines they are on the wire, instead of JSON: nothing is formatted to be kept.
import { sql, type Kysely } from 'kysely'

const toLines = (column: string): string => `
  update attempts set ${column} = (
    select coalesce(string_agg((pair ->> 0) || ': ' || (pair ->> 1) || E'\\r\\n', '' order by place), '')
    from json_array_elements(${column}::json) with ordinality as listed (pair, place))
  where ${column} is not null`

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const column of ['request_headers', 'response_headers']) {
    await sql.raw(toLines(column)).execute(db)
  }
}
