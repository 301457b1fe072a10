import { Client } from 'pg'
import { expect, test } from 'vitest'
import { setWebhookUrl } from '../../sender/src/domain/webhook.ts'
import { createDatabase } from '../support/postgres.ts'
import { node, putNode, stageOn } from '../support/store-stage.ts'
import { openPostgres } from '../support/stores.ts'

const fresh = { id: 'hook_9', isOrdered: false } as const

// A statement that changes a whole queue takes the longer the longer that is, and ends by the server's statement timeout.
const REFUSE_LARGE_STATEMENTS = `
  create function refuse_large() returns trigger language plpgsql as $$
    begin
      if (select count(*) from changed) > 2500 then raise exception 'too many rows at once'; end if;
      return null;
    end $$;
  create trigger no_large_statement after update on deliveries
    referencing new table as changed for each statement execute function refuse_large()`

const COUNT = `
  select state, waits_for, due_reason, count(*)::integer from deliveries group by 1, 2, 3 order by 1`

interface Stage {
  /** As many as these copies of the one delivery there is. */
  readonly fill: (count: number, waitsFor: string | null) => Promise<void>
  readonly setUrl: (url: string | null) => Promise<void>
  readonly count: () => Promise<readonly unknown[]>
}

async function withStage(isOrdered: boolean, work: (stage: Stage) => Promise<void>) {
  await using database = await createDatabase()
  await using unwind = new AsyncDisposableStack()
  const store = await openPostgres(database.url)
  unwind.defer(() => store.close())
  const client = new Client({ connectionString: database.url })
  await client.connect()
  unwind.defer(() => client.end())
  await client.query(REFUSE_LARGE_STATEMENTS)
  await putNode(store, { ...node, webhook: { ...node.webhook!, isOrdered } })
  await stageOn(() => store).owe(10)
  await work({
    async fill(count, waitsFor) {
      const columns = `event_id, webhook_id, node_id, state, attempt_count, ladder_start, due_at, due_reason, is_retry, created_at`
      await client.query(
        `insert into deliveries (id, waits_for, ${columns})
         select 'del_' || n, $2, ${columns} from deliveries, generate_series(1, $1) n`,
        [count, waitsFor],
      )
    },
    async setUrl(url) {
      const decide = (before: typeof node) => ({
        at: 500,
        node: { ...before, webhook: setWebhookUrl(before.webhook, url, fresh) },
        isAnnounced: false,
      })
      await store.changeNode(node.nodeId, null, decide, null)
    },
    count: async () => (await client.query<Record<string, unknown>>(COUNT)).rows,
  })
}

test('however many deliveries wait, all are cancelled when the URL is taken away', () =>
  withStage(false, async ({ fill, setUrl, count }) => {
    await fill(6_500, null)
    await setUrl(null)
    expect(await count()).toEqual([
      { state: 'cancelled', waits_for: null, due_reason: null, count: 6_501 },
    ])
  }))

test('however many deliveries wait for their turn, all are let go when order ends', () =>
  withStage(true, async ({ fill, setUrl, count }) => {
    await fill(6_500, 'turn')
    await setUrl('http://127.0.0.1:9/new')
    expect(await count()).toContainEqual({
      state: 'pending',
      waits_for: null,
      due_reason: 'no longer in order, due at once',
      count: 6_500,
    })
  }))
