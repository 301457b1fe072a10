import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatHeaderLines, parseHeaderLines } from './header-lines.ts'

test('no headers are no lines', () => {
  expect(formatHeaderLines([])).toBe('')
  expect(parseHeaderLines('')).toEqual([])
})

test('headers come back as they were, in order and spelling', () => {
  const name = fc.stringMatching(/^[!#-'*+.\dA-Z^-z|~-]{1,12}$/)
  const value = fc.stringMatching(/^[\t\x20-\x7e\x80-\xff]{0,20}$/)
  fc.assert(
    fc.property(fc.array(fc.tuple(name, value)), (pairs) => {
      expect(parseHeaderLines(formatHeaderLines(pairs))).toEqual(pairs)
    }),
  )
})
