import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { generatePrivateKey } from '../../sender/src/sign/private-key.ts'
import { createToken } from '../../sender/src/domain/token.ts'
import type { Node } from '../../sender/src/domain/node.ts'
import type { PostgresStore } from '../../sender/src/store/postgres/open-postgres-store.ts'
import { createDatabase, type TestDatabase } from '../support/postgres.ts'
import {
  later,
  node,
  putNode,
  settlementOf,
  stageOn,
  type StoreStage,
} from '../support/store-stage.ts'
import { openPostgres } from '../support/stores.ts'

// Each store is to the others what another process would be: they share nothing but the database.
let database: TestDatabase
let stores: PostgresStore[]
let stages: StoreStage[]

beforeEach(async () => {
  database = await createDatabase()
  stores = await Promise.all(Array.from({ length: 3 }, () => openPostgres(database.url)))
  stages = stores.map((store) => stageOn(() => store))
})
afterEach(async () => {
  await Promise.all(stores.map((store) => store.close()))
  await database[Symbol.asyncDispose]()
})

const [first, second] = [0, 1].map((index) => ({
  get store() {
    return stores[index]!
  },
  get stage() {
    return stages[index]!
  },
})) as [Side, Side]

interface Side {
  readonly store: PostgresStore
  readonly stage: StoreStage
}

test('all that is due is claimed exactly once, whoever asks', async () => {
  await putNode(first.store)
  const owed = await Promise.all(
    Array.from({ length: 60 }, (_, index) => stages[index % 3]!.owe(10)),
  )
  const claims = Array.from({ length: 12 }, (_, index) =>
    stages[index % 3]!.claim(10, 7, `clm_${index}`),
  )
  const claimed = (await Promise.all(claims)).flat()
  while (claimed.length < owed.length) {
    const rest = await first.stage.claim(10, 60, 'clm_rest')
    if (rest.length === 0) break
    claimed.push(...rest)
  }
  expect(claimed.map(({ id }) => id).sort()).toEqual(owed.map(({ id }) => id).sort())
})

test('a result that comes after its lease was lost to another process changes nothing', async () => {
  await putNode(first.store)
  const claimed = await first.stage.oweAndClaim()
  expect(await second.store.recoverLeases(1_001)).toBe(1)
  const [again] = await second.stage.claim(10, 1, 'clm_2')
  const late = settlementOf(claimed, { kind: 'delivered' })
  const present = settlementOf(again!, later)
  const settled = await Promise.all([
    first.store.settleAttempts([late]),
    second.store.settleAttempts([present]),
  ])
  expect(settled.map(({ lost }) => lost)).toEqual([[late], []])
  expect(await first.stage.load(claimed)).toMatchObject({
    state: 'pending',
    attempts: [present.attempt],
  })
})

test('changes of one node from two sides each go on from what the other wrote', async () => {
  await putNode(first.store)
  const addBuild = (before: Node) => ({
    at: 5,
    node: {
      ...before,
      builds: [
        ...before.builds,
        {
          id: `b${before.builds.length}`,
          action: 'apply' as const,
          buildNumber: before.builds.length + 1,
          buildStatus: 'SUCCESS' as const,
          buildComplete: true,
          currentPhase: 'COMPLETED',
          startedAt: 5,
        },
      ],
    },
    isAnnounced: false,
  })
  await Promise.all(
    Array.from({ length: 40 }, (_, index) =>
      stores[index % 3]!.changeNode(node.nodeId, null, addBuild, null),
    ),
  )
  const { builds } = (await second.store.loadNode(node.nodeId, null))!
  expect(builds.map(({ buildNumber }) => buildNumber)).toEqual(
    Array.from({ length: 40 }, (_, index) => index + 1),
  )
})

test('nodes made on all sides at once each get a port of their own', async () => {
  const make = (index: number) =>
    stores[index % 3]!.createNode(
      (port) => ({
        at: 0,
        node: { ...node, nodeId: `n${index}`, port, webhook: null },
        isAnnounced: false,
      }),
      () => {
        throw new Error('not announced')
      },
    )
  const made = await Promise.all(Array.from({ length: 12 }, (_, index) => make(index)))
  expect(made.map(({ node: { port } }) => port).sort()).toEqual(
    Array.from({ length: 12 }, (_, index) => 3_001 + index),
  )
})

test('a step is taken once, however many processes look for it', async () => {
  await putNode(first.store)
  const plan = (before: Node) => ({
    at: 0,
    node: before,
    steps: [{ status: 'PAUSED' as const, dueAt: 10 }],
    isAnnounced: false,
  })
  await first.store.changeNode(node.nodeId, null, plan, null)
  let taken = 0
  const takeAll = async (store: PostgresStore): Promise<void> => {
    const decide = (before: Node) => {
      taken += 1
      return { at: 10, node: { ...before, status: 'PAUSED' as const }, isAnnounced: false }
    }
    const announce = () => {
      throw new Error('not announced')
    }
    while (await store.takeDueStep(10, decide, announce)) continue
  }
  await Promise.all(stores.map(takeAll))
  expect(taken).toBe(1)
  expect((await second.store.loadNode(node.nodeId, null))?.status).toBe('PAUSED')
})

