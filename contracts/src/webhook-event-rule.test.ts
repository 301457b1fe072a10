// The generated rules for events of /v1 against the contract itself: Ajv reads openapi.yaml and says the same, whatever comes.
import { readFileSync } from 'node:fs'
import addFormats from 'ajv-formats'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { EVENT_CATALOGUE, validateWebhookEvent, type EnvelopeScheme } from './webhook-events.ts'

const contract = parse(
  readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8'),
) as object
const ajv = new Ajv2020({ strict: false })
addFormats.default(ajv)
ajv.addSchema(contract, 'contract')

const SCHEMES: readonly [EnvelopeScheme, holds: (value: unknown) => boolean][] = [
  ['hmac', ajv.compile({ $ref: 'contract#/components/schemas/HmacEvent' })],
  ['texture', ajv.compile({ $ref: 'contract#/components/schemas/TextureEvent' })],
  ['standard', ajv.compile({ $ref: 'contract#/components/schemas/StandardEvent' })],
]

const type = fc.oneof(
  { arbitrary: fc.constantFrom(...EVENT_CATALOGUE.map(({ name }) => name)), weight: 5 },
  {
    arbitrary: fc.oneof(fc.constantFrom('invoice.paid', '', 'valueOf'), fc.jsonValue()),
    weight: 1,
  },
)
const value = fc.oneof(fc.constantFrom('', 'a1', null, 7), fc.jsonValue())
const time = fc.constantFrom(
  '2026-01-15T12:30:00Z',
  '2026-01-15T12:30:00.000Z',
  '2026-02-30T00:00:00Z',
  0,
)
const text = fc.oneof({ arbitrary: fc.constant('a1'), weight: 6 }, { arbitrary: value, weight: 1 })
const data = fc.record(
  {
    ...{ id: text, name: text, email: text, status: text },
    ...{ deviceId: text, nodeId: text, webhook_id: text, more: value },
  },
  { requiredKeys: [] },
)
const event = fc.record(
  {
    ...{ id: text, type, created_at: time, timestamp: time, deviceId: text, organizationId: text },
    ...{ workspaceId: text, key: fc.oneof(fc.constant('0f'.repeat(32)), value), more: value },
    data: fc.oneof({ arbitrary: data, weight: 6 }, { arbitrary: value, weight: 1 }),
  },
  { requiredKeys: ['type', 'data', 'id', 'timestamp', 'workspaceId'] },
)

it.each(SCHEMES)('agrees with Ajv about every event of the scheme %s', (scheme, holds) => {
  const seen = { taken: 0, refused: 0 }
  fc.assert(
    fc.property(event, (candidate) => {
      // Through JSON, as requests come: no undefined survives it.
      const payload: unknown = JSON.parse(JSON.stringify(candidate))
      const isTaken = validateWebhookEvent(scheme, payload).kind !== 'invalid'
      expect([payload, isTaken]).toEqual([payload, holds(payload)])
      seen[isTaken ? 'taken' : 'refused'] += 1
    }),
    { numRuns: 3_000 },
  )
  expect(Math.min(seen.taken, seen.refused)).toBeGreaterThan(50)
})

it.each(SCHEMES)('agrees with Ajv about what is no event of the scheme %s', (scheme, holds) => {
  fc.assert(
    fc.property(fc.jsonValue(), (payload) => {
      expect(validateWebhookEvent(scheme, payload).kind !== 'invalid').toBe(holds(payload))
    }),
  )
})
