import { describe, expect, test } from 'vitest'
import { later, node, setStoreStage, settlementOf } from '../support/store-stage.ts'
import { STORES } from '../support/stores.ts'

describe.each(STORES)('$name:', (kind) => {
  const stage = setStoreStage(kind)

  const plan = (dueAt: number) =>
    stage.store.changeNode(
      node.nodeId,
      null,
      (before) => ({
        at: 0,
        node: before,
        steps: [{ status: 'PAUSED', dueAt }],
        isAnnounced: false,
      }),
      null,
    )

  test('knows the next instant at which anything is due', async () => {
    expect(await stage.store.nextDueAt()).toBeUndefined()
    await stage.owe(30)
    await plan(20)
    expect(await stage.store.nextDeliveryDueAt('all')).toBe(30)
    expect(await stage.store.nextStepDueAt()).toBe(20)
    expect(await stage.store.nextDueAt()).toBe(20)
    await plan(40)
    expect(await stage.store.nextDueAt()).toBe(30)
  })

  test('there is work while a delivery or a step is due, or an attempt in flight', async () => {
    expect(await stage.store.hasWork(100)).toBe(false)
    await plan(50)
    expect(await stage.store.hasWork(49)).toBe(false)
    expect(await stage.store.hasWork(50)).toBe(true)
    await plan(200)
    await stage.owe(60)
    expect(await stage.store.hasWork(59)).toBe(false)
    expect(await stage.store.hasWork(60)).toBe(true)
    const [claimed] = await stage.claim(60)
    expect(await stage.store.hasWork(0)).toBe(true)
    await stage.store.settleAttempts([settlementOf(claimed!, later)])
    expect(await stage.store.hasWork(199)).toBe(false)
  })

  test('lists what was appended after a mark, oldest first', async () => {
    const before = await stage.owe(10)
    const mark = await stage.store.markLog()
    expect(await stage.store.listSince(mark)).toEqual({ eventIds: [], attempts: [] })
    const after = await stage.owe(20)
    const settlements = (await stage.claim(20)).map((claimed) => settlementOf(claimed, later))
    await stage.store.settleAttempts(settlements)
    expect(await stage.store.listSince(mark)).toEqual({
      eventIds: [after.eventId],
      attempts: settlements.map(({ attempt }) => attempt),
    })
    const all = await stage.store.listSince({ eventSeq: 0, attemptSeq: 0 })
    expect(all.eventIds).toEqual([before.eventId, after.eventId])
  })

  test('keeps the last instant of a manual clock', async () => {
    expect(await stage.store.loadLatestInstant()).toBeUndefined()
    await stage.store.saveClockInstant(1_000)
    await stage.store.saveClockInstant(2_000)
    expect(await stage.store.loadLatestInstant()).toBe(2_000)
  })
})
