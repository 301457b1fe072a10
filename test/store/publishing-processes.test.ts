import { Client } from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { setActive } from '../../sender/src/domain/registration.ts'
import type { ClaimTaker } from '../../sender/src/store/store.ts'
import type { PostgresStore } from '../../sender/src/store/postgres/open-postgres-store.ts'
import { createDatabase, type TestDatabase } from '../support/postgres.ts'
import { deactivate, happening, publish, register } from '../support/registrations.ts'
import { putNode, settlementOf, stageOn } from '../support/store-stage.ts'
import { openPostgres } from '../support/stores.ts'

// Each store is to the others what another process would be: they share nothing but the database.
let database: TestDatabase
let stores: PostgresStore[]

beforeEach(async () => {
  database = await createDatabase()
  stores = await Promise.all(Array.from({ length: 3 }, () => openPostgres(database.url)))
})
afterEach(async () => {
  await Promise.all(stores.map((store) => store.close()))
  await database[Symbol.asyncDispose]()
})

const dead = { kind: 'dead', reason: 'all failed' } as const
const everything = { limit: 10_000, cursor: null }

test('one idempotency key at once on all sides makes one event, and everybody gets it', async () => {
  await register(stores[0]!)
  const keys = Array.from({ length: 20 }, (_, index) => `k${index}`)
  const answers = await Promise.all(
    stores.flatMap((store, side) =>
      // Each side in another order.
      [...keys.slice(side * 5), ...keys.slice(0, side * 5)].map(async (idempotencyKey) => {
        const { event, deliveries } = await publish(store, {}, { idempotencyKey, digest: 'd1' })
        return { idempotencyKey, made: [event.id, ...deliveries.map(({ id }) => id)].join(' ') }
      }),
    ),
  )
  expect(answers).toHaveLength(60)
  for (const key of keys) {
    const made = answers.filter(({ idempotencyKey }) => idempotencyKey === key)
    expect(new Set(made.map((each) => each.made)).size).toBe(1)
  }
  expect((await stores[1]!.listEvents({}, everything)).items).toHaveLength(20)
  expect((await stores[2]!.listDeliveries({}, everything)).items).toHaveLength(20)
})

test('of two requests under one key at once the first stands, and the other is a conflict', async () => {
  const answers = await Promise.all(
    stores.map(async (store, side) => {
      const { event, announcement } = happening()
      const request = { idempotencyKey: 'k1', digest: `d${side}` }
      return (await store.publish(event, announcement, request)).kind
    }),
  )
  expect(answers.sort()).toEqual(['conflict', 'conflict', 'published'])
})

test('no delivery slips past a webhook that another process makes inactive', async () => {
  const [first, second] = stores as [PostgresStore, PostgresStore]
  for (let round = 0; round < 10; round++) {
    const made = await register(first)
    const beside = await register(first, { filters: ['user.created'] })
    const publishing = Array.from({ length: 30 }, (_, at) => publish(second, { at }))
    // In the middle of it.
    await publishing[round]
    const [published] = await Promise.all([Promise.all(publishing), deactivate(first, made, 50)])
    const owed = async (id: typeof made.id) =>
      (await first.listWebhookDeliveries(id, { states: [] }, everything)).items
    const states = (await owed(made.id)).map(({ state }) => state)
    expect(states).toEqual(states.map(() => 'cancelled'))
    expect(await owed(beside.id)).toHaveLength(30)
    const told = published.filter(({ deliveries }) =>
      deliveries.some(({ webhookId }) => webhookId === made.id),
    )
    expect(told).toHaveLength(states.length)
    await deactivate(first, beside, 60)
  }
})

test('nor past one that a redelivery of many is asked of meanwhile', async () => {
  const [first, second] = stores as [PostgresStore, PostgresStore]
  const made = await register(first)
  await Promise.all(Array.from({ length: 50 }, (_, at) => publish(second, { at })))
  for (const state of ['disabled', 'active'] as const) {
    await first.changeRegistration(made.id, made.userId, 60, (before) => ({ ...before, state }))
  }
  const request = { id: 'rdl_1', webhookId: made.id, perSecond: 50, now: 70 } as const
  await Promise.all([second.redeliverMany(request), deactivate(first, made, 80)])
  expect(await stageOn(() => second).claim(9_000, 99)).toEqual([])
})

test('what one process publishes and does not begin itself is told to the others', async () => {
  const [first, second] = stores as [PostgresStore, PostgresStore]
  const heard = (): Promise<void> =>
    new Promise((resolve) => {
      const stop = second.onChange(() => {
        stop()
        resolve()
      }, 'deliveries')
    })
  await register(first)
  const told = heard()
  await publish(first)
  await told
  expect(await stageOn(() => second).claim(10)).toHaveLength(1)

  // A schedule's window is somebody's to end.
  const scheduled = heard()
  const none: ClaimTaker = {
    take: () => ({ claimId: 'clm_birth', leaseUntil: 1_000 }),
    begin: () => undefined,
    giveBack: () => undefined,
  }
  await first.handOverTo(none)
  await register(first, { cadenceMinutes: 5 })
  await publish(first)
  await scheduled
  await first.handOverTo(null)
})

