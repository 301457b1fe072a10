// Runs one group of writes in one transaction and commits it. Who retries what, and who is told, is write-queue.ts.
import type { Client } from 'pg'
import type { WebhookId } from '../../domain/ids.ts'
import type { Births } from '../hand-over.ts'
import type { WebhookRow } from '../tables.ts'
import { formatNews } from './news.ts'
import { refreshPlans } from './refresh-plans.ts'
import { ConnectionLost, judgeError } from './server-errors.ts'
import { createStatements } from './statements.ts'
import type {
  WriteKind,
  LockedWebhooks,
  OpenWork,
  Outcome,
  PutOff,
  Topic,
  Transaction,
} from './transaction.ts'

export interface Entry {
  readonly kind: WriteKind<unknown, unknown>
  readonly job: unknown
  readonly settle: (outcome: Outcome<unknown>) => void
  /** Real time until which the server is waited for. */
  readonly until: number
  /** Whether it was put back once already without a transaction of its own. */
  readonly isPutBack?: boolean
}

export interface WrittenGroup {
  /** In the order of the entries. */
  readonly outcomes: readonly (Outcome<unknown> | PutOff)[]
  /** Null when nothing happened that anybody may wait for. */
  readonly topics: readonly Topic[] | null
}

/** The connection went away while the commit was under way: nobody knows whether it took effect. */
export class CommitUnknown extends Error {
  override readonly name = 'CommitUnknown'
}

const LOCK_WEBHOOKS = `
  select * from webhooks where id = any($1) order by id for no key update`

export async function writeGroup(
  client: Client,
  entries: readonly Entry[],
  parts: {
    readonly kinds: readonly WriteKind<never, unknown>[]
    readonly births: Births
    readonly origin: string
    /** How long these writes wait for a lock; null: as long as the connection is set to. */
    readonly lockWaitMs: number | null
  },
): Promise<WrittenGroup> {
  const { kinds, births, origin, lockWaitMs } = parts
  const statements = createStatements(client)
  const told: (readonly Topic[])[] = []
  const trx: Transaction = {
    ...statements,
    births,
    tell(...topics) {
      told.push(topics)
    },
  }
  refreshPlans(client)
  // Not waited for: if it fails, so does all that follows.
  const begun = client.query(
    lockWaitMs === null ? 'begin' : `begin; set local lock_timeout = ${lockWaitMs}`,
  )
  begun.catch(() => undefined)

  const outcomes = await writeAll(trx, entries, kinds).catch(async (error: unknown) => {
    await client.query('rollback').catch(() => undefined)
    throw error
  })
  const news = told.length > 0 ? [...new Set(told.flat())] : null
  await commit(client, news && formatNews(origin, news))
  return { outcomes, topics: news }
}

async function writeAll(
  trx: Transaction,
  entries: readonly Entry[],
  kinds: readonly WriteKind<never, unknown>[],
): Promise<WrittenGroup['outcomes']> {
  const works: { readonly mine: readonly Entry[]; readonly work: OpenWork<unknown> }[] = []
  const webhookIds = new Set<WebhookId>()
  for (const kind of kinds) {
    const mine = entries.filter((entry) => entry.kind === (kind as WriteKind<unknown, unknown>))
    if (mine.length === 0) continue
    const work = await kind.open(trx, mine.map(({ job }) => job) as never[])
    for (const id of work.webhookIds ?? []) webhookIds.add(id)
    works.push({ mine, work })
  }
  const webhooks: LockedWebhooks = new Map()
  if (webhookIds.size > 0) {
    const rows = await trx.all<WebhookRow>(LOCK_WEBHOOKS, [...webhookIds])
    for (const row of rows) webhooks.set(row.id, row)
  }
  const outcomes = new Map<Entry, Outcome<unknown> | PutOff>()
  for (const { mine, work } of works) {
    const written = await work.write(webhooks)
    mine.forEach((entry, index) => {
      const outcome = written[index]
      if (outcome) outcomes.set(entry, outcome)
    })
  }
  return entries.map(
    (entry) => outcomes.get(entry) ?? { refusal: new Error('a write had no outcome') },
  )
}

async function commit(client: Client, news: string | null): Promise<void> {
  // Sent together. When the news fails, so does the commit.
  const sent = [...(news === null ? [] : [news]), 'commit'].map((text) => client.query(text))
  const failed = (await Promise.allSettled(sent)).find(({ status }) => status === 'rejected')
  if (failed?.status !== 'rejected') return
  const error = judgeError(failed.reason)
  if (error instanceof ConnectionLost) {
    throw new CommitUnknown('the connection went away during a commit', { cause: error })
  }
  throw error
}
