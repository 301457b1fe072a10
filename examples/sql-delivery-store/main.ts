// A Koa service that handles each delivery once, after a restart as well. KEY_URL: where the public key is; PORT: where to
// listen; DB: the SQLite file.
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { DatabaseSync } from 'node:sqlite'
import Koa from 'koa'
import { createReceiver, remoteKey } from '@thunderstack-webhooks/receiver'
import { koaReceiver } from '@thunderstack-webhooks/receiver/koa'
import { CREATE_TABLE, sqlStore, type Query } from './sql-store.ts'

const {
  KEY_URL = 'http://127.0.0.1:4100/api/webhook-public-key',
  PORT = '3000',
  DB = 'received.db',
} = process.env
const PATH = '/webhooks/thunderstack'

const db = new DatabaseSync(DB)
db.exec(CREATE_TABLE)
// With PostgreSQL: async (sql, values) => (await pool.query(sql, [...values])).rows
const query: Query = (sql, values) => {
  const named = Object.fromEntries(values.map((value, index) => [`$${index + 1}`, value]))
  return Promise.resolve(db.prepare(sql).all(named))
}
const store = sqlStore(query)
await store.forgetOld(Date.now())

const receiver = createReceiver({
  keys: remoteKey(KEY_URL),
  deduplicate: { store, ttl: '7d' },
  onError: (error) => {
    console.error(error.code, error.hint)
  },
})
receiver.on('NODE_STATUS_UPDATED', (event) => {
  console.log(`node ${event.nodeId} is ${event.details.status}`)
})
await receiver.ready()

const app = new Koa().use(koaReceiver(receiver, { path: PATH }))
const server = app.listen(Number(PORT), '127.0.0.1')
await once(server, 'listening')
console.log(`listening on http://127.0.0.1:${(server.address() as AddressInfo).port}${PATH}`)
