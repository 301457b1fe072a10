import { Client } from 'pg'
import { expect, test } from 'vitest'
import { takeStatus } from '../../sender/src/domain/node-life.ts'
import type { Node } from '../../sender/src/domain/node.ts'
import { createDatabase } from '../support/postgres.ts'
import { later, node, putNode, settlementOf, stageOn } from '../support/store-stage.ts'
import { createStoreRecorder, openPostgres } from '../support/stores.ts'

const other: Node = {
  ...node,
  nodeId: 'b'.repeat(32),
  port: 3_002,
  webhook: { ...node.webhook!, id: 'hook_2' },
}

test.concurrent(
  'who waits for a row that somebody holds fails alone, and what must be recorded goes on waiting',
  async () => {
    await using database = await createDatabase()
    await using unwind = new AsyncDisposableStack()
    const { told, report } = createStoreRecorder()
    const store = await openPostgres(database.url, { report })
    unwind.defer(() => store.close())
    await putNode(store)
    await putNode(store, other)
    const stage = stageOn(() => store)
    const claimed = await stage.oweAndClaim()

    const holder = new Client({ connectionString: database.url })
    await holder.connect()
    unwind.defer(() => holder.end())
    await holder.query(`begin; select * from webhooks where id = 'hook_1' for update`)

    const settling = store.settleAttempts([settlementOf(claimed, later)])
    const touch = (nodeId: string) =>
      store.changeNode(
        nodeId,
        null,
        (before) => takeStatus(before, 'PAUSED', 20, { stepMs: 0, announcesDestroyed: true }),
        null,
      )
    const [held, free] = await Promise.allSettled([touch(node.nodeId), touch(other.nodeId)])
    expect(held).toMatchObject({ reason: { code: 'ERR_STORE_UNAVAILABLE' } })
    expect((held as PromiseRejectedResult).reason).toHaveProperty(
      'message',
      expect.stringMatching(/^PostgreSQL at .* took too long .*: nothing was recorded, try again$/),
    )
    expect(free).toMatchObject({ value: { node: { nodeId: other.nodeId, status: 'PAUSED' } } })

    await holder.query('commit')
    expect((await settling).lost).toEqual([])
    expect(told).toEqual([])
  },
)

test.concurrent(
  'however many calls wait for a lock, all are answered soon, and a lease is renewed meanwhile',
  async () => {
    await using database = await createDatabase()
    await using unwind = new AsyncDisposableStack()
    const store = await openPostgres(database.url)
    unwind.defer(() => store.close())
    await putNode(store)
    const { id: deliveryId, claimId } = await stageOn(() => store).oweAndClaim()
    const holder = new Client({ connectionString: database.url })
    await holder.connect()
    unwind.defer(() => holder.end())
    await holder.query('begin; lock table webhooks in exclusive mode')

    const startedAt = performance.now()
    const answered: string[] = []
    const calls = Array.from({ length: 20 }, () =>
      store
        .changeNode(
          node.nodeId,
          null,
          (before) => takeStatus(before, 'PAUSED', 20, { stepMs: 0, announcesDestroyed: true }),
          null,
        )
        .catch(() => answered.push('call')),
    )
    const waiting = `select 1 from pg_stat_activity where wait_event_type = 'Lock'`
    while ((await holder.query(waiting)).rowCount === 0) {
      await holder.query('select pg_stat_clear_snapshot()')
    }
    const renewing = store.renewLeases([{ deliveryId, claimId }], 5).then((lost) => {
      expect(lost).toEqual([])
      answered.push('renewal')
    })
    await Promise.all([...calls, renewing])
    // Behind the call that was under its way, and before all others.
    expect(answered.indexOf('renewal')).toBeLessThanOrEqual(1)
    expect(answered).toHaveLength(21)
    // One by one, each for as long as a collision takes to be found, it would be half a minute.
    expect(performance.now() - startedAt).toBeLessThan(20_000)
  },
)
