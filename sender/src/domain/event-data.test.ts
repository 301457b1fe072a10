import { expect, test } from 'vitest'
import { checkEventData } from './event-data.ts'

const nest = (levels: number): object =>
  JSON.parse(`{"a":${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`) as object

test('any JSON object is accepted', () => {
  expect(() => {
    checkEventData({ a: [1, 'é', null, { b: true }], c: -0.5 })
  }).not.toThrow()
  expect(() => {
    checkEventData(nest(100))
  }).not.toThrow()
})

test('what is nested deeper than programs read is refused, however deep', () => {
  for (const levels of [102, 5_000]) {
    expect(() => {
      checkEventData(nest(levels))
    }).toThrow('at most 100 levels')
  }
})

test('a number that would be sent as null is refused', () => {
  expect(() => {
    checkEventData({ amount: JSON.parse('1e400') as number })
  }).toThrow('fit a double')
})
