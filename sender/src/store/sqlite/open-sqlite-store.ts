// Opens (or makes) the SQLite file, takes its lock, brings it to the newest schema, and puts the parts together.
import { existsSync, rmSync } from 'node:fs'
import { Kysely, SqliteDialect } from 'kysely'
import { coerceError } from '../../base/coerce-error.ts'
import { UnusableError } from '../../base/unusable-error.ts'
import type { AcceptSettings } from '../../domain/accept-event.ts'
import type { AutoDisable } from '../../domain/webhook-health.ts'
import { createChanges } from '../changes.ts'
import { createHandOver } from '../hand-over.ts'
import { migrate } from '../migrate.ts'
import type { Database } from '../tables.ts'
import type { Store } from '../store.ts'
import { createAccessStore } from './access-store.ts'
import { createDispatchStore } from './dispatch-store.ts'
import { lockStore } from './lock-store.ts'
import { createEventStore } from './event-store.ts'
import { createLogStore } from './log-store.ts'
import { createNodeReader } from './node-reader.ts'
import { createNodeSqliteDatabase, type NodeSqliteDatabase } from './node-sqlite-database.ts'
import { createNodeStore } from './node-store.ts'
import { createRecipients } from './recipients.ts'
import { createRegistrationStore } from './registration-store.ts'
import { createRetentionStore } from './retention-store.ts'
import { createStatements } from './statements.ts'
import { createTimeStore } from './time-store.ts'
import { createWindowStore } from './window-store.ts'
import { createWriteQueue } from './write-queue.ts'

const MEMORY = ':memory:'

/** Throws an UnusableError for a file that cannot be opened as a SQLite database. */
export async function openSqliteStore(settings: {
  /** A file, or null for a database in memory. */
  readonly path: string | null
  readonly accept: AcceptSettings
  /** Default null: no webhook is disabled for failing. */
  readonly autoDisable?: AutoDisable | null
}): Promise<Store> {
  const { path, accept, autoDisable = null } = settings
  // What was opened is closed again, in reverse, when one of the next steps fails.
  await using unwind = new AsyncDisposableStack()
  const { lock, database } =
    path === null ? { lock: undefined, database: createNodeSqliteDatabase(MEMORY) } : openFile(path)
  unwind.defer(() => lock?.[Symbol.dispose]())
  const db = new Kysely<Database>({ dialect: new SqliteDialect({ database }) })
  unwind.defer(() => db.destroy())
  await migrate(db)
  const { onChange, notify } = createChanges()
  const statements = createStatements(database)
  const nodes = createNodeReader(statements)
  const recipients = createRecipients(statements)
  const forgetAll = (): void => {
    nodes.forgetAll()
    recipients.forgetAll()
  }
  const handOver = createHandOver()
  const write = createWriteQueue({ statements, handOver, onRollback: forgetAll })

  const dispatchStore = createDispatchStore({
    write,
    notify,
    handOver,
    settings: { autoDisable },
    onWebhooksDisabled: forgetAll,
  })
  // The lock says that no other process lives on this file: what is in flight belongs to a dead one.
  if (lock) await dispatchStore.recoverLeases(Number.MAX_SAFE_INTEGER)

  const opened = unwind.move()
  return {
    ...createNodeStore({ nodes, recipients, write, notify, accept }),
    ...createRegistrationStore({ db, write, notify, onWebhooksChanged: recipients.forgetAll }),
    ...createEventStore({ statements, recipients, write, notify, accept }),
    ...createWindowStore({ write, notify, accept }),
    ...dispatchStore,
    ...createTimeStore(db, statements),
    ...createLogStore(db, write, notify),
    ...createAccessStore(db, write),
    ...createRetentionStore({ write, notify, statements }),
    onChange,
    giveUp: () => undefined,
    close: () => opened.disposeAsync(),
  }
}

interface OpenedFile {
  readonly lock: Disposable
  readonly database: NodeSqliteDatabase
}

function openFile(path: string): OpenedFile {
  const lockPath = `${path}.lock`
  const wasLocked = existsSync(lockPath)
  const lock = takeLock(path)
  try {
    return { lock, database: createNodeSqliteDatabase(path) }
  } catch (cause) {
    // Nothing is left beside a file that is not ours; while it is held, so that nobody else's is taken away.
    if (!wasLocked) rmSync(lockPath, { force: true })
    lock[Symbol.dispose]()
    throw new UnusableError(
      `${path} cannot be opened: may it be written, and is it a SQLite file? (${coerceError(cause).message})`,
      { cause },
    )
  }
}

/** A file that another process holds can be used later; one that cannot be opened is named with what the system said. */
function takeLock(path: string): Disposable {
  try {
    return lockStore(path)
  } catch (error) {
    const { message, cause } = coerceError(error)
    throw cause === undefined ? error : new UnusableError(message, { cause })
  }
}
