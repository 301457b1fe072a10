import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createEndpointSlots } from './endpoint-slots.ts'

const first = (url: string) => ({ url, isRetry: false })
const retry = (url: string) => ({ url, isRetry: true })

test('an endpoint gets its few slots, the others the rest', () => {
  const slots = createEndpointSlots({ total: 5, perEndpoint: 2, retries: 5 })
  const taken = ['a', 'a', 'a', 'b', 'c', 'd', 'e'].map((url) => slots.take(first(url)))
  expect(taken).toEqual([true, true, false, true, true, true, false])
  expect(slots.freeFor(false)).toBe(0)
})

test('retries leave slots for what is new', () => {
  const slots = createEndpointSlots({ total: 4, perEndpoint: 4, retries: 2 })
  expect(['a', 'b', 'c'].map((url) => slots.take(retry(url)))).toEqual([true, true, false])
  expect([slots.freeFor(true), slots.freeFor(false)]).toEqual([0, 2])
  expect(slots.take(first('c'))).toBe(true)
})

test('a slot given back can be taken again', () => {
  const slots = createEndpointSlots({ total: 2, perEndpoint: 1, retries: 1 })
  slots.take(retry('a'))
  expect(slots.take(first('a'))).toBe(false)
  slots.giveBack(retry('a'))
  expect(slots.freeAt(retry('a'))).toBe(1)
  expect(slots.take(first('a'))).toBe(true)
})

test('what is held beyond the limits has to be given back first', () => {
  const slots = createEndpointSlots({ total: 2, perEndpoint: 1, retries: 2 })
  slots.take(first('a'))
  slots.hold(first('a'))
  slots.giveBack(first('a'))
  expect(slots.take(first('a'))).toBe(false)
  slots.giveBack(first('a'))
  expect(slots.take(first('a'))).toBe(true)
})

test('giving back what was never taken is a mistake that shows', () => {
  const slots = createEndpointSlots({ total: 1, perEndpoint: 1, retries: 1 })
  expect(() => {
    slots.giveBack(first('a'))
  }).toThrow('no slot is taken at a')
})

test('a copy counts on by itself', () => {
  const slots = createEndpointSlots({ total: 3, perEndpoint: 2, retries: 3 })
  slots.take(first('a'))
  const copy = slots.copy()
  copy.take(first('a'))
  copy.take(first('b'))
  expect([copy.freeFor(false), slots.freeFor(false)]).toEqual([0, 2])
  expect([copy.freeAt(first('a')), slots.freeAt(first('a'))]).toEqual([0, 1])
})

test('under other limits they are the same slots', () => {
  const few = createEndpointSlots({ total: 1, perEndpoint: 1, retries: 1 })
  const many = few.under({ total: 3, perEndpoint: 2, retries: 1 })
  expect([many.take(first('a')), many.take(first('b'))]).toEqual([true, true])
  expect([few.freeFor(false), many.freeFor(false)]).toEqual([-1, 1])
  few.giveBack(first('a'))
  few.giveBack(first('b'))
  expect([few.take(first('a')), many.freeFor(false)]).toEqual([true, 2])
})

test('whatever is taken and given back, no limit is ever passed', () => {
  const use = fc.record({ url: fc.constantFrom('a', 'b', 'c'), isRetry: fc.boolean() })
  const limits = fc.record({
    total: fc.integer({ min: 1, max: 5 }),
    perEndpoint: fc.integer({ min: 1, max: 3 }),
    retries: fc.integer({ min: 1, max: 3 }),
  })
  fc.assert(
    fc.property(fc.array(fc.tuple(use, fc.boolean())), limits, (acts, limit) => {
      const slots = createEndpointSlots(limit)
      const taken: { url: string; isRetry: boolean }[] = []
      for (const [wanted, gives] of acts) {
        const given = gives ? taken.pop() : undefined
        if (given) slots.giveBack(given)
        else if (slots.take(wanted)) taken.push(wanted)
        const retries = taken.filter(({ isRetry }) => isRetry).length
        const atOne = ['a', 'b', 'c'].map((at) => taken.filter(({ url }) => url === at).length)
        expect(Math.max(...atOne)).toBeLessThanOrEqual(limit.perEndpoint)
        expect(taken.length).toBeLessThanOrEqual(limit.total)
        expect(retries).toBeLessThanOrEqual(limit.retries)
        expect(slots.freeFor(false)).toBe(limit.total - taken.length)
      }
    }),
  )
})

test('as many can be taken as are said to be free, and not one more', () => {
  const use = fc.record({ url: fc.constantFrom('a', 'b'), isRetry: fc.boolean() })
  const limits = fc.record({ total: fc.nat(6), perEndpoint: fc.nat(4), retries: fc.nat(4) })
  fc.assert(
    fc.property(fc.array(use), use, limits, (before, wanted, limit) => {
      const slots = createEndpointSlots(limit)
      for (const other of before) slots.take(other)
      const free = slots.freeAt(wanted)
      for (let count = 0; count < free; count++) expect(slots.take(wanted)).toBe(true)
      expect(slots.take(wanted)).toBe(false)
      expect(slots.freeAt(wanted)).toBe(Math.min(free, 0))
    }),
  )
})
