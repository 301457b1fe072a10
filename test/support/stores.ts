// The stores a test of the Store interface runs against, each at a place of its own that is empty before each test.
import { Client } from 'pg'
import { createLogger } from '../../sender/src/base/logger.ts'
import { createIds } from '../../sender/src/base/ids.ts'
import { createMetrics } from '../../sender/src/base/metrics.ts'
import { createRealClock } from '../../sender/src/base/real-clock.ts'
import { createReport } from '../../sender/src/base/report.ts'
import type { AutoDisable } from '../../sender/src/domain/webhook-health.ts'
import { openPostgresStore } from '../../sender/src/store/postgres/open-postgres-store.ts'
import { openSqliteStore } from '../../sender/src/store/sqlite/open-sqlite-store.ts'
import type { Store } from '../../sender/src/store/store.ts'
import { createDatabase } from './postgres.ts'
import { acceptSettings } from './accept-settings.ts'

export interface StoreSettings {
  readonly firstDelayMs?: number
  readonly autoDisable?: AutoDisable | null
}

export interface StorePlace extends AsyncDisposable {
  /** Empties the place; what was opened there is closed. */
  clear(): Promise<void>
  open(settings?: StoreSettings): Promise<Store>
}

export interface StoreKind {
  readonly name: 'sqlite' | 'postgres'
  createPlace(): Promise<StorePlace>
}

const ids = createIds(() => 0)

const acceptWith = ({ firstDelayMs = 0 }: StoreSettings) =>
  acceptSettings({ createDeliveryId: () => ids.create('del'), firstDelayMs })

const SQLITE: StoreKind = {
  name: 'sqlite',
  createPlace: () =>
    Promise.resolve({
      clear: () => Promise.resolve(),
      open: (settings = {}) =>
        openSqliteStore({
          path: null,
          accept: acceptWith(settings),
          autoDisable: settings.autoDisable ?? null,
        }),
      [Symbol.asyncDispose]: () => Promise.resolve(),
    }),
}

const POSTGRES: StoreKind = {
  name: 'postgres',
  async createPlace() {
    const database = await createDatabase()
    return {
      clear: () => emptyTables(database.url),
      open: (settings = {}) => openPostgres(database.url, settings),
      [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
    }
  },
}

export const STORES: readonly StoreKind[] = [SQLITE, POSTGRES]

type PostgresSettings = Pick<
  Parameters<typeof openPostgresStore>[0],
  'isAlone' | 'givenKey' | 'report'
>

/** Writes down what a store on PostgreSQL has to tell its operator. */
export function createStoreRecorder() {
  const told: string[] = []
  const report: PostgresSettings['report'] = {
    storeAway: () => told.push('away'),
    storeBack: () => told.push('back'),
    storeRefused: ({ message }) => told.push(message),
    migrationAwaited: () => told.push('migration awaited'),
  }
  return { told, report }
}

export function openPostgres(
  url: string,
  settings: StoreSettings & Partial<PostgresSettings> = {},
): ReturnType<typeof openPostgresStore> {
  return openPostgresStore({
    url,
    accept: acceptWith(settings),
    autoDisable: settings.autoDisable ?? null,
    isAlone: settings.isAlone ?? false,
    givenKey: settings.givenKey ?? null,
    realClock: createRealClock(),
    report: settings.report ?? createReport(createLogger('silent'), createMetrics()),
  })
}

/** Whoever refers comes before what is referred to. */
const TABLES = [
  ...[
    'attempts',
    'gathered',
    'deliveries',
    'contents',
    'events',
    'node_steps',
    'log_exports',
    'nodes',
  ],
  ...[
    'webhook_filters',
    'redeliveries',
    'webhooks',
    'event_types',
    'tokens',
    'clock',
    'private_keys',
  ],
]

async function emptyTables(url: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ made: boolean }>(
      `select to_regclass('attempts') is not null as made`,
    )
    if (rows[0]?.made === true) {
      await client.query(TABLES.map((table) => `delete from ${table}`).join('; '))
    }
  } finally {
    await client.end()
  }
}
