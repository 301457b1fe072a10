import { expect, test } from 'vitest'
import type { ClaimedDelivery, Delivery } from '../domain/delivery.ts'
import type { Event } from '../domain/event.ts'
import type { Webhook } from '../domain/webhook.ts'
import { createHandOver } from './hand-over.ts'
import type { ClaimTaker } from './store.ts'

const LEASE = { claimId: 'clm_1', leaseUntil: 30_000 } as const
const webhook: Webhook = {
  id: 'hook_1',
  scheme: 'thunderstack',
  url: 'http://127.0.0.1:9/',
  state: 'active',
  isOrdered: false,
  sealed: null,
}
const event: Event = {
  id: 'evt_1',
  type: 'NODE_STATUS_UPDATED',
  owner: null,
  nodeId: 'n1',
  occurredAt: 10,
  body: '{}',
  keyFingerprint: 'sha256:k',
  signature: null,
}
const delivery: Delivery = {
  id: 'del_1',
  eventId: 'evt_1',
  contentId: null,
  webhookId: 'hook_1',
  nodeId: 'n1',
  url: webhook.url,
  state: 'pending',
  attemptCount: 0,
  createdAt: 10,
  dueAt: 10,
  dueReason: 'first attempt, due at once',
  waitsForTurn: false,
  settledAt: null,
}

/** Takes so many, and keeps a diary. */
function createTaker(count: number) {
  const diary: string[] = []
  const begun: ClaimedDelivery[] = []
  let free = count
  const taker: ClaimTaker = {
    take({ url, dueAt }) {
      diary.push(`asked for ${url} at ${dueAt}`)
      if (free === 0) return null
      free -= 1
      return LEASE
    },
    begin(claimed) {
      diary.push('begun')
      begun.push(...claimed)
    },
    giveBack: (url) => diary.push(`got back ${url}`),
  }
  return { taker, diary, begun }
}

test('nobody asked for it: the delivery is left to a later claim', () => {
  const births = createHandOver().open()
  expect(births.claim(delivery, event, webhook)).toBeNull()
  births.commit()
  births.undo()
})

test('the attempt begins after the commit, with all that it needs', () => {
  const { taker, diary, begun } = createTaker(1)
  const handOver = createHandOver()
  void handOver.setTaker(taker)
  const births = handOver.open()
  expect(births.claim(delivery, event, webhook)).toEqual(LEASE)
  expect(diary).toEqual([`asked for ${webhook.url} at 10`])
  births.commit()
  expect(diary.at(-1)).toBe('begun')
  expect(begun).toEqual([
    {
      id: 'del_1',
      claimId: 'clm_1',
      attemptNumber: 1,
      ladderIndex: 0,
      isRetry: false,
      event,
      contentId: null,
      isList: false,
      webhook,
    },
  ])
})

test('a slot goes back for each delivery of a transaction that failed, and nothing begins', () => {
  const { taker, diary } = createTaker(2)
  const handOver = createHandOver()
  void handOver.setTaker(taker)
  const births = handOver.open()
  for (let count = 0; count < 3; count++) births.claim(delivery, event, webhook)
  births.undo()
  expect(diary.slice(3)).toEqual([`got back ${webhook.url}`, `got back ${webhook.url}`])
})

test('what was refused is not begun, and a commit without claims is not told', () => {
  const { taker, diary } = createTaker(0)
  const handOver = createHandOver()
  void handOver.setTaker(taker)
  const births = handOver.open()
  expect(births.claim(delivery, event, webhook)).toBeNull()
  births.commit()
  expect(diary).not.toContain('begun')
})

test('a delivery that waits for its turn is nobody’s yet', () => {
  const { taker, diary } = createTaker(1)
  const handOver = createHandOver()
  void handOver.setTaker(taker)
  const waiting = { ...delivery, dueAt: null, waitsForTurn: true }
  expect(handOver.open().claim(waiting, event, webhook)).toBeNull()
  expect(diary).toEqual([])
})

test('a transaction keeps the taker it began with; the next one has the new one', () => {
  const { taker, diary } = createTaker(9)
  const handOver = createHandOver()
  void handOver.setTaker(taker)
  const births = handOver.open()
  void handOver.setTaker(null)
  expect(births.claim(delivery, event, webhook)).toEqual(LEASE)
  births.commit()
  expect(diary.at(-1)).toBe('begun')
  expect(handOver.open().claim(delivery, event, webhook)).toBeNull()
})

test('whoever ends it can wait until nobody asks it any more, however the transaction ends', async () => {
  for (const end of ['commit', 'undo'] as const) {
    const handOver = createHandOver()
    const told: string[] = []
    void handOver.setTaker({ take: () => LEASE, giveBack: () => undefined, begin: () => undefined })
    const births = handOver.open()
    births.claim(delivery, event, webhook)
    const ended = handOver.setTaker(null).then(() => told.push('ended'))
    await new Promise((resolve) => setImmediate(resolve))
    expect(told).toEqual([])
    births[end]()
    await ended
    expect(told).toEqual(['ended'])
  }
})
