import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseObservation } from './parse-observation.ts'

const EVENT = { eventTimestamp: '2026-01-15T09:30:02Z' }

it.each([
  [3, { count: 3, timestamps: undefined }],
  [{ count: 3 }, { count: 3, timestamps: undefined }],
  [[EVENT], { count: 1, timestamps: [EVENT.eventTimestamp] }],
  [{ events: [{ event: EVENT }, 'x'] }, { count: 2, timestamps: [EVENT.eventTimestamp, ''] }],
])('reads %j', (body, seen) => {
  expect(parseObservation(body)).toEqual(seen)
})

it('throws at nothing', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (body) => {
      parseObservation(body)
    }),
  )
})
