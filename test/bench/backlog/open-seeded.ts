// Stores with a backlog in them.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRealClock } from '../../../sender/dist/base/real-clock.js'
import { openPostgresStore } from '../../../sender/dist/store/postgres/open-postgres-store.js'
import { openSqliteStore } from '../../../sender/dist/store/sqlite/open-sqlite-store.js'
import type { Store } from '../../../sender/dist/store/store.js'
import { startDurablePostgres } from '../durable-postgres.ts'
import { seed, type BacklogShape } from './backlog.ts'
import { withPostgresTarget } from './postgres-target.ts'
import { withSqliteTarget } from './sqlite-target.ts'
import { acceptSettings } from '../../support/accept-settings.ts'

const ACCEPT = acceptSettings({
  createDeliveryId: () => {
    throw new Error('nothing is accepted here')
  },
})

export interface SeededStore extends AsyncDisposable {
  readonly store: Store
  readonly now: number
}

export type OpenSeeded = (shape: BacklogShape) => Promise<SeededStore>

export const openSeededSqlite: OpenSeeded = async (shape) => {
  await using unwind = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'thunderstack-bench-'))
  unwind.defer(() => rm(folder, { recursive: true }))
  const now = Date.now()
  const path = join(folder, 'platform.sqlite')
  await seedSqliteFile(path, shape, now)
  const store = await openSqliteStore({ path, accept: ACCEPT })
  unwind.defer(() => store.close())
  const owned = unwind.move()
  return { store, now, [Symbol.asyncDispose]: () => owned.disposeAsync() }
}

export const openSeededPostgres: OpenSeeded = async (shape) => {
  await using unwind = new AsyncDisposableStack()
  const { url } = unwind.use(await startDurablePostgres())
  const now = Date.now()
  const open = () =>
    openPostgresStore({
      url,
      accept: ACCEPT,
      isAlone: false,
      realClock: createRealClock(),
      report: {
        storeAway: fail,
        storeBack: () => undefined,
        storeRefused: fail,
        migrationAwaited: () => undefined,
      },
    })
  // Opening makes the tables.
  await (await open()).close()
  await withPostgresTarget(url, (target) => seed(target, shape, now))
  const store = await open()
  unwind.defer(() => store.close())
  const owned = unwind.move()
  return { store, now, [Symbol.asyncDispose]: () => owned.disposeAsync() }
}

function fail(error: Error): never {
  throw error
}

export async function seedSqliteFile(
  path: string,
  shape: BacklogShape,
  now: number,
): Promise<void> {
  // Opening makes the tables.
  await (await openSqliteStore({ path, accept: ACCEPT })).close()
  await withSqliteTarget(path, (target) => seed(target, shape, now))
}
