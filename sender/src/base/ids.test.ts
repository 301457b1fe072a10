import { expect, test } from 'vitest'
import { createIds } from './ids.ts'
import { systemRandom } from './random.ts'

test('an id shows in its prefix what it names', () => {
  const ids = createIds({ bytes: (size) => new Uint8Array(size).fill(0xa0), fraction: () => 0 })
  expect(ids.create('evt')).toBe('evt_a0a0a0a0a0a0a0a0a0a0a0a0')
})

test("a hex id has the form of the platform's node ids", () => {
  expect(createIds(systemRandom).createHex()).toMatch(/^[0-9a-f]{32}$/)
})

test('no id comes twice', () => {
  const ids = createIds(systemRandom)
  const made = Array.from({ length: 1_000 }, () => [
    ids.create('del'),
    ids.createHex(),
    ids.createUuid(),
  ])
  expect(new Set(made.flat()).size).toBe(3_000)
})
