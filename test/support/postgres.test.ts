import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Client } from 'pg'
import { expect, test } from 'vitest'
import { createDatabase, startPrivatePostgres } from './postgres.ts'

async function query(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows
  } finally {
    await client.end()
  }
}

/** Connects; the result waits for the server's first word on why that ended. */
async function whenCut(url: string): Promise<() => Promise<unknown>> {
  const client = new Client({ connectionString: url })
  const said = new Promise((resolve) => client.on('error', resolve))
  await client.connect()
  return () => said
}

test('two databases know nothing of each other', async () => {
  await using one = await createDatabase()
  await using other = await createDatabase()
  await query(one.url, 'create table t as select 1 as n')
  expect(await query(one.url, 'select n from t')).toEqual([{ n: 1 }])
  await expect(query(other.url, 'select n from t')).rejects.toMatchObject({ code: '42P01' })
})

test('a database is gone with its test, also when a connection was left open', async () => {
  const database = await createDatabase()
  const cut = await whenCut(database.url)
  await database[Symbol.asyncDispose]()
  expect(await cut()).toMatchObject({ code: '57P01' })
  await expect(query(database.url, 'select 1')).rejects.toMatchObject({ code: '3D000' })
})

test('a server that was stopped comes back at the same address with its data', async () => {
  await using server = await startPrivatePostgres()
  await query(server.url, 'create table t as select 1 as n')
  const cut = await whenCut(server.url)

  await server.stop()
  expect(await cut()).toMatchObject({ code: '57P01' })
  await expect(query(server.url, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' })

  await server.start()
  expect(await query(server.url, 'select n from t')).toEqual([{ n: 1 }])
})

test('a server ends with the process that asked for it, also when that was killed', async () => {
  const program = `
    import { keepServer } from ${JSON.stringify(new URL('postgres/keep-server.ts', import.meta.url).href)}
    console.log((await keepServer('private')).url)`
  const asking = spawn(process.execPath, ['--input-type=module', '--eval', program])
  const [url] = (await once(asking.stdout, 'data')) as [Buffer]
  const cut = await whenCut(url.toString().trim())
  asking.kill('SIGKILL')
  expect(await cut()).toMatchObject({ code: '57P01' })
})
