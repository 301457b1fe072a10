// The generated rules against the contract itself: Ajv reads openapi.yaml and says the same, whatever the payload.
import { readFileSync } from 'node:fs'
import addFormats from 'ajv-formats'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { validateEvent } from './events.ts'

const contract = parse(
  readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8'),
) as object
const ajv = new Ajv2020({ strict: false })
addFormats.default(ajv)
ajv.addSchema(contract, 'contract')
const holds = ajv.compile({ $ref: 'contract#/components/schemas/NodeStatusUpdated' })

const EVENT = {
  eventType: 'NODE_STATUS_UPDATED',
  eventTimestamp: '2026-01-15T09:30:02Z',
  details: { nodeId: 'a1', status: 'RUNNING' },
  nodeId: 'a1',
}

function expectAgreement(value: unknown): void {
  expect([value, validateEvent(value).kind === 'valid']).toEqual([value, holds(value)])
}

const two = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, '0'))
const time = fc
  .tuple(
    fc.integer({ min: 0, max: 9999 }).map((year) => String(year).padStart(4, '0')),
    two(14),
    two(33),
    fc.constantFrom('T', 't', ' ', ''),
    two(25),
    two(61),
    two(59),
    fc.constantFrom('', '.1', '.123456789', '.'),
    fc.constantFrom('Z', 'z', '+00:00', '-23:59', '+24:00', '+05:60', '', 'UTC'),
  )
  .map(([y, m, d, t, h, min, s, f, zone]) => `${y}-${m}-${d}${t}${h}:${min}:${s}${f}${zone}`)

it('agrees with Ajv about every time', () => {
  fc.assert(
    fc.property(fc.oneof(time, fc.string()), (eventTimestamp) => {
      expectAgreement({ ...EVENT, eventTimestamp })
    }),
    { numRuns: 5_000 },
  )
})

it('agrees with Ajv about the leap second', () => {
  expectAgreement({ ...EVENT, eventTimestamp: '2016-12-31T23:59:60Z' })
})

it.each(['2000-02-29', '1900-02-29', '2024-02-29', '2026-02-29', '0000-02-29', '0100-02-29'])(
  'agrees with Ajv about the leap day of %s',
  (date) => {
    expectAgreement({ ...EVENT, eventTimestamp: `${date}T00:00:00Z` })
  },
)

it('agrees with Ajv about whatever stands in a field, or does not', () => {
  const value = fc.oneof(fc.constant(undefined), fc.constantFrom('', 'a1'), fc.jsonValue())
  const field = fc.constantFrom('eventType', 'eventTimestamp', 'details', 'nodeId', 'more')
  const details = fc.record({ nodeId: value, status: value, more: value }, { requiredKeys: [] })
  fc.assert(
    fc.property(field, value, fc.option(details), (name, content, other) => {
      const event = { ...EVENT, ...(other && { details: other }), [name]: content }
      // Through JSON, as payloads come: no undefined survives it.
      const payload = JSON.parse(JSON.stringify(event)) as { eventType?: unknown }
      // A type that is not known is news to validateEvent, and wrong to the schema of another.
      if (validateEvent(payload).kind !== 'unknown-type') expectAgreement(payload)
    }),
    { numRuns: 5_000 },
  )
})

it('agrees with Ajv about payloads that are no objects', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      if (validateEvent(value).kind !== 'unknown-type') expectAgreement(value)
    }),
  )
})

it('names every field that is wrong, in the order of the contract', () => {
  expect(validateEvent({ details: { status: '' }, nodeId: 7 })).toEqual({
    kind: 'invalid',
    problems: [
      { path: 'eventType', message: 'missing' },
      { path: 'eventTimestamp', message: 'missing' },
      { path: 'details.nodeId', message: 'missing' },
      { path: 'details.status', message: 'expected a status such as RUNNING, got ""' },
      { path: 'nodeId', message: 'expected a text that is not empty, got 7' },
    ],
  })
})
