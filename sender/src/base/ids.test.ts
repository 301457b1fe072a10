import { expect, test } from 'vitest'
import { createIds } from './ids.ts'

test('an id shows in its prefix what it names', () => {
  expect(createIds(() => 0).create('evt')).toMatch(/^evt_[0-9a-f]{26}$/)
})

test('ids sort in the order they were made, also when the clock goes back', () => {
  const instants = [5, 5, 5, 3, 3, 9]
  const ids = createIds(() => instants.shift() ?? 0)
  const made = Array.from({ length: 6 }, () => ids.create('del'))
  expect([...made].sort()).toEqual(made)
})

test("a hex id has the form of the platform's node ids", () => {
  expect(createIds(Date.now).createHex()).toMatch(/^[0-9a-f]{32}$/)
})

test('no id comes twice', () => {
  const ids = createIds(Date.now)
  const made = Array.from({ length: 1_000 }, () => [
    ids.create('del'),
    ids.createHex(),
    ids.createUuid(),
  ])
  expect(new Set(made.flat()).size).toBe(3_000)
})