test('a webhook that is registered or changed in one process is told to the others', async () => {
  const [first, second] = stores as [PostgresStore, PostgresStore]
  let count = 0
  let waiting = Promise.withResolvers<undefined>()
  second.onChange(() => {
    count += 1
    waiting.resolve(undefined)
  }, 'webhooks')
  const made = await register(first)
  await waiting.promise
  waiting = Promise.withResolvers<undefined>()
  await deactivate(first, made, 5)
  await waiting.promise
  expect(count).toBe(2)
})

test('changes of one webhook from all sides each go on from what the other wrote', async () => {
  const made = await register(stores[0]!, { label: '' })
  await Promise.all(
    Array.from({ length: 30 }, (_, index) =>
      stores[index % 3]!.changeRegistration(made.id, made.userId, 5, (before) => ({
        ...before,
        label: `${before.label ?? ''}x`,
      })),
    ),
  )
  expect((await stores[1]!.loadRegistration(made.id, made.userId))?.label).toBe('x'.repeat(30))
})

test('many events at once to many webhooks share a transaction only as far as it stays short', async () => {
  const [first] = stores as [PostgresStore]
  await Promise.all(Array.from({ length: 1_500 }, () => register(first, { filters: ['file.*'] })))
  const published = await Promise.all(
    Array.from({ length: 8 }, (_, at) =>
      publish(first, { at, type: at === 7 ? 'user.created' : 'file.uploaded' }),
    ),
  )
  expect(published.map(({ deliveries }) => deliveries.length)).toEqual([
    ...Array.from({ length: 7 }, () => 1_500),
    0,
  ])
  const client = new Client({ connectionString: database.url })
  await client.connect()
  const { rows } = await client.query<{ count: number }>(
    'select count(*)::integer as count from deliveries group by xmin::text order by min(seq)',
  )
  await client.end()
  expect(rows.map(({ count }) => count)).toEqual([4_500, 4_500, 1_500])
})

const WRONG = `select
  (select count(*) from deliveries d join webhooks w on w.id = d.webhook_id
    where d.state = 'pending' and w.state <> 'active')::integer as "owedToInactive",
  (select count(*) from deliveries d
    where d.content_id is not null and not exists (select 1 from contents c where c.id = d.content_id))::integer
    as "withoutWords",
  (select count(*) from contents c
    where not exists (select 1 from deliveries d where d.content_id = c.id))::integer as "wordsForNobody",
  (select count(*) from webhooks w where w.is_ordered = 1
    and exists (select 1 from deliveries d where d.webhook_id = w.id and d.state = 'pending' and d.waits_for = 'turn')
    and not exists (
      select 1 from deliveries d
      where d.webhook_id = w.id and (d.state = 'in_flight' or d.state = 'pending' and d.waits_for is distinct from 'turn')
    ))::integer as "stuck"`

test('whatever all sides publish, change, settle, send again and delete at once, nothing is refused, lost or left behind', async () => {
  await putNode(stores[0]!)
  const webhooks = await Promise.all(
    Array.from({ length: 12 }, (_, index) =>
      register(stores[0]!, {
        isOrdered: index % 3 === 0,
        scheme: index % 2 === 0 ? 'hmac' : 'standard',
      }),
    ),
  )
  let at = 100
  const times = async (count: number, work: (round: number) => Promise<unknown>): Promise<void> => {
    for (let round = 0; round < count; round++) await work(round)
  }
  await Promise.all(
    stores.flatMap((store, side) => {
      const stage = stageOn(() => store)
      const choose = (round: number) => webhooks[(round * 5 + side) % webhooks.length]!
      return [
        times(15, () => publish(store, { at: at++ })),
        times(15, (round) => {
          const idempotencyKey = `k${(round * 7 + side * 3) % 10}`
          return publish(store, { at: at++ }, { idempotencyKey, digest: 'd1' })
        }),
        times(15, () => stage.owe(at++)),
        times(15, async (round) => {
          const claimed = await stage.claim(at, 60, `clm_${side}_${round}`, 1e15)
          const settle = (each: (typeof claimed)[number], index: number) =>
            settlementOf(each, index % 3 === 0 ? dead : { kind: 'delivered' }, at)
          await store.settleAttempts(claimed.map(settle))
        }),
        times(15, (round) => {
          const { id, userId } = choose(round)
          return store.changeRegistration(id, userId, at, (before) =>
            setActive(before, before.state !== 'active'),
          )
        }),
        times(15, async (round) => {
          const { id: webhookId } = choose(round)
          const id = `rdl_${side}_${round}` as const
          await store.redeliverMany({ id, webhookId, perSecond: 100, now: at })
          if (round % 2 === 0) await store.cancelRedelivery(id, webhookId, at)
        }),
        times(5, () =>
          store.deleteExpired({
            deliveredBefore: at - 40,
            deadBefore: at - 20,
            limit: 100,
            cursor: null,
          }),
        ),
      ]
    }),
  )
  const client = new Client({ connectionString: database.url })
  await client.connect()
  const { rows } = await client.query(WRONG)
  await client.end()
  expect(rows).toEqual([{ owedToInactive: 0, withoutWords: 0, wordsForNobody: 0, stuck: 0 }])
})
