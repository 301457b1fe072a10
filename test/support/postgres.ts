// A real PostgreSQL for a test: a new database on the server that the run shares, or a server that can be away.
import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { inject } from 'vitest'
import { keepServer } from './postgres/keep-server.ts'
import type { StoppableServer } from './postgres/test-server.ts'

export interface TestDatabase extends AsyncDisposable {
  readonly url: string
}

/** A database that nobody else has. The first one in a run waits for the server to start. */
export async function createDatabase(): Promise<TestDatabase> {
  const response = await fetch(inject('postgresBroker'))
  const said = await response.text()
  if (!response.ok) throw new Error(`There is no PostgreSQL for this test. ${said}`)
  return createDatabaseOn(said)
}

/** A server of its own with one empty database, which `stop` and `start` leave as it is. */
export async function startPrivatePostgres(): Promise<StoppableServer> {
  return keepServer('private')
}

async function createDatabaseOn(serverUrl: string): Promise<TestDatabase> {
  const name = `thunderstack_test_${randomBytes(6).toString('hex')}`
  await runOn(serverUrl, `create database ${name}`)
  const url = new URL(serverUrl)
  url.pathname = name
  return {
    url: url.href,
    // Connections that a failed test left open must not keep the database.
    [Symbol.asyncDispose]: () => runOn(serverUrl, `drop database ${name} with (force)`),
  }
}

async function runOn(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
