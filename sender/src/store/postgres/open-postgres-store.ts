// Opens a PostgreSQL database, brings it to the newest schema, and puts the parts together. Any number of processes may.
import { randomUUID } from 'node:crypto'
import { Kysely, PostgresDialect } from 'kysely'
import type { Clock } from '../../base/clock.ts'
import type { Report } from '../../base/report.ts'
import type { AcceptSettings } from '../../domain/accept-event.ts'
import type { AutoDisable } from '../../domain/webhook-health.ts'
import { createChanges } from '../changes.ts'
import { createHandOver } from '../hand-over.ts'
import type { Database } from '../tables.ts'
import type { Store } from '../store.ts'
import { createAccessStore, createRareWrite, rareKind } from './access-store.ts'
import { createClaimKind } from './claim-due.ts'
import { connectFirst } from './connect-first.ts'
import { connectWritable, connectWriter, describeServer } from './connect.ts'
import { createDispatchStore } from './dispatch-store.ts'
import { createEventStore } from './event-store.ts'
import { createKeyTable, type KeyTable } from './key-table.ts'
import { recoverKind, renewKind, returnKind } from './lease-work.ts'
import { createLogStore, redeliverKind } from './log-store.ts'
import { migrate } from './migrate.ts'
import { createChangeNodes, createNodeStore } from './node-store.ts'
import { createOutage } from './outage.ts'
import { createPersist } from './persist.ts'
import { createPlace } from './place.ts'
import { createPublishKind, createPublishToKind } from './publish.ts'
import { createRead } from './read.ts'
import { createReadPool } from './read-pool.ts'
import { cancelRedeliveryKind, redeliverManyKind } from './redeliveries.ts'
import { changeRegistrationKind, createRegistrationStore } from './registration-store.ts'
import { createServerConnection } from './server-connection.ts'
import { createRetentionStore } from './retention-store.ts'
import { storeUnavailable } from './server-errors.ts'
import { createSettleKind } from './settle-attempts.ts'
import { createTimeStore } from './time-store.ts'
import { listen, watchChanges, type WatchParts } from './watch-changes.ts'
import { createWindowKind, createWindowStore } from './window-store.ts'
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
  /** Fingerprint of the key given to this process; default null: it signs by the keys in the database. */
  readonly givenKey?: string | null
  readonly realClock: Clock
  readonly report: Pick<Report, 'storeAway' | 'storeBack' | 'storeRefused' | 'migrationAwaited'>
}): Promise<PostgresStore> {
  const { url, accept, autoDisable = null, isAlone, givenKey = null, realClock, report } = settings
  const name = describeServer(url)
  const origin = randomUUID()
  const { onChange, notify } = createChanges()
  const closing = new AbortController()
  const givingUp = new AbortController()
  // What was opened is closed again, in reverse, when one of the next steps fails.
  await using unwind = new AsyncDisposableStack()

  const outage = createOutage({ onAway: report.storeAway, onBack: report.storeBack })
  const place = createPlace({ realClock, onRefused: report.storeRefused })
  const first = { name, realClock }
  // Without a limit: a migration takes as long as it takes.
  const migrating = await connectFirst(
    url,
    { ...first, config: { query_timeout: 0 } },
    closing.signal,
  )
  await migrate(migrating, { name, realClock, onWait: report.migrationAwaited }, closing.signal)

  const listener = await connectFirst(url, first, closing.signal)
  const watching: WatchParts = {
    connection: createServerConnection({
      name,
      connect: () => connectWritable(url),
      first: listener,
      outage,
    }),
    realClock,
    notify,
    origin,
    isAlone,
    givenKey,
    place,
  }
  unwind.defer(() => watching.connection.close())
  await listen(listener, watching, closing.signal)
  const watched = watchChanges(listener, watching, closing.signal)
  unwind.defer(async () => {
    closing.abort()
    await watched
  })

  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: createReadPool(url) }) })
  unwind.defer(() => db.destroy())
  const handOver = createHandOver()
  const changeNodes = createChangeNodes(accept)
  const publishKind = createPublishKind(accept)
  const publishToKind = createPublishToKind(accept)
  const settleKind = createSettleKind({ autoDisable })
  const claimKind = createClaimKind()
  const windowKind = createWindowKind(accept)
  const writer = createServerConnection({ name, connect: () => connectWriter(url), outage })
  unwind.defer(() => writer.close())
  const queue = createWriteQueue({
    connection: writer,
    kinds: [
      changeNodes,
      changeRegistrationKind,
      settleKind,
      // After what makes a webhook inactive: nothing is claimed at birth for it any more.
      publishKind,
      publishToKind,
      windowKind,
      returnKind,
      recoverKind,
      renewKind,
      redeliverKind,
      redeliverManyKind,
      cancelRedeliveryKind,
      claimKind,
      rareKind,
    ],
    urgentKinds: [renewKind],
    handOver,
    notify,
    realClock,
    origin,
  })
  unwind.defer(() => queue.close())
  unwind.defer(() => {
    givingUp.abort()
  })
  // What was begun before the place was taken is recorded all the same.
  const write = place.guard(queue.write, [settleKind, returnKind, renewKind])
  const writeRarely = createRareWrite(write)
  const read = createRead({ db, name, realClock, signal: closing.signal })
  const persist = createPersist(realClock, givingUp.signal)

  const dispatchStore = createDispatchStore({ write, persist, handOver, claimKind, settleKind })
  // No other process lives on this database: what is in flight belongs to a dead one.
  if (isAlone) await dispatchStore.recoverLeases(Number.MAX_SAFE_INTEGER)

  const timeStore = createTimeStore(read, writeRarely)
  const opened = unwind.move()
  return {
    ...createNodeStore(read, write, changeNodes),
    ...createWindowStore(write, windowKind),
    ...createRegistrationStore(read, write, writeRarely),
    ...createEventStore({ read, write, publishKind, publishToKind }),
    ...dispatchStore,
    ...timeStore,
    async hasWork(now) {
      const answer = await timeStore.hasWork(now)
      // Reads may go on where nothing can be written.
      const trouble = place.refusal ?? outage.reason
      if (trouble) throw storeUnavailable(`${name}: ${trouble.message}`, trouble)
      return answer
    },
    ...createLogStore(read, write),
    ...createAccessStore(read, writeRarely),
    ...createRetentionStore(writeRarely),
    keyTable: createKeyTable(read, writeRarely),
    onChange,
    failed: place.failed,
    giveUp: () => {
      givingUp.abort()
    },
    close: () => opened.disposeAsync(),
  }
}
