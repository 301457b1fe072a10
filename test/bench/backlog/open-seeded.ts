// Stores with a backlog in them.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqliteStore } from '../../../sender/dist/store/sqlite/open-sqlite-store.js'
import type { Store } from '../../../sender/dist/store/store.js'
import { seed, type BacklogShape } from './backlog.ts'
import { withSqliteTarget } from './sqlite-target.ts'

const ACCEPT = {
  createDeliveryId: () => {
    throw new Error('nothing is accepted here')
  },
  firstDelayMs: 0,
}

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

export async function seedSqliteFile(
  path: string,
  shape: BacklogShape,
  now: number,
): Promise<void> {
  // Opening makes the tables.
  await (await openSqliteStore({ path, accept: ACCEPT })).close()
  await withSqliteTarget(path, (target) => seed(target, shape, now))
}
