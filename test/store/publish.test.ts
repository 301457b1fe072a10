import { describe, expect, test } from 'vitest'
import type { ClaimedDelivery } from '../../sender/src/domain/delivery.ts'
import { takeStatus } from '../../sender/src/domain/node-life.ts'
import { OWNER, deactivate, happening, publish, register } from '../support/registrations.ts'
import { node, putNode, setStoreStage, settlementOf } from '../support/store-stage.ts'
import { STORES } from '../support/stores.ts'

const NODE_TYPE = 'node.status_updated'
const request = { idempotencyKey: 'k1', digest: 'd1' }

describe.each(STORES)('$name:', (kind) => {
  const stage = setStoreStage(kind)

  describe('an event', () => {
    test('is owed to every webhook whose filters it passes, of its account and workspace', async () => {
      const { store } = stage
      const all = await register(store)
      const noun = await register(store, { filters: ['file.*', 'user.*'] })
      const exact = await register(store, { filters: ['user.created', '*'] })
      await register(store, { filters: ['user.deleted', 'users.*'] })
      await register(store, { workspaceId: 'other' })
      await register(store, { userId: 'u2' })
      await deactivate(store, await register(store), 5)
      const { event, deliveries, scheduledCount } = await publish(store)
      expect(deliveries.map(({ webhookId }) => webhookId)).toEqual([all.id, noun.id, exact.id])
      expect(scheduledCount).toBe(0)
      expect(await store.loadEvent(event.id)).toEqual({
        event,
        deliveries: deliveries.map((delivery) => ({ ...delivery, body: event.body, attempts: [] })),
      })
    })

    test('that nobody is to be told of is kept all the same', async () => {
      const { event, deliveries } = await publish(stage.store)
      expect(deliveries).toEqual([])
      expect((await stage.store.loadEvent(event.id))?.event).toEqual(event)
    })

    test('is said in the words of each scheme, once for all webhooks of a scheme', async () => {
      const { store } = stage
      for (const scheme of ['hmac', 'texture', 'standard', 'thunderstack', 'standard'] as const) {
        await register(store, { scheme })
      }
      const { event } = await publish(store, { data: { deviceId: 'd1' }, at: 1_500 })
      const claimed = await stage.claim(2_000)
      const body = (scheme: string): unknown =>
        JSON.parse(claimed.find(({ webhook }) => webhook.scheme === scheme)!.event.body)
      expect(body('hmac')).toEqual({
        id: event.id,
        type: 'user.created',
        created_at: '1970-01-01T00:00:01Z',
        data: { deviceId: 'd1' },
      })
      expect(body('texture')).toMatchObject({
        type: 'user.created',
        deviceId: 'd1',
        organizationId: 'u1',
        workspaceId: 'default',
        key: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      })
      expect(body('standard')).toEqual({
        type: 'user.created',
        timestamp: '1970-01-01T00:00:01.500Z',
        data: { deviceId: 'd1' },
      })
      expect(body('thunderstack')).toEqual({
        eventType: 'user.created',
        eventTimestamp: '1970-01-01T00:00:01Z',
        details: { deviceId: 'd1' },
      })
      const byScheme = Map.groupBy(claimed, ({ webhook }) => webhook.scheme)
      expect(new Set(byScheme.get('standard')?.map(({ contentId }) => contentId)).size).toBe(1)
      expect(byScheme.get('hmac')?.[0]).toMatchObject({
        contentId: null,
        event: { keyFingerprint: null },
        webhook: { sealed: 'sealed text' },
      })
      expect(byScheme.get('thunderstack')?.[0]?.event.keyFingerprint).toBe('sha256:k')
    })

    test('waits for the window of a webhook with a schedule, and is owed to it by no delivery yet', async () => {
      await register(stage.store, { cadenceMinutes: 60 })
      await register(stage.store)
      const { deliveries, scheduledCount } = await publish(stage.store)
      expect(deliveries).toHaveLength(1)
      expect(scheduledCount).toBe(1)
    })

    test('waits for its turn at an ordered webhook, and at no other', async () => {
      const { store } = stage
      const ordered = await register(store, { isOrdered: true })
      await register(store)
      const owed = await Promise.all([1, 2, 3].map((at) => publish(store, { at })))
      const waits = owed.map(({ deliveries }) => deliveries.map(({ waitsForTurn }) => waitsForTurn))
      expect(waits).toEqual([
        [false, false],
        [true, false],
        [true, false],
      ])
      const first = (await stage.claim(10)).find(({ webhook }) => webhook.id === ordered.id)
      await store.settleAttempts([settlementOf(first!, { kind: 'delivered' }, 20)])
      expect(await stage.load(owed[1]!.deliveries[0]!)).toMatchObject({ dueAt: 20 })
    })

    test('goes to one webhook alone when only that is to get it, whatever its filters and schedule', async () => {
      const { store } = stage
      const chosen = await register(store, { filters: ['file.*'], cadenceMinutes: 5 })
      await register(store)
      const { event, announcement } = happening({ type: 'webhook.test' })
      const delivery = await store.publishTo(chosen.id, event, announcement)
      expect(delivery).toMatchObject({ webhookId: chosen.id, eventId: event.id, dueAt: 10 })
      expect((await store.loadEvent(event.id))?.deliveries).toHaveLength(1)
      await deactivate(store, chosen, 20)
      const other = happening({ type: 'webhook.test' })
      expect(await store.publishTo(chosen.id, other.event, other.announcement)).toBeUndefined()
      expect(await store.loadEvent(other.event.id)).toBeUndefined()
    })

    test('published beside many others comes through whole', async () => {
      const { store } = stage
      for (let count = 0; count < 3; count++) await register(store)
      const published = await Promise.all(
        Array.from({ length: 200 }, (_, at) => publish(store, { at, data: { at } })),
      )
      const loaded = await Promise.all(published.map(({ event }) => store.loadEvent(event.id)))
      loaded.forEach((found, at) => {
        expect(found?.event).toEqual(published[at]?.event)
        expect(found?.deliveries.map(({ id }) => id)).toEqual(
          published[at]?.deliveries.map(({ id }) => id),
        )
      })
      expect(await stage.claim(1_000, 1_000)).toHaveLength(600)
    })
  })

  describe('under an idempotency key', () => {
    test('the same request gives what it gave before, and makes nothing', async () => {
      const { store } = stage
      await register(store)
      await register(store, { scheme: 'standard' })
      await register(store, { cadenceMinutes: 60 })
      const first = await publish(store, {}, request)
      await register(store)
      const again = await publish(store, { at: 99 }, request)
      expect(again).toEqual(first)
      expect(again.scheduledCount).toBe(1)
      expect((await store.listEvents({}, { limit: 10, cursor: null })).items).toHaveLength(1)
    })

    test('it still does when a window has ended that the event was in', async () => {
      const { store } = stage
      await register(store, { cadenceMinutes: 60 })
      const first = await publish(store, {}, request)
      await store.closeWindows({ now: 3_600_000, maxBytes: 1_000_000, maxEvents: 100 })
      expect(await stage.claim(3_600_000)).toHaveLength(1)
      expect(await publish(store, {}, request)).toEqual(first)
      expect(first).toMatchObject({ deliveries: [], scheduledCount: 1 })
    })

    test('another request is a conflict', async () => {
      await publish(stage.store, {}, request)
      const { event, announcement } = happening()
      const other = { ...request, digest: 'd2' }
      expect(await stage.store.publish(event, announcement, other)).toEqual({ kind: 'conflict' })
      expect(await stage.store.loadEvent(event.id)).toBeUndefined()
    })

    test('two at once are one, and another request beside them is a conflict', async () => {
      const { store } = stage
      await register(store)
      const other = happening()
      const [first, conflict, again, unkeyed] = await Promise.all([
        publish(store, {}, request),
        store.publish(other.event, other.announcement, { ...request, digest: 'd2' }),
        publish(store, {}, request),
        publish(store, {}),
      ])
      expect(again).toEqual(first)
      expect(conflict).toEqual({ kind: 'conflict' })
      expect(unkeyed.event.id).not.toBe(first.event.id)
      expect(await stage.claim(10)).toHaveLength(2)
    })

    test('keys of different accounts have nothing to do with each other', async () => {
      const first = await publish(stage.store, {}, request)
      const second = await publish(stage.store, { owner: { ...OWNER, userId: 'u2' } }, request)
      expect(second.event.id).not.toBe(first.event.id)
    })
  })

  describe("a node's change of status", () => {
    const announced = { type: NODE_TYPE } as const

    test('is told to whoever registered for it, beside its own webhook, in one transaction', async () => {
      const { store } = stage
      const generic = await register(store, { filters: [NODE_TYPE] })
      const twin = await register(store, { scheme: 'thunderstack', filters: ['node.*'] })
      await register(store, { cadenceMinutes: 5 })
      await register(store, { workspaceId: 'other' })
      await register(store, { filters: ['user.*'] })
      const own = await stage.owe(1_000)
      const { event, deliveries } = (await store.loadEvent(own.eventId))!
      expect(event).toMatchObject({ nodeId: node.nodeId, owner: OWNER })
      expect(deliveries.map(({ webhookId, nodeId }) => [webhookId, nodeId])).toEqual([
        ['hook_1', node.nodeId],
        [generic.id, null],
        [twin.id, null],
      ])
      const claimed = await stage.claim(1_000)
      const bodyFor = (id: string) => claimed.find(({ webhook }) => webhook.id === id)?.event.body
      expect(JSON.parse(bodyFor(generic.id)!)).toEqual({
        id: event.id,
        ...announced,
        created_at: '1970-01-01T00:00:01Z',
        data: { nodeId: node.nodeId, status: 'RUNNING' },
      })
      expect(bodyFor(twin.id)).toBe(bodyFor('hook_1'))
    })

    test('belongs to nobody when only its own webhook is told', async () => {
      const { event } = (await stage.store.loadEvent((await stage.owe(10)).eventId))!
      expect(event.owner).toBeNull()
    })

    test('is told when the node is made, and when a step of its life comes', async () => {
      const { store } = stage
      const made = await register(store, { userId: 'u9', isOrdered: true })
      const theirs = { ...node, nodeId: 'c'.repeat(32), userId: 'u9', port: 3_002, webhook: null }
      const announceAt = (at: number) => () => ({
        ...happening({ at }).event,
        type: 'NODE_STATUS_UPDATED',
        nodeId: theirs.nodeId,
        body: `{"eventType":"NODE_STATUS_UPDATED","eventTimestamp":"1970-01-01T00:00:00Z","details":{"nodeId":"${theirs.nodeId}","status":"RUNNING"},"nodeId":"${theirs.nodeId}"}`,
        keyFingerprint: 'sha256:k',
        owner: null,
      })
      const created = await store.createNode(
        (port) => ({
          at: 1,
          node: { ...theirs, port },
          isAnnounced: true,
          steps: [{ status: 'PAUSED', dueAt: 5 }],
        }),
        announceAt(1),
      )
      expect(created.deliveries).toMatchObject([{ webhookId: made.id, waitsForTurn: false }])
      const life = { stepMs: 1_000, announcesDestroyed: true }
      const isTaken = await store.takeDueStep(
        5,
        (before, { status }) => ({ ...takeStatus(before, status, 5, life), isAnnounced: true }),
        announceAt(5),
      )
      expect(isTaken).toBe(true)
      const { items } = await store.listDeliveries({}, { limit: 10, cursor: null })
      expect(items.map(({ webhookId, waitsForTurn }) => [webhookId, waitsForTurn])).toEqual([
        [made.id, true],
        [made.id, false],
      ])
    })

    test('is refused with the node that cannot be made, and takes no other along', async () => {
      const { store } = stage
      const results = await Promise.allSettled([
        store.createNode(
          () => {
            throw new TypeError('not this one')
          },
          () => {
            throw new TypeError('not announced')
          },
        ),
        putNode(store, { ...node, nodeId: 'd'.repeat(32), port: 3_009, webhook: null }),
      ])
      expect(results).toMatchObject([
        { status: 'rejected', reason: { message: 'not this one' } },
        { status: 'fulfilled' },
      ])
    })
  })

  test('what is due at once may be claimed in the transaction that accepts it, in its own words', async () => {
    const { store } = stage
    const begun: ClaimedDelivery[] = []
    let room = 2
    await store.handOverTo({
      take: () => (room-- > 0 ? { claimId: 'clm_birth', leaseUntil: 1_000 } : null),
      begin: (claimed) => begun.push(...claimed),
      giveBack: () => undefined,
    })
    const standard = await register(store, { scheme: 'standard' })
    await register(store, { isOrdered: true })
    await register(store)
    const { deliveries } = await publish(store)
    await store.handOverTo(null)
    expect(begun.map(({ id }) => id)).toEqual(deliveries.slice(0, 2).map(({ id }) => id))
    const [born] = begun
    expect(born).toMatchObject({ claimId: 'clm_birth', webhook: { id: standard.id } })
    const { body } = await stage.load(born!)
    expect(born?.event.body).toBe(body)
    expect(JSON.parse(body)).toHaveProperty('timestamp')
    expect((await stage.claim(10)).map(({ id }) => id)).toEqual([deliveries[2]?.id])
    expect((await store.settleAttempts([settlementOf(born!, { kind: 'delivered' })])).lost).toEqual(
      [],
    )
  })
})
