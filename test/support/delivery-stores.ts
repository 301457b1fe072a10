// Every store of deliveries there is: the one built in, and the examples on real databases. SQL ones keep the order, too.
import { DatabaseSync } from 'node:sqlite'
import { memoryStore, type DeliveryStore } from '@thunderstack-webhooks/receiver'
import { Redis } from 'ioredis'
import { Pool } from 'pg'
import { redisStore } from '../../examples/redis-delivery-store/redis-store.ts'
import {
  CREATE_ORDER_TABLE,
  sqlOrderStore,
} from '../../examples/sql-delivery-store/sql-order-store.ts'
import { CREATE_TABLE, sqlStore, type Query } from '../../examples/sql-delivery-store/sql-store.ts'
import { startRedisServer } from '../bench/peers/redis-server.ts'
import { createDatabase } from './postgres.ts'

export interface OpenStore<Store extends DeliveryStore = DeliveryStore> extends AsyncDisposable {
  readonly store: Store
}

export function openMemory(): Promise<OpenStore> {
  return Promise.resolve({ store: memoryStore(), [Symbol.asyncDispose]: () => Promise.resolve() })
}

export async function openSqlite() {
  const db = new DatabaseSync(':memory:')
  db.exec(CREATE_TABLE)
  db.exec(CREATE_ORDER_TABLE)
  const query: Query = (sql, values) => {
    const named = Object.fromEntries(values.map((value, index) => [`$${index + 1}`, value]))
    return Promise.resolve(db.prepare(sql).all(named))
  }
  return Promise.resolve({
    store: sqlStore(query),
    order: sqlOrderStore(query),
    [Symbol.asyncDispose]: () => {
      db.close()
      return Promise.resolve()
    },
  })
}

export async function openPostgres() {
  await using unwind = new AsyncDisposableStack()
  const database = unwind.use(await createDatabase())
  const pool = new Pool({ connectionString: database.url, max: 10 })
  // The pool's end comes before that of its connections, and the database must not go away under those.
  const ends: Promise<unknown>[] = []
  pool.on('connect', (client) => {
    ends.push(new Promise((resolve) => client.once('end', resolve)))
  })
  unwind.defer(async () => {
    await pool.end()
    await Promise.all(ends)
  })
  await pool.query(CREATE_TABLE)
  await pool.query(CREATE_ORDER_TABLE)
  const query: Query = async (sql, values) => {
    const { rows } = await pool.query<Record<string, unknown>>(sql, [...values])
    return rows
  }
  const owned = unwind.move()
  return {
    store: sqlStore(query),
    order: sqlOrderStore(query),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

/** Throws where no redis-server is installed. */
export async function openRedis(): Promise<OpenStore> {
  await using unwind = new AsyncDisposableStack()
  const server = unwind.use(await startRedisServer())
  const redis = new Redis(server.path)
  unwind.defer(() => {
    redis.disconnect()
  })
  const owned = unwind.move()
  return { store: redisStore(redis), [Symbol.asyncDispose]: () => owned.disposeAsync() }
}