test('an ordered webhook is sent one delivery at a time and misses none, whoever settles', async () => {
  const webhook = { ...node.webhook!, isOrdered: true }
  await putNode(first.store, { ...node, webhook })
  const owed = []
  for (let at = 1; at <= 12; at++) owed.push(await stages[at % 3]!.owe(at))
  const ended: string[] = []
  let inFlight = 0
  const work = async (stage: StoreStage, index: number): Promise<void> => {
    for (let round = 0; ended.length < owed.length; round++) {
      const [claimed] = await stage.claim(1_000_000, 5, `clm_${index}_${round}`)
      if (!claimed) continue
      inFlight += 1
      expect(inFlight).toBe(1)
      ended.push(claimed.id)
      inFlight -= 1
      await stage.store.settleAttempts([settlementOf(claimed, { kind: 'delivered' })])
    }
  }
  await Promise.all(stages.map(work))
  expect(ended).toEqual(owed.map(({ id }) => id))
})

test('a webhook disabled by one process gets nothing from another', async () => {
  await putNode(first.store)
  const claimed = await first.stage.oweAndClaim()
  await Promise.all([
    first.store.settleAttempts([settlementOf(claimed, { kind: 'gone' })]),
    ...Array.from({ length: 10 }, (_, index) =>
      second.stage.owe(20 + index).catch(() => undefined),
    ),
  ])
  expect((await second.store.loadNode(node.nodeId, null))?.webhook?.state).toBe('disabled')
  expect(await second.stage.claim(1_000, 99, 'clm_2')).toEqual([])
})

describe('what one process committed', () => {
  test('is told to the others', async () => {
    await putNode(first.store)
    const told = new Promise<void>((resolve) => second.store.onChange(resolve, 'deliveries'))
    await first.stage.owe(10)
    await told
    expect(await second.stage.claim(10)).toHaveLength(1)
  })

  test('has nobody give claims back for a node that is new, only for a URL that is', async () => {
    const counts = stores.map((store) => {
      const count = { webhooks: 0 }
      store.onChange(() => count.webhooks++, 'webhooks')
      return count
    })
    await putNode(first.store)
    const heard = new Promise<void>((resolve) => second.store.onChange(resolve, 'webhooks'))
    const webhook = { ...node.webhook!, url: 'http://127.0.0.1:9/new' }
    const decide = (before: Node) => ({ at: 5, node: { ...before, webhook }, isAnnounced: false })
    await first.store.changeNode(node.nodeId, null, decide, null)
    await heard
    expect(counts.slice(0, 2)).toEqual([{ webhooks: 1 }, { webhooks: 1 }])
  })

  test('is not told twice to itself', async () => {
    await putNode(first.store)
    let count = 0
    first.store.onChange(() => count++, 'deliveries')
    const heard = new Promise<void>((resolve) => second.store.onChange(resolve, 'deliveries'))
    await first.stage.owe(10)
    await heard
    expect(count).toBe(1)
  })
})

describe('keys', () => {
  const create = async () => ({ pem: await generatePrivateKey(), createdAt: 5, validUntil: null })

  test('are the same in processes that start together', async () => {
    const webhookKeys = await Promise.all(
      stores.map(({ keyTable }) => keyTable.loadWebhookKeys(create)),
    )
    expect(webhookKeys[0]).toHaveLength(1)
    expect(new Set(webhookKeys.flat().map(({ pem }) => pem)).size).toBe(1)
    const tokenKeys = await Promise.all(stores.map(({ keyTable }) => keyTable.loadTokenKey(create)))
    expect(new Set(tokenKeys.map(({ pem }) => pem)).size).toBe(1)
    expect(tokenKeys[0]?.pem).not.toBe(webhookKeys[0]![0]!.pem)
  })

  test('are rotated for everybody, who are told', async () => {
    const [before] = await first.store.keyTable.loadWebhookKeys(create)
    const told = new Promise<void>((resolve) => second.store.onChange(resolve, 'keys'))
    const next = await create()
    await first.store.keyTable.rotate(next, { ...before!, validUntil: 99 })
    await told
    expect(await second.store.keyTable.loadWebhookKeys(create)).toEqual([
      next,
      { ...before!, validUntil: 99 },
    ])
  })

  test('rotated on two sides at once leave one current key', async () => {
    const [before] = await first.store.keyTable.loadWebhookKeys(create)
    const rotate = async ({ keyTable }: PostgresStore) =>
      keyTable.rotate(await create(), { ...before!, validUntil: 99 })
    await Promise.all(stores.map(rotate))
    const keys = await second.store.keyTable.loadWebhookKeys(create)
    expect(keys).toHaveLength(4)
    expect(keys.filter(({ validUntil }) => validUntil === null)).toHaveLength(1)
    expect(keys[0]?.validUntil).toBeNull()
  })
})

test('processes that start together print the same first token', async () => {
  const make = (index: number) =>
    createToken({ jti: `j${index}`, userId: `u${index}`, name: 'first', now: 0 })
  const tokens = await Promise.all(
    stores.map((store, index) => store.ensureFirstToken(() => make(index))),
  )
  expect(new Set(tokens.map(({ jti }) => jti)).size).toBe(1)
})

test('text that PostgreSQL cannot keep is refused, and nothing beside it', async () => {
  const token = (jti: string, name: string) => createToken({ jti, userId: 'u1', name, now: 0 })
  const results = await Promise.allSettled([
    first.store.insertToken(token('j1', 'a\0b')),
    first.store.insertToken(token('j2', 'fine')),
  ])
  expect(results).toMatchObject([
    { status: 'rejected', reason: { code: 'ERR_PARAMETER_INVALID' } },
    { status: 'fulfilled' },
  ])
  await expect(first.store.loadToken('a\0b')).rejects.toMatchObject({
    code: 'ERR_PARAMETER_INVALID',
  })
  for (const name of ['a\0b', 'a\ud800b']) {
    await expect(putNode(first.store, { ...node, name })).rejects.toMatchObject({
      code: 'ERR_PARAMETER_INVALID',
    })
  }
})
