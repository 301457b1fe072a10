// Opens a PostgreSQL database, brings it to the newest schema, and puts the parts together. Any number of processes may.
import { randomUUID } from 'node:crypto'
import { Kysely, PostgresDialect } from 'kysely'
import type { Client } from 'pg'
import type { Clock } from '../../base/clock.ts'
import type { Report } from '../../base/report.ts'
import type { AcceptSettings } from '../../domain/accept-event.ts'
import type { AutoDisable } from '../../domain/webhook-health.ts'
import { createChanges } from '../changes.ts'
import { createHandOver } from '../hand-over.ts'
import type { Database } from '../rows.ts'
import type { Store } from '../store.ts'
import { createAccessStore, createRareWrite, rareKind } from './access-store.ts'
import { createClaimKind } from './claim-due.ts'
import { connectFirst } from './connect-first.ts'
import { connectClient, connectWriter, createPool, describeServer } from './connect.ts'
import { createDispatchStore } from './dispatch-store.ts'
import { createKeyTable, type KeyTable } from './key-table.ts'
import { recoverKind, renewKind, returnKind } from './lease-work.ts'
import { createLogStore, redeliverKind } from './log-store.ts'
import { migrate } from './migrate.ts'
import { createChangeNodes, createNodeStore } from './node-store.ts'
import { createPersist } from './persist.ts'
import { createRead } from './read.ts'
import { createServerConnection } from './server-connection.ts'
import { createRetentionStore } from './retention-store.ts'
import { createSettleKind } from './settle-attempts.ts'
import { createTimeStore } from './time-store.ts'
import { listen, watchChanges, type WatchParts } from './watch-changes.ts'
import { createWriteQueue } from './write-queue.ts'

export interface PostgresStore extends Store {
  readonly keyTable: KeyTable
}

export async function openPostgresStore(settings: {
  /** A secret: it may hold a password. */
  readonly url: string
  readonly accept: AcceptSettings
  /** Default null: no webhook is disabled for failing. */
  readonly autoDisable?: AutoDisable | null
  /** Whether the clock is this process's own: then the database has to be, too. */
  readonly isAlone: boolean
  readonly realClock: Clock
  readonly report: Pick<Report, 'storeAway' | 'storeBack'>
}): Promise<PostgresStore> {
  const { url, accept, autoDisable = null, isAlone, realClock, report } = settings
  const name = describeServer(url)
  const origin = randomUUID()
  const { onChange, notify } = createChanges()
  const closing = new AbortController()
  const givingUp = new AbortController()
  // What was opened is closed again, in reverse, when one of the next steps fails.
  await using unwind = new AsyncDisposableStack()

  const pool = createPool(url)
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
  unwind.defer(() => db.destroy())
  const connectionTo = (connect: (url: string) => Promise<Client>, first?: Client) =>
    createServerConnection({
      name,
      connect: () => connect(url),
      ...(first && { first }),
      onAway: (error) => {
        report.storeAway(error)
      },
      onBack: () => {
        report.storeBack()
      },
    })

  const listener = await connectFirst(url, name, realClock)
  const watching: WatchParts = {
    connection: connectionTo(connectClient, listener),
    realClock,
    notify,
    origin,
    isAlone,
    onError: report.storeAway,
  }
  unwind.defer(() => watching.connection.close())
  await migrate(db, listener)
  await listen(listener, watching)
  const watched = watchChanges(listener, watching, closing.signal)
  unwind.defer(async () => {
    closing.abort()
    await watched
  })

  const handOver = createHandOver()
  const changeNodes = createChangeNodes(accept)
  const settleKind = createSettleKind({ autoDisable })
  const claimKind = createClaimKind()
  const writer = connectionTo(connectWriter)
  unwind.defer(() => writer.close())
  const queue = createWriteQueue({
    connection: writer,
    kinds: [
      changeNodes,
      settleKind,
      returnKind,
      recoverKind,
      renewKind,
      redeliverKind,
      claimKind,
      rareKind,
    ],
    handOver,
    notify,
    realClock,
    origin,
  })
  unwind.defer(() => queue.close())
  unwind.defer(() => {
    givingUp.abort()
  })
  const { write } = queue
  const writeRarely = createRareWrite(write)
  const read = createRead({ db, name, realClock, signal: closing.signal })
  const persist = createPersist(realClock, givingUp.signal)

  const dispatchStore = createDispatchStore({ write, persist, handOver, claimKind, settleKind })
  // No other process lives on this database: what is in flight belongs to a dead one.
  if (isAlone) await dispatchStore.recoverLeases(Number.MAX_SAFE_INTEGER)

  const opened = unwind.move()
  return {
    ...createNodeStore(read, write, changeNodes),
    ...dispatchStore,
    ...createTimeStore(read, writeRarely),
    ...createLogStore(read, write),
    ...createAccessStore(read, writeRarely),
    ...createRetentionStore(writeRarely),
    keyTable: createKeyTable(read, writeRarely),
    onChange,
    giveUp: () => {
      givingUp.abort()
    },
    close: () => opened.disposeAsync(),
  }
}
