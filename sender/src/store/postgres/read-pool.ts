// Connections for reads, as kysely asks for them. One whose answer did not come is not used again: whatever is sent behind it
// would wait for that answer.
import type { PostgresClient, PostgresPool } from 'kysely'
import { DatabaseError, Pool } from 'pg'
import { QUERY_LIMIT_MS, clientConfig } from './connect.ts'

const MAX_CONNECTIONS = 6

export function createReadPool(url: string, queryLimitMs: number = QUERY_LIMIT_MS): PostgresPool {
  const pool = new Pool({ ...clientConfig(url), query_timeout: queryLimitMs, max: MAX_CONNECTIONS })
  pool.on('error', () => undefined)
  // The pool listens to those that rest; one that breaks in the middle of a read would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return {
    options: {},
    end: () => pool.end(),
    async connect() {
      const client = await pool.connect()
      let isSilent = false
      const query = async (text: string, parameters: readonly unknown[]) => {
        try {
          return await client.query(text, [...parameters])
        } catch (error) {
          isSilent ||= !(error instanceof DatabaseError)
          throw error
        }
      }
      return {
        // Of the two ways to ask, one is by a cursor: nobody here reads by one.
        query: query as unknown as PostgresClient['query'],
        release: (isBroken) => {
          client.release(isBroken === true || isSilent)
        },
      }
    },
  }
}
