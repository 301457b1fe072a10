import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutLists } from './cut-lists.ts'

const listOf = (texts: readonly string[]): string => `[${texts.join(',')}]`
const bytes = (text: string): number => Buffer.byteLength(text)

test('fills a list to the last byte and begins another behind it', () => {
  expect(cutLists([4, 4, 4], 11)).toEqual([2, 1])
  expect(cutLists([4, 4, 4], 10)).toEqual([1, 1, 1])
  expect(cutLists([4, 4, 4], 16)).toEqual([3])
})

test('lets a text that is too big go alone', () => {
  expect(cutLists([4, 400, 4, 4], 20)).toEqual([1, 1, 2])
})

test('makes nothing of nothing', () => {
  expect(cutLists([], 20)).toEqual([])
})

test('takes every text once, in order, and never more than is allowed but for a single one', () => {
  const texts = fc.array(
    fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => JSON.stringify(text)),
  )
  fc.assert(
    fc.property(texts, fc.integer({ min: 4, max: 120 }), (all, maxBytes) => {
      const counts = cutLists(all.map(bytes), maxBytes)
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all.length)
      let begin = 0
      for (const [place, count] of counts.entries()) {
        const list = all.slice(begin, begin + count)
        begin += count
        if (count > 1) expect(bytes(listOf(list))).toBeLessThanOrEqual(maxBytes)
        // The next one would not have fitted.
        const next = all[begin]
        if (next === undefined) expect(place).toBe(counts.length - 1)
        else expect(bytes(listOf([...list, next]))).toBeGreaterThan(maxBytes)
      }
    }),
  )
})
