import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ClaimedDelivery } from '../domain/delivery.ts'
import { createEndpointSlots, type SlotLimits } from '../domain/endpoint-slots.ts'
import { createWaitingLine } from './waiting-line.ts'

const ROOMY: SlotLimits = { total: 100, perEndpoint: 100, retries: 100 }

function claimed(url: string, id: number, isRetry = false): ClaimedDelivery {
  return {
    id: `del_${id}`,
    claimId: 'clm_1',
    attemptNumber: 1,
    ladderIndex: 0,
    isRetry,
    event: { id: 'evt_1', body: '{}', keyFingerprint: 'k', signature: null, occurredAt: 0 },
    contentId: null,
    isList: false,
    webhook: { id: 'hook_1', url, isOrdered: false, scheme: 'thunderstack', sealed: null },
  }
}

function setLine(limits: Partial<SlotLimits> = {}) {
  const slots = createEndpointSlots({ ...ROOMY, ...limits })
  const line = createWaitingLine(slots)
  const takeAll = () => {
    const ids: string[] = []
    for (let next = line.takeNext(); next; next = line.takeNext()) ids.push(next.id)
    return ids
  }
  return { slots, line, takeAll }
}

test('endpoints take turns, each in the order its deliveries came', () => {
  const { line, takeAll } = setLine()
  for (const id of [1, 2, 3]) line.add(claimed('a', id))
  for (const id of [4, 5]) line.add(claimed('b', id))
  line.add(claimed('c', 6))
  expect(takeAll()).toEqual(['del_1', 'del_4', 'del_6', 'del_2', 'del_5', 'del_3'])
})

test('a full endpoint is passed over, and is next again when it has a slot', () => {
  const { slots, line, takeAll } = setLine({ perEndpoint: 1 })
  for (const id of [1, 2]) line.add(claimed('a', id))
  for (const id of [3, 4]) line.add(claimed('b', id))
  expect(takeAll()).toEqual(['del_1', 'del_3'])
  expect(line.size).toBe(2)
  slots.giveBack({ url: 'b', isRetry: false })
  expect(takeAll()).toEqual(['del_4'])
})

test('first tries go before retries, whoever came first', () => {
  const { line, takeAll } = setLine()
  line.add(claimed('a', 1, true))
  line.add(claimed('a', 2))
  expect(takeAll()).toEqual(['del_2', 'del_1'])
})

test('retries that may not begin yet do not stand in the way', () => {
  const { slots, line, takeAll } = setLine({ retries: 1 })
  for (const id of [1, 2]) line.add(claimed('a', id, true))
  expect(takeAll()).toEqual(['del_1'])
  line.add(claimed('b', 3))
  expect(takeAll()).toEqual(['del_3'])
  slots.giveBack({ url: 'a', isRetry: true })
  expect(takeAll()).toEqual(['del_2'])
})

test('whoever is taken holds a slot; whoever leaves holds none', () => {
  const { slots, line } = setLine({ total: 2 })
  for (const id of [1, 2, 3]) line.add(claimed('a', id, id === 3))
  line.takeNext()
  expect(slots.freeFor(false)).toBe(1)
  expect(line.takeOut(() => true).map(({ id }) => id)).toEqual(['del_2', 'del_3'])
  expect([line.size, line.list(), line.takeNext()]).toEqual([0, [], undefined])
  expect(slots.freeFor(false)).toBe(1)
})

test('who is meant leaves, and the others keep their turns', () => {
  const { line, takeAll } = setLine()
  for (const id of [1, 2, 3]) line.add(claimed('a', id))
  line.add(claimed('b', 4))
  const leaving = line.takeOut(({ id }) => id === 'del_1' || id === 'del_4')
  expect(leaving.map(({ id }) => id)).toEqual(['del_1', 'del_4'])
  expect(line.size).toBe(2)
  expect(takeAll()).toEqual(['del_2', 'del_3'])
})

test('whatever comes and goes: nobody is lost, none comes twice, no free slot stays idle', () => {
  const arrival = fc.record({ url: fc.constantFrom('a', 'b', 'c'), isRetry: fc.boolean() })
  const acts = fc.array(fc.oneof(arrival, fc.constant('take'), fc.constant('finish')))
  const limits = fc.record({
    total: fc.integer({ min: 1, max: 4 }),
    perEndpoint: fc.integer({ min: 1, max: 3 }),
    retries: fc.integer({ min: 1, max: 3 }),
  })
  fc.assert(
    fc.property(acts, limits, (list, limit) => {
      const { slots, line } = setLine(limit)
      const waiting: ClaimedDelivery[] = []
      const running: ClaimedDelivery[] = []
      for (const [id, act] of list.entries()) {
        if (typeof act === 'object') {
          const delivery = claimed(act.url, id, act.isRetry)
          waiting.push(delivery)
          line.add(delivery)
        } else if (act === 'take') {
          const next = line.takeNext()
          const couldBegin = waiting.some((one) => slots.freeAt(useOf(one)) > 0)
          if (!next) expect(couldBegin).toBe(false)
          else running.push(...waiting.splice(waiting.indexOf(next), 1))
        } else {
          const [over] = running.splice(0, 1)
          if (over) slots.giveBack(useOf(over))
        }
        expect(line.size).toBe(waiting.length)
        expect(new Set(line.list())).toEqual(new Set(waiting))
      }
    }),
  )
})

const useOf = ({ webhook: { url }, isRetry }: ClaimedDelivery) => ({ url, isRetry })
