// A process that is killed while it closes windows: the next one closes what is left, and no event is in two requests.
import { describe, expect, it } from 'vitest'
import { openSqliteStore } from '../../sender/src/store/sqlite/open-sqlite-store.ts'
import type { Store } from '../../sender/src/store/store.ts'
import { acceptSettings } from '../support/accept-settings.ts'
import { createDatabase } from '../support/postgres.ts'
import { publish, register } from '../support/registrations.ts'
import { startEndpoint, type RecordedRequest } from '../support/scripted-endpoint.ts'
import { openPostgres } from '../support/stores.ts'
import { createTempDir } from '../support/temp-dir.ts'
import { WINDOW_POINTS } from './fail-points.ts'
import { createSeat } from './seat.ts'

interface Kept extends AsyncDisposable {
  /** As `--store` has it. */
  readonly store: string
  open(): Promise<Store>
}

const KINDS: Readonly<Record<string, (folder: string) => Promise<Kept>>> = {
  sqlite(folder) {
    const store = `${folder}/platform.sqlite`
    return Promise.resolve({
      store,
      open: () => openSqliteStore({ path: store, accept: acceptSettings() }),
      [Symbol.asyncDispose]: () => Promise.resolve(),
    })
  },
  async postgres() {
    const database = await createDatabase()
    return {
      store: database.url,
      open: () => openPostgres(database.url),
      [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
    }
  },
}

const DAY = 24 * 3_600_000
const WEBHOOKS = ['a', 'b']
/** Four of them fill a request; half of them are in each of two windows. */
const EVENTS = 20
const PADDING = 'x'.repeat(240_000)
const REQUESTS = [
  [0, 1, 2, 3],
  [4, 5, 6, 7],
  [8, 9],
  [10, 11, 12, 13],
  [14, 15, 16, 17],
  [18, 19],
]

/** Windows that ended while no platform was up. */
async function gather(store: Store, url: string): Promise<void> {
  for (const name of WEBHOOKS) {
    const daily = { url: `${url}/${name}`, cadenceMinutes: 1_440 }
    await register(store, { scheme: 'thunderstack', sealed: null, ...daily })
  }
  const begin = Math.floor(Date.now() / DAY - 3) * DAY
  for (let number = 0; number < EVENTS; number++) {
    const at = begin + Math.floor((2 * number) / EVENTS) * DAY
    await publish(store, { at, data: { number, padding: PADDING } })
  }
}

const idOf = ({ headers }: RecordedRequest): string =>
  headers.find(([name]) => name === 'webhook-id')?.[1] ?? ''
const numbersIn = ({ body }: RecordedRequest): readonly number[] =>
  (JSON.parse(body.toString()) as readonly { details: { number: number } }[]).map(
    ({ details }) => details.number,
  )

/** What a webhook was told, each delivery once, however often it was brought. */
function toldTo(
  name: string,
  requests: readonly RecordedRequest[],
): readonly (readonly number[])[] {
  const mine = requests.filter(({ path }) => path.endsWith(`/${name}`))
  const byId = new Map(mine.map((request) => [idOf(request), request]))
  for (const request of mine) expect(request.body.equals(byId.get(idOf(request))!.body)).toBe(true)
  return [...byId.values()].map(numbersIn).sort(([one = 0], [other = 0]) => one - other)
}

describe.each(Object.entries(KINDS))('%s:', (kind, keep) => {
  // How a connection ends with its process is the same wherever it was in its transaction.
  const points = kind === 'sqlite' ? WINDOW_POINTS : (['window before commit'] as const)
  it.each(points)('each event is in one request when a process dies at: %s', async (point) => {
    await using folder = await createTempDir()
    await using endpoint = await startEndpoint()
    await using kept = await keep(folder.path)
    const before = await kept.open()
    await gather(before, endpoint.url)
    await before.close()

    const settings = {
      ...{
        port: '0',
        store: kept.store,
        dataDir: folder.path,
        signingKey: 'test',
        clock: 'manual',
      },
      ...{ wire: 'extended', logLevel: 'warn' },
    }
    const over = new AbortController().signal
    await using seat = createSeat({ settings, leaseMs: 3_000, deadlineMs: 15_000 }, over)
    // Some of it is committed by then, and some of it is not.
    expect(await seat.start(1, { point, passage: 2 }).died).toBe('SIGKILL')
    const second = seat.start(2, null)
    const client = await second.client
    await client!.settled()
    // On a busy machine an attempt may take too long.
    await client!.clock.advance('idle')
    const { deliveries } = await client!.deliveries.list()
    expect(new Set(deliveries.map(({ state }) => state))).toEqual(new Set(['delivered']))
    expect(deliveries).toHaveLength(WEBHOOKS.length * REQUESTS.length)
    for (const name of WEBHOOKS) expect(toldTo(name, endpoint.requests)).toEqual(REQUESTS)
    await second.stop()
  })
})
