import { fullFormats } from 'ajv-formats/dist/formats.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isDateTime } from './is-date-time.ts'

const libraryFormat = fullFormats['date-time'] as { validate(text: string): boolean }

const digits = (max: number) => fc.nat(max).map((number) => String(number).padStart(2, '0'))
const late = (usual: number, most: number) => fc.integer({ min: usual, max: most }).map(String)
const zone = fc.oneof(
  fc.constantFrom('Z', 'z', '', '+', '+01:', '+24:00', '-00:60'),
  fc.tuple(fc.constantFrom('+', '-'), digits(23), fc.constantFrom(':', ''), digits(59)).map(join),
  fc.tuple(fc.constantFrom('+', '-'), digits(23)).map(join),
)
const texts = fc
  .tuple(
    fc.constantFrom('2024-', '2100-', '2026-', '0000-', '26-'),
    digits(13),
    fc.constant('-'),
    fc.oneof(digits(32), late(28, 31)),
    fc.constantFrom('T', 't', ' ', '\n', '', '_'),
    digits(23),
    fc.constant(':'),
    digits(59),
    fc.constant(':'),
    fc.oneof(digits(61), late(59, 61)),
    fc.constantFrom('', '.5', '.123456789', '.', ','),
    zone,
  )
  .map(join)

function join(parts: readonly string[]): string {
  return parts.join('')
}

test('takes and refuses what ajv-formats does', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(isDateTime(text)).toBe(libraryFormat.validate(text))
    }),
    { numRuns: 5_000 },
  )
})

test('takes a leap second only at the end of a day of UTC', () => {
  const leapSeconds = fc.tuple(digits(23), digits(59), zone).map(([hour, minute, offset]) => {
    return `2026-06-30T${hour}:${minute}:60${offset}`
  })
  fc.assert(
    fc.property(leapSeconds, (text) => {
      expect(isDateTime(text)).toBe(libraryFormat.validate(text))
    }),
    { numRuns: 5_000 },
  )
  expect(isDateTime('2026-06-30T23:59:60Z')).toBe(true)
  expect(isDateTime('2026-07-01T01:29:60+01:30')).toBe(true)
  expect(isDateTime('2026-06-30T23:59:60+00:01')).toBe(false)
})

test.each(['2026-02-30T00:00:00Z', '2026-13-01T00:00:00Z', '2026-01-15T24:00:00Z'])(
  'refuses %s',
  (text) => {
    expect(isDateTime(text)).toBe(false)
  },
)
