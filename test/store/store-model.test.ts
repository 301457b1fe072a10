// Holds a store to a plain statement of its rules, move by move. A failure prints the shortest play that shows it.
import { it } from 'vitest'
import { openSqliteStore } from '../../sender/src/store/sqlite/open-sqlite-store.ts'
import { runStoreModel } from './model/run-store-model.ts'

/** Far more than a run takes: a failure is to be made short before it is shown. */
const TIMEOUT_MS = 180_000

it(
  'sqlite: does what the rules say, whatever the order of moves',
  () => runStoreModel((settings) => openSqliteStore({ path: null, ...settings }), 100),
  TIMEOUT_MS,
)
