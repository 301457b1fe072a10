// Holds each store to a plain statement of its rules, move by move. A failure prints the shortest play that shows it.
import { afterAll, beforeAll, describe, it } from 'vitest'
import { STORES, type StorePlace } from '../support/stores.ts'
import { runStoreModel } from './model/run-store-model.ts'

/** Far more than a run takes: a failure is to be made short before it is shown. */
const TIMEOUT_MS = 180_000
/** A move on PostgreSQL is a round trip. */
const RUNS = { sqlite: 100, postgres: 20 }

describe.each(STORES)('$name:', (kind) => {
  let place: StorePlace
  beforeAll(async () => {
    place = await kind.createPlace()
  })
  afterAll(() => place[Symbol.asyncDispose]())

  it(
    'does what the rules say, whatever the order of moves',
    () =>
      runStoreModel(async ({ accept, autoDisable }) => {
        await place.clear()
        return place.open({ firstDelayMs: accept.firstDelayMs, autoDisable })
      }, RUNS[kind.name]),
    TIMEOUT_MS,
  )
})
