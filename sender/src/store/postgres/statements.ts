// Statements with constant texts, prepared once on each connection. Rows travel as one JSON text: however many there are, it
// is one statement.
import type { Client, QueryResult, QueryResultRow } from 'pg'
import { judgeError } from './server-errors.ts'

export interface Statements {
  readonly all: <Row extends QueryResultRow>(
    text: string,
    ...parameters: readonly unknown[]
  ) => Promise<readonly Row[]>
  /** How many rows it changed. */
  readonly run: (text: string, ...parameters: readonly unknown[]) => Promise<number>
}

const names = new Map<string, string>()

function nameOf(text: string): string {
  const known = names.get(text)
  if (known !== undefined) return known
  const name = `thunderstack_${names.size + 1}`
  names.set(text, name)
  return name
}

export function createStatements(client: Client): Statements {
  async function query<Row extends QueryResultRow>(
    text: string,
    values: readonly unknown[],
  ): Promise<QueryResult<Row>> {
    try {
      return await client.query<Row>({ name: nameOf(text), text, values: [...values] })
    } catch (error) {
      throw judgeError(error)
    }
  }
  return {
    all: async (text, ...parameters) => (await query<never>(text, parameters)).rows,
    run: async (text, ...parameters) => (await query(text, parameters)).rowCount ?? 0,
  }
}
