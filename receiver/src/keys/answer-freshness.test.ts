import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decideFreshness } from './answer-freshness.ts'

const BOUNDS = { minAgeMs: 60_000, maxAgeMs: 600_000 }
const decide = (headers: Record<string, string>) => decideFreshness(new Headers(headers), BOUNDS)

test.each<[string, Record<string, string>, number]>([
  ['says nothing', {}, 600_000],
  ['says something that is no number', { 'cache-control': 'max-age=soon' }, 600_000],
  ['is private', { 'cache-control': 'private' }, 600_000],
  ['may be used for three minutes', { 'cache-control': 'public, max-age=180' }, 180_000],
  ['writes it otherwise', { 'cache-control': 'Public,MAX-AGE="180",must-revalidate' }, 180_000],
  ['has lain in a cache for a while', { 'cache-control': 'max-age=300', age: '120' }, 180_000],
  ['has outlived itself in a cache', { 'cache-control': 'max-age=300', age: '900' }, 60_000],
  ['tells a nonsense age', { 'cache-control': 'max-age=300', age: 'old' }, 300_000],
  ['may be used for a day', { 'cache-control': 'max-age=86400' }, 600_000],
  ['may be used for no time', { 'cache-control': 'max-age=0' }, 60_000],
  ['must not be stored', { 'cache-control': 'no-store' }, 60_000],
  ['must be asked about', { 'cache-control': 'max-age=300, no-cache' }, 60_000],
  ['is for other caches', { 'cache-control': 's-maxage=120' }, 600_000],
])('an answer that %s', (_kind, headers, expected) => {
  expect(decide(headers)).toBe(expected)
})

test('a client without headers is as good as silent', () => {
  expect(decideFreshness(undefined, BOUNDS)).toBe(600_000)
})

test('no answer leads beyond the bounds', () => {
  const control = fc.oneof(
    fc.string({ unit: 'grapheme-ascii' }),
    fc.nat().map((seconds) => `max-age=${seconds}`),
    fc.bigInt({ min: 0n }).map((seconds) => `max-age=${seconds}`),
  )
  fc.assert(
    fc.property(control, fc.string({ unit: 'grapheme-ascii' }), (value, age) => {
      const get = (name: string) => (name === 'age' ? age : value)
      const ms = decideFreshness({ get }, BOUNDS)
      expect(ms).toBeGreaterThanOrEqual(BOUNDS.minAgeMs)
      expect(ms).toBeLessThanOrEqual(BOUNDS.maxAgeMs)
    }),
  )
})
