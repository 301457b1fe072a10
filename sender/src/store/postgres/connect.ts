// How this store speaks to its server: types, timeouts, and the settings of a connection. The address is a secret, since it
// may hold a password; only `describeServer` may be printed.
import { Client, types, type ClientConfig } from 'pg'

const getTypeParser = ((
  oid: Parameters<typeof types.getTypeParser>[0],
  format?: 'text' | 'binary',
) => {
  const parse = types.getTypeParser(oid, format) as (text: string) => unknown
  // Instants and sequence numbers stay far below 2^53.
  if (oid === types.builtins.INT8) return Number
  return oid === types.builtins.BYTEA
    ? (text: string) => new Uint8Array(parse(text) as Buffer)
    : parse
}) as typeof types.getTypeParser

/** Longer than any statement of ours should take, shorter than anybody waits. */
export const QUERY_LIMIT_MS = 10_000

export function clientConfig(url: string): ClientConfig {
  return {
    connectionString: url,
    application_name: 'thunderstack-mock',
    connectionTimeoutMillis: 3_000,
    query_timeout: QUERY_LIMIT_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    types: { getTypeParser },
  }
}

// Each statement of a write finds its rows by an index, whatever the statistics say; see refresh-plans.ts. A process that
// stands still lets go of its locks.
const WRITER_SETTINGS = `
  set plan_cache_mode = force_generic_plan;
  set enable_seqscan = off; set enable_hashjoin = off; set enable_mergejoin = off;
  set enable_bitmapscan = off; set enable_sort = off; set enable_material = off; set jit = off;
  set lock_timeout = '5s'; set statement_timeout = '8s';
  set idle_in_transaction_session_timeout = '10s'`

/** For the write queue alone: statements are sent without waiting for the answer of the one before. */
export function connectWriter(url: string): Promise<Client> {
  return connectWritable(url, { pipeline: true }, WRITER_SETTINGS)
}

/** To a server that takes writes: one that became a replica takes connections, reads and locks all the same. */
export async function connectWritable(
  url: string,
  config: ClientConfig = {},
  settings = '',
): Promise<Client> {
  const client = await connectClient(url, config)
  try {
    if (settings !== '') await client.query(settings)
    const { rows } = await client.query<{ transaction_read_only: string }>(
      'show transaction_read_only',
    )
    if (rows[0]?.transaction_read_only === 'on') throw new Error(READ_ONLY)
  } catch (error) {
    void client.end().catch(() => undefined)
    throw error
  }
  return client
}

const READ_ONLY =
  'it takes no writes: it is a replica, or default_transaction_read_only is on; --store has to name the primary'

export async function connectClient(url: string, config: ClientConfig = {}): Promise<Client> {
  const client = new Client({ ...clientConfig(url), ...config })
  // Who uses the connection learns of its end by the statement that fails.
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (error) {
    void client.end().catch(() => undefined)
    throw error
  }
  return client
}

/** Where the database is, without user name and password. */
export function describeServer(url: string): string {
  const { host, pathname } = new URL(url)
  return `PostgreSQL at ${host === '' ? 'the local socket' : host}${pathname}`
}
