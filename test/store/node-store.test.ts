import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createIds } from '../../sender/src/base/ids.ts'
import { createNodeStatusEvent } from '../../sender/src/domain/event.ts'
import { planAction, takeStatus } from '../../sender/src/domain/node-life.ts'
import type { Node } from '../../sender/src/domain/node.ts'
import { setWebhookUrl } from '../../sender/src/domain/webhook.ts'
import type { AnnounceChange, Store } from '../../sender/src/store/store.ts'
import { STORES, type StorePlace } from '../support/stores.ts'

describe.each(STORES)('$name:', (kind) => {
  const life = { stepMs: 1_000, announcesDestroyed: true }
  const nodeAt = (port: number): Node => ({
    nodeId: port.toString(16).padStart(32, '0'),
    userId: 'u1',
    name: 'alice',
    network: 'regtest',
    status: 'IN_PROGRESS',
    isInitialized: false,
    port,
    rlnCommitId: 'c1',
    builds: [],
    webhook: {
      id: `hook_${port}`,
      scheme: 'thunderstack',
      url: 'http://127.0.0.1:9/',
      state: 'active',
      isOrdered: false,
      sealed: null,
    },
    createdAt: 0,
  })
  const ids = createIds(() => 0)
  const announce: AnnounceChange = ({ nodeId, status }) =>
    createNodeStatusEvent({
      id: ids.create('evt'),
      nodeId,
      status,
      occurredAt: 10,
      keyFingerprint: 'sha256:k',
      precision: 'seconds',
    })
  const page = { limit: 100, cursor: null }

  let place: StorePlace
  let store: Store
  beforeAll(async () => {
    place = await kind.createPlace()
  })
  beforeEach(async () => {
    await place.clear()
    store = await place.open()
  })
  afterEach(() => store.close())
  afterAll(() => place[Symbol.asyncDispose]())

  const create = () =>
    store.createNode(
      (port) => planAction(nodeAt(port), 'create', { ...life, now: 10, buildId: 'b1' }),
      announce,
    )

  /** Everything a change could have written. */
  const snapshot = async () => ({
    nodes: await store.listNodes('u1'),
    events: await store.listEvents({}, page),
    deliveries: await store.listDeliveries({}, page),
    nextStepDueAt: await store.nextStepDueAt(),
  })

  test('a new node, its event and its delivery are written together', async () => {
    const { node, event, deliveries } = await create()
    expect(node).toMatchObject({ port: 3_001, status: 'IN_PROGRESS' })
    expect(await snapshot()).toMatchObject({
      nodes: [node],
      events: { items: [event] },
      deliveries: { items: deliveries },
      nextStepDueAt: 1_010,
    })
  })

  test('every node gets a port of its own, also when many are made at once', async () => {
    const made = await Promise.all(Array.from({ length: 10 }, create))
    const ports = made.map(({ node }) => node.port).sort()
    expect(ports).toEqual(Array.from({ length: 10 }, (_, index) => 3_001 + index))
  })

  test('a node comes back as it was written, to its owner only', async () => {
    const { node } = await create()
    expect(await store.loadNode(node.nodeId, 'u1')).toEqual(node)
    expect(await store.loadNode(node.nodeId, null)).toEqual(node)
    expect(await store.loadNode(node.nodeId, 'u2')).toBeUndefined()
    expect(await store.listNodes('u2')).toEqual([])
  })

  describe('nothing at all is written when', () => {
    const refuse = () => {
      throw new Error('refused')
    }

    test('the decision refuses a new node', async () => {
      await expect(store.createNode(refuse, announce)).rejects.toThrow('refused')
      expect(await store.listNodes('u1')).toEqual([])
      expect((await create()).node.port).toBe(3_001)
    })

    test('the decision refuses a change', async () => {
      const { node } = await create()
      const before = await snapshot()
      await expect(store.changeNode(node.nodeId, null, refuse, announce)).rejects.toThrow('refused')
      expect(await snapshot()).toEqual(before)
    })

    test('the event cannot be made', async () => {
      const { node } = await create()
      const before = await snapshot()
      const fail = (at: Node) => ({ ...takeStatus(at, 'FAILED', 20, life), steps: [] })
      await expect(store.changeNode(node.nodeId, null, fail, refuse)).rejects.toThrow('refused')
      expect(await snapshot()).toEqual(before)
    })

    test('the decision refuses a step: it stays due', async () => {
      await create()
      const before = await snapshot()
      await expect(store.takeDueStep(1_010, refuse, announce)).rejects.toThrow('refused')
      expect(await snapshot()).toEqual(before)
    })

    test('there is no such node, or it belongs to somebody else', async () => {
      const { node } = await create()
      const decide = (at: Node) => takeStatus(at, 'FAILED', 20, life)
      expect(await store.changeNode('none', null, decide, announce)).toBeUndefined()
      expect(await store.changeNode(node.nodeId, 'u2', decide, announce)).toBeUndefined()
      expect(await store.loadNode(node.nodeId, null)).toEqual(node)
    })
  })

  test('a refusal takes nobody else along who writes at the same time', async () => {
    const refused = store.createNode(() => {
      throw new Error('refused')
    }, announce)
    const results = await Promise.allSettled([create(), refused, create()])
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect((await snapshot()).nodes.map(({ port }) => port)).toEqual([3_001, 3_002])
  })

  test('steps are taken in the order they fall due, one at a time, and none before', async () => {
    await create()
    const taken: string[] = []
    const take = (now: number) =>
      store.takeDueStep(
        now,
        (node, step) => {
          taken.push(step.status)
          return takeStatus(node, step.status, now, life)
        },
        announce,
      )
    expect(await take(1_009)).toBe(false)
    expect(await take(2_010)).toBe(true)
    expect(await take(2_010)).toBe(true)
    expect(await take(9_999)).toBe(false)
    expect(taken).toEqual(['STARTING', 'RUNNING'])
    expect((await snapshot()).nodes).toMatchObject([{ status: 'RUNNING' }])
  })

  test('a change with steps of its own replaces those still to come', async () => {
    const { node } = await create()
    const decide = (at: Node) => ({ ...takeStatus(at, 'FAILED', 20, life), steps: [] })
    await store.changeNode(node.nodeId, null, decide, announce)
    expect(await store.nextStepDueAt()).toBeUndefined()
  })

  test('a status that is not announced makes no event', async () => {
    const { node } = await create()
    const decide = (at: Node) => ({ ...takeStatus(at, 'DESTROYED', 20, life), isAnnounced: false })
    const accepted = await store.changeNode(node.nodeId, null, decide, announce)
    expect(accepted).toMatchObject({ event: null, deliveries: [], node: { status: 'DESTROYED' } })
  })

  test('a removed webhook has its waiting deliveries cancelled, and gets none for new events', async () => {
    const { node } = await create()
    const remove = (at: Node) => ({
      at: 30,
      node: { ...at, webhook: setWebhookUrl(at.webhook, null, { id: 'hook_x', isOrdered: false }) },
      isAnnounced: true,
    })
    const accepted = await store.changeNode(node.nodeId, null, remove, announce)
    expect(accepted?.event).not.toBeNull()
    expect(accepted?.deliveries).toEqual([])
    expect((await snapshot()).deliveries.items).toMatchObject([
      { state: 'cancelled', dueAt: null, settledAt: 30 },
    ])
  })
})
