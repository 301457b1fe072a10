// A database with the newest schema, the statements on it, and rows to put in: for tests of single statements.
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import type { DeliveryId, EventId, WebhookId } from '../../sender/src/domain/ids.ts'
import type { DeliveryRow, WebhookRow } from '../../sender/src/store/tables.ts'
import {
  createNodeSqliteDatabase,
  type NodeSqliteDatabase,
} from '../../sender/src/store/sqlite/node-sqlite-database.ts'
import { openSqliteStore } from '../../sender/src/store/sqlite/open-sqlite-store.ts'
import { createStatements, type Statements } from '../../sender/src/store/sqlite/statements.ts'
import { createTempDir, type TempDir } from './temp-dir.ts'
import { acceptSettings } from './accept-settings.ts'

export interface StatementsStage {
  readonly statements: Statements
  /** Every text that was run so far, with the parameters it was run with last. */
  readonly texts: ReadonlyMap<string, readonly unknown[]>
  /** Forgets the texts so far. */
  readonly clear: () => void
  readonly putWebhook: (row?: Partial<WebhookRow>) => WebhookId
  /** Pending and due at 10, unless the row says otherwise. */
  readonly putDelivery: (row?: Partial<Omit<DeliveryRow, 'url' | 'body'>>) => DeliveryId
  readonly loadWebhook: (id?: WebhookId) => WebhookRow
  readonly loadDelivery: (id: DeliveryId) => DeliveryRow
}

/** Empty before each test. */
export function setStatementsStage(): StatementsStage {
  let dir: TempDir
  let database: NodeSqliteDatabase
  let statements: Statements
  let count = 0
  const texts = new Map<string, readonly unknown[]>()
  beforeAll(async () => {
    dir = await createTempDir()
    const path = dir.join('p.sqlite')
    // A store brings the file to the newest schema.
    const accept = acceptSettings({ createDeliveryId: () => 'del_0' })
    await (await openSqliteStore({ path, accept })).close()
    database = createNodeSqliteDatabase(path)
    statements = record(createStatements(database), texts)
  })
  // A test is a transaction that is never committed.
  beforeEach(() => {
    statements.run('begin')
    texts.clear()
    count = 0
  })
  afterEach(() => {
    statements.run('rollback')
  })
  afterAll(async () => {
    database.close()
    await dir[Symbol.asyncDispose]()
  })

  const stage: StatementsStage = {
    texts,
    clear() {
      texts.clear()
    },
    get statements() {
      return statements
    },
    putWebhook(row) {
      const webhook = { ...WEBHOOK, ...row }
      statements.insert('webhooks', webhook)
      return webhook.id
    },
    putDelivery(row) {
      count += 1
      const eventId: EventId = `evt_${count}`
      statements.insert('events', { ...EVENT, id: eventId })
      const delivery = { ...DELIVERY, id: `del_${count}` as const, event_id: eventId, ...row }
      statements.insert('deliveries', delivery)
      return delivery.id
    },
    loadWebhook: (id = WEBHOOK.id) =>
      statements.all('select * from webhooks where id = ?', id)[0] as WebhookRow,
    loadDelivery: (id) =>
      statements.all('select * from deliveries where id = ?', id)[0] as DeliveryRow,
  }
  return stage
}

function record(statements: Statements, texts: Map<string, readonly unknown[]>): Statements {
  return {
    ...statements,
    all(text, ...parameters) {
      texts.set(text, parameters)
      return statements.all(text, ...parameters)
    },
    run(text, ...parameters) {
      texts.set(text, parameters)
      return statements.run(text, ...parameters)
    },
  }
}

const WEBHOOK: WebhookRow = {
  id: 'hook_1',
  scheme: 'thunderstack',
  url: 'http://127.0.0.1:9/',
  state: 'active',
  is_ordered: 0,
  failure_count: 0,
  failing_since: null,
  user_id: null,
  workspace_id: null,
  label: null,
  filters: null,
  cadence_minutes: null,
  disabled_reason: null,
  sealed: null,
  previous_secret_valid_until: null,
  created_at: null,
}

const EVENT = {
  type: 'NODE_STATUS_UPDATED',
  node_id: 'n1',
  occurred_at: 10,
  body: '{}',
  key_fingerprint: 'sha256:k',
  signature: null,
} as const

const DELIVERY: Omit<DeliveryRow, 'seq' | 'id' | 'event_id' | 'url' | 'body'> = {
  webhook_id: WEBHOOK.id,
  node_id: 'n1',
  state: 'pending',
  attempt_count: 0,
  ladder_start: 0,
  due_at: 10,
  due_reason: 'first attempt, due at once',
  is_retry: 0,
  waits_for: null,
  claim_id: null,
  lease_until: null,
  created_at: 10,
  settled_at: null,
  content_id: null,
  redelivery_id: null,
}
