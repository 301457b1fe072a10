import { describe, expect, test } from 'vitest'
import { node, setStoreStage } from '../support/store-stage.ts'
import { STORES } from '../support/stores.ts'

describe.each(STORES)('$name:', (kind) => {
  const stage = setStoreStage(kind)

  test('hands out what is due, first due first, and leaves what is not', async () => {
    const [third, first, second] = [await stage.owe(30), await stage.owe(10), await stage.owe(20)]
    await stage.owe(31)
    const claimed = await stage.claim(30)
    expect(claimed.map(({ id }) => id)).toEqual([first, second, third].map(({ id }) => id))
  })

  test('what is due at one instant is handed out in the order it came', async () => {
    const owed = [await stage.owe(10), await stage.owe(10), await stage.owe(10)]
    const claimed = await stage.claim(10)
    expect(claimed.map(({ id }) => id)).toEqual(owed.map(({ id }) => id))
  })

  test('hands out no more than asked for, the earliest of them', async () => {
    const [last, first, second] = [await stage.owe(30), await stage.owe(10), await stage.owe(20)]
    expect((await stage.claim(30, 2)).map(({ id }) => id)).toEqual([first.id, second.id])
    expect((await stage.claim(30, 2, 'clm_2')).map(({ id }) => id)).toEqual([last.id])
  })

  test('never hands out anything twice, however many ask at once', async () => {
    for (let at = 1; at <= 20; at++) await stage.owe(at)
    const claims = Array.from({ length: 8 }, (_, index) => stage.claim(20, 5, `clm_${index}`))
    const handedOut = (await Promise.all(claims)).flat().map(({ id }) => id)
    expect(handedOut).toHaveLength(20)
    expect(new Set(handedOut).size).toBe(20)
  })

  test('says all that an attempt needs', async () => {
    const { id, eventId } = await stage.owe(10)
    expect(await stage.claim(10)).toEqual([
      {
        id,
        claimId: 'clm_1',
        attemptNumber: 1,
        ladderIndex: 0,
        isRetry: false,
        event: {
          id: eventId,
          body: `{"eventType":"NODE_STATUS_UPDATED","eventTimestamp":"1970-01-01T00:00:00Z","details":{"nodeId":"${node.nodeId}","status":"RUNNING"},"nodeId":"${node.nodeId}"}`,
          keyFingerprint: 'sha256:k',
          signature: null,
          occurredAt: 10,
        },
        contentId: null,
        isList: false,
        webhook: {
          id: 'hook_1',
          url: 'http://127.0.0.1:9/',
          isOrdered: false,
          scheme: 'thunderstack',
          sealed: null,
        },
      },
    ])
    expect(await stage.store.loadDelivery(id)).toMatchObject({ state: 'in_flight' })
  })

  test('nothing due is an empty list', async () => {
    expect(await stage.claim(10)).toEqual([])
  })
})
