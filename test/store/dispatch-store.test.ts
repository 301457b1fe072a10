import { describe, expect, test } from 'vitest'
import { setWebhookUrl } from '../../sender/src/domain/webhook.ts'
import { node, setStoreStage } from '../support/store-stage.ts'
import { STORES } from '../support/stores.ts'

describe.each(STORES)('$name:', (kind) => {
  const stage = setStoreStage(kind)

  const setUrl = (url: string | null) =>
    stage.store.changeNode(
      node.nodeId,
      null,
      (before) => ({
        at: 400,
        node: {
          ...before,
          webhook: setWebhookUrl(before.webhook, url, { id: 'hook_2', isOrdered: false }),
        },
        isAnnounced: false,
      }),
      null,
    )

  test('a claim that was never attempted goes back to the queue as it was', async () => {
    const owed = await stage.owe(10)
    await stage.claim(10)
    await stage.store.returnClaims([{ deliveryId: owed.id, claimId: 'clm_1' }])
    expect(await stage.load(owed)).toMatchObject({ ...owed, attempts: [] })
    expect(await stage.claim(10, 1, 'clm_2')).toMatchObject([{ id: owed.id, attemptNumber: 1 }])
  })

  test("nobody returns another's claim", async () => {
    const owed = await stage.owe(10)
    await stage.claim(10)
    await stage.store.returnClaims([{ deliveryId: owed.id, claimId: 'clm_2' }])
    expect(await stage.load(owed)).toMatchObject({ state: 'in_flight' })
  })

  test('work whose lease has ended is free again, other work is not', async () => {
    const [one, two] = [await stage.owe(10), await stage.owe(20)]
    await stage.claim(10, 1, 'clm_1', 1_000)
    await stage.claim(20, 1, 'clm_2', 2_000)
    expect(await stage.store.recoverLeases(1_000)).toBe(0)
    expect(await stage.store.recoverLeases(1_001)).toBe(1)
    expect(await stage.load(one)).toMatchObject({ state: 'pending', dueAt: 10 })
    expect(await stage.load(two)).toMatchObject({ state: 'in_flight' })
  })

  test('a webhook removed meanwhile gets nothing that was returned or recovered', async () => {
    const [one, two] = [await stage.owe(10), await stage.owe(20)]
    await stage.claim(10, 1, 'clm_1')
    await stage.claim(20, 1, 'clm_2')
    await setUrl(null)
    await stage.store.returnClaims([{ deliveryId: one.id, claimId: 'clm_1' }])
    await stage.store.recoverLeases(1_001)
    for (const owed of [one, two]) {
      expect(await stage.load(owed)).toMatchObject({
        state: 'cancelled',
        dueAt: null,
        dueReason: null,
      })
      expect((await stage.load(owed)).settledAt).not.toBeNull()
    }
    expect(await stage.claim(99)).toEqual([])
  })

  test('whoever waits is told of work that is free again', async () => {
    const owed = await stage.owe(10)
    await stage.claim(10)
    let told = 0
    const stop = stage.store.onChange(() => told++, 'deliveries')
    await stage.store.returnClaims([{ deliveryId: owed.id, claimId: 'clm_1' }])
    await stage.claim(10)
    await stage.store.recoverLeases(1_001)
    expect(told).toBe(2)
    await stage.store.recoverLeases(1_001)
    stop()
    await stage.owe(20)
    expect(told).toBe(2)
  })
})
