import { describe, expect, test } from 'vitest'
import { setWebhookUrl } from '../../sender/src/domain/webhook.ts'
import { later, node, setStoreStage, settlementOf } from '../support/store-stage.ts'
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

  test('an acknowledged delivery ends, with its attempt on record', async () => {
    const claimed = await stage.oweAndClaim()
    const settlement = settlementOf(claimed, { kind: 'delivered' })
    expect((await stage.store.settleAttempts([settlement])).lost).toEqual([])
    const { attempts, ...delivery } = await stage.load(claimed)
    expect(delivery).toMatchObject({
      state: 'delivered',
      attemptCount: 1,
      dueAt: null,
      settledAt: 500,
    })
    expect(attempts).toEqual([settlement.attempt])
  })

  test('a retry is due when decided, with the reason, and makes the next attempt', async () => {
    const claimed = await stage.oweAndClaim()
    await stage.store.settleAttempts([settlementOf(claimed, later)])
    expect(await stage.load(claimed)).toMatchObject({
      state: 'pending',
      dueAt: 9_000,
      dueReason: 'step 30s',
      settledAt: null,
    })
    expect(await stage.claim(8_999)).toEqual([])
    expect(await stage.claim(9_000)).toMatchObject([{ attemptNumber: 2, ladderIndex: 1 }])
  })

  test('a delivery given up is dead', async () => {
    const claimed = await stage.oweAndClaim()
    await stage.store.settleAttempts([
      settlementOf(claimed, { kind: 'dead', reason: 'all failed' }),
    ])
    expect(await stage.load(claimed)).toMatchObject({ state: 'dead', dueAt: null, settledAt: 500 })
  })

  test('the signature is kept for the attempts to come, and the first one stands', async () => {
    const first = await stage.oweAndClaim()
    await stage.store.settleAttempts([settlementOf(first, later)])
    const [second] = await stage.claim(9_000)
    expect(second!.event.signature).toBe('c2ln')
    const other = settlementOf(second!, later)
    await stage.store.settleAttempts([
      { ...other, event: { ...other.event, signature: 'b3RoZXI=' } },
    ])
    expect((await stage.claim(9_000))[0]!.event.signature).toBe('c2ln')
  })

  test('a late result of a lost lease changes nothing and is handed back', async () => {
    const late = settlementOf(await stage.oweAndClaim(), { kind: 'delivered' })
    await stage.store.recoverLeases(1_001)
    const [again] = await stage.claim(10, 1, 'clm_2')
    const before = await stage.load(again!)
    expect((await stage.store.settleAttempts([late])).lost).toEqual([late])
    expect(await stage.load(again!)).toEqual(before)
    await stage.store.settleAttempts([settlementOf(again!, later)])
    expect((await stage.store.settleAttempts([late])).lost).toEqual([late])
    expect((await stage.load(again!)).attempts).toHaveLength(1)
  })

  test('a late result is told from the present one, also when both come together', async () => {
    const late = settlementOf(await stage.oweAndClaim(), { kind: 'delivered' })
    await stage.store.recoverLeases(1_001)
    const [again] = await stage.claim(10, 1, 'clm_2')
    const present = settlementOf(again!, later)
    expect((await stage.store.settleAttempts([late, present])).lost).toEqual([late])
    const { state, attempts } = await stage.load(again!)
    expect(state).toBe('pending')
    expect(attempts).toEqual([present.attempt])
  })

  test('one result twice is recorded once', async () => {
    const settlement = settlementOf(await stage.oweAndClaim(), later)
    await stage.store.settleAttempts([settlement])
    expect((await stage.store.settleAttempts([settlement])).lost).toEqual([settlement])
  })

  test('all of a list or none: a result that cannot be recorded takes the others along', async () => {
    await stage.owe(10)
    await stage.owe(20)
    const [one, two] = await stage.claim(20)
    const good = settlementOf(one!, later)
    const bad = settlementOf(two!, later)
    const unwritable = { ...bad, attempt: { ...bad.attempt, startedAt: NaN } }
    await expect(stage.store.settleAttempts([good, unwritable])).rejects.toThrow(/not.null/i)
    expect(await stage.load(one!)).toMatchObject({ state: 'in_flight', attempts: [] })
  })

  describe('a 410', () => {
    test('disables the webhook and cancels what else waits for it', async () => {
      const claimed = await stage.oweAndClaim()
      const waiting = await stage.owe(9_999)
      await stage.store.settleAttempts([settlementOf(claimed, { kind: 'gone' })])
      expect((await stage.store.loadNode(node.nodeId, null))?.webhook?.state).toBe('disabled')
      expect(await stage.load(claimed)).toMatchObject({ state: 'dead', settledAt: 500 })
      expect(await stage.load(waiting)).toMatchObject({
        state: 'cancelled',
        dueAt: null,
        settledAt: 500,
      })
      expect(await stage.store.nextDeliveryDueAt('all')).toBeUndefined()
    })

    test('cancels the retry of an attempt that ended at the same time', async () => {
      await stage.owe(10)
      await stage.owe(20)
      const [one, two] = await stage.claim(20)
      await stage.store.settleAttempts([
        settlementOf(one!, later),
        settlementOf(two!, { kind: 'gone' }),
      ])
      expect(await stage.load(one!)).toMatchObject({ state: 'cancelled', dueAt: null })
    })

    test('of an endpoint that its owner has left meanwhile says nothing about the new one', async () => {
      const claimed = await stage.oweAndClaim()
      await setUrl('http://127.0.0.1:10/')
      const waiting = await stage.owe(9_999)
      await stage.store.settleAttempts([settlementOf(claimed, { kind: 'gone' })])
      expect((await stage.store.loadNode(node.nodeId, null))?.webhook?.state).toBe('active')
      expect(await stage.load(waiting)).toMatchObject({ state: 'pending' })
    })
  })

  describe('a webhook removed during an attempt', () => {
    test('gets no further one: its delivery is cancelled, with nothing due', async () => {
      const claimed = await stage.oweAndClaim()
      await setUrl(null)
      await stage.store.settleAttempts([settlementOf(claimed, later)])
      expect(await stage.load(claimed)).toMatchObject({
        state: 'cancelled',
        attemptCount: 1,
        dueAt: null,
        dueReason: null,
        settledAt: 500,
      })
    })

    test('may still have acknowledged it', async () => {
      const claimed = await stage.oweAndClaim()
      await setUrl(null)
      await stage.store.settleAttempts([settlementOf(claimed, { kind: 'delivered' })])
      expect(await stage.load(claimed)).toMatchObject({ state: 'delivered' })
    })
  })
})
