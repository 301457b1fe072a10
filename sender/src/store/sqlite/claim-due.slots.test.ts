// What a claim does when there is more to do than slots: busy endpoints are passed over, webhooks take turns.
import { describe, expect, test } from 'vitest'
import { setStatementsStage } from '../../../../test/support/statements-stage.ts'
import {
  createEndpointSlots,
  type EndpointSlots,
  type SlotLimits,
  type SlotUse,
} from '../../domain/endpoint-slots.ts'
import type { DeliveryId, WebhookId } from '../../domain/ids.ts'
import { createClaimDue } from './claim-due.ts'

const stage = setStatementsStage()
const ROOMY: SlotLimits = { total: 100, perEndpoint: 100, retries: 100 }

/** A webhook at that URL with so many deliveries that are due. */
function owe(id: WebhookId, url: string, count = 1, row: { is_retry?: number } = {}): DeliveryId[] {
  stage.putWebhook({ id, url })
  return Array.from({ length: count }, () => stage.putDelivery({ webhook_id: id, ...row }))
}

function setSlots(limits: Partial<SlotLimits>, taken: readonly SlotUse[] = []): EndpointSlots {
  const slots = createEndpointSlots({ ...ROOMY, ...limits })
  for (const use of taken) slots.take(use)
  return slots
}

/** Each claim is the next one of the same process. */
function createClaimer() {
  const claimDue = createClaimDue()
  let count = 0
  return (slots: EndpointSlots) => {
    count += 1
    const claim = { claimId: `clm_${count}`, now: 50, leaseUntil: 1_000, slots } as const
    const { deliveries, isCaughtUp } = claimDue(stage.statements, claim)
    return { ids: deliveries.map(({ id }) => id), isCaughtUp }
  }
}

describe('a busy endpoint', () => {
  test('is passed over: what others are owed is handed out, though it came later', () => {
    const [first] = owe('hook_1', 'a', 5)
    const others = owe('hook_2', 'b')
    const claim = createClaimer()
    expect(claim(setSlots({ perEndpoint: 1 }))).toEqual({
      ids: [first, ...others],
      isCaughtUp: false,
    })
  })

  test('gets what it was owed later, first due first', () => {
    const owed = owe('hook_1', 'a', 5)
    const claim = createClaimer()
    const busy = [{ url: 'a', isRetry: false }]
    expect(claim(setSlots({ perEndpoint: 1 }, busy)).ids).toEqual([])
    expect(claim(setSlots({ perEndpoint: 2 })).ids).toEqual(owed.slice(0, 2))
    expect(claim(setSlots({})).ids).toEqual(owed.slice(2))
  })

  test('is one, whatever webhooks lead there', () => {
    owe('hook_1', 'a', 2)
    owe('hook_2', 'a', 2)
    expect(createClaimer()(setSlots({ perEndpoint: 3 })).ids).toHaveLength(3)
  })

  test('hides nobody, however much waits for it: a few claims lead past', () => {
    owe('hook_1', 'a', 30)
    const [hidden] = owe('hook_2', 'b')
    const claim = createClaimer()
    const slots = setSlots({ total: 2, perEndpoint: 1 }, [{ url: 'a', isRetry: false }])
    const found = Array.from({ length: 5 }, () => claim(slots).ids).flat()
    expect(found).toEqual([hidden])
  })

  test('hides no webhook behind those that lead there: a few claims lead past', () => {
    const claim = createClaimer()
    for (let count = 100; count < 300; count++) owe(`hook_${count}`, 'a')
    const [hidden] = owe('hook_999', 'b')
    const busy = ['a', 'b'].map((url) => ({ url, isRetry: false }))
    expect(claim(setSlots({ total: 1_000, perEndpoint: 1 }, busy)).ids).toEqual([])

    const slots = setSlots({ perEndpoint: 1 }, [{ url: 'a', isRetry: false }])
    const found = Array.from({ length: 5 }, () => claim(slots).ids).flat()
    expect(found).toEqual([hidden])
  })
})

describe('webhooks left behind', () => {
  const URLS = ['a', 'b', 'c']

  test('take turns, however much each is owed', () => {
    const [a, b, c] = URLS.map((url, index) => owe(`hook_${index}`, url, 5))
    const claim = createClaimer()
    const busy = URLS.map((url) => ({ url, isRetry: false }))
    expect(claim(setSlots({ perEndpoint: 1 }, busy)).ids).toEqual([])

    const handedOut = Array.from({ length: 6 }, () => claim(setSlots({ total: 1 })).ids).flat()
    expect(handedOut).toEqual([a![0], b![0], c![0], a![1], b![1], c![1]])
  })

  test('go before what is new, for they have waited longer', () => {
    const [old] = owe('hook_1', 'a')
    const claim = createClaimer()
    claim(setSlots({ perEndpoint: 1 }, [{ url: 'a', isRetry: false }]))
    const [fresh] = owe('hook_2', 'b')
    expect(claim(setSlots({ total: 1 })).ids).toEqual([old])
    expect(claim(setSlots({ total: 1 })).ids).toEqual([fresh])
  })
})

describe('retries', () => {
  test('come after first tries, though they were due before', () => {
    const retries = owe('hook_1', 'a', 2, { is_retry: 1 })
    const firsts = owe('hook_2', 'b', 2)
    expect(createClaimer()(setSlots({})).ids).toEqual([...firsts, ...retries])
  })

  test('leave slots for what is new, however many there are', () => {
    const urls = Array.from({ length: 20 }, (_, index) => `r${index}`)
    urls.forEach((url, index) => owe(`hook_${index}`, url, 3, { is_retry: 1 }))
    const claim = createClaimer()
    const slots = setSlots({ total: 10, retries: 5 })
    expect(claim(slots).ids).toHaveLength(5)
    const firsts = owe('hook_new', 'n', 5)
    const later = setSlots(
      { total: 10, retries: 5 },
      urls.slice(0, 5).map((url) => ({ url, isRetry: true })),
    )
    expect(claim(later).ids).toEqual(firsts)
  })

  test('of a busy endpoint wait in a line of their own', () => {
    const [retry] = owe('hook_1', 'a', 1, { is_retry: 1 })
    const claim = createClaimer()
    const busy = [{ url: 'a', isRetry: false }]
    expect(claim(setSlots({ perEndpoint: 1 }, busy)).ids).toEqual([])
    const first = stage.putDelivery({ webhook_id: 'hook_1' })
    expect(claim(setSlots({ perEndpoint: 1 })).ids).toEqual([first])
    expect(claim(setSlots({ perEndpoint: 1 })).ids).toEqual([retry])
  })
})

describe('says whether it is caught up:', () => {
  test('yes, once it looked at all there was and handed it out', () => {
    owe('hook_1', 'a', 2)
    const claim = createClaimer()
    expect(claim(setSlots({})).isCaughtUp).toBe(true)
    expect(claim(setSlots({})).isCaughtUp).toBe(true)
  })

  test.each([
    ['the slots were just enough', { total: 2 }],
    ['an endpoint was busy', { perEndpoint: 1 }],
    ['no slot was free', { total: 0 }],
  ])('not when %s', (_, limits) => {
    owe('hook_1', 'a', 2)
    expect(createClaimer()(setSlots(limits)).isCaughtUp).toBe(false)
  })
})

test('counts on a copy: the slots it was given are as they were', () => {
  owe('hook_1', 'a', 3)
  const slots = setSlots({ total: 5 })
  createClaimer()(slots)
  expect(slots.freeFor(false)).toBe(5)
})
