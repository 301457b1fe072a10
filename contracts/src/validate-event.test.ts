// Receivers must outlive the next version of the platform: new fields, statuses and event types pass.
import { readFileSync } from 'node:fs'
import { NODE_STATUSES, formatNodeStatusUpdated } from '@thunderstack-webhooks/shared'
import addFormats from 'ajv-formats'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { validateEvent } from './events.ts'

const EVENT = {
  eventType: 'NODE_STATUS_UPDATED',
  eventTimestamp: '2026-01-15T09:30:02Z',
  details: { nodeId: 'a1', status: 'RUNNING' },
  nodeId: 'a1',
}

it.each(NODE_STATUSES)('accepts the body that the sender writes for %s', (status) => {
  const text = formatNodeStatusUpdated({ nodeId: 'a1', status, occurredAt: 0 })
  expect(validateEvent(JSON.parse(text))).toMatchObject({ kind: 'valid' })
})

it('hands over the event', () => {
  const verdict = validateEvent(EVENT)
  expect(verdict.kind === 'valid' && verdict.event.details.status).toBe('RUNNING')
})

it('accepts milliseconds, a new status and new fields', () => {
  const event = {
    ...EVENT,
    eventTimestamp: '2026-01-15T09:30:02.123Z',
    details: { ...EVENT.details, status: 'HIBERNATING', region: 'north' },
    attempt: 1,
  }
  expect(validateEvent(event)).toEqual({ kind: 'valid', event })
})

it.each(['INVOICE_PAID', '__proto__', 'toString'])(
  'reports %s as a type it does not know',
  (eventType) => {
    expect(validateEvent({ eventType })).toEqual({ kind: 'unknown-type', eventType })
  },
)

it.each<[unknown, string, string]>([
  [null, 'body', 'expected an object, got null'],
  ['{}', 'body', 'expected an object, got a string'],
  [{ ...EVENT, eventType: undefined }, 'eventType', 'missing'],
  [{ ...EVENT, eventType: 7 }, 'eventType', 'expected "NODE_STATUS_UPDATED", got 7'],
  [{ ...EVENT, nodeId: '' }, 'nodeId', 'expected a text that is not empty, got ""'],
  [{ ...EVENT, details: { nodeId: 'a1' } }, 'details.status', 'missing'],
  [
    { ...EVENT, details: { nodeId: 'a1', status: 5 } },
    'details.status',
    'expected a status such as RUNNING, got a number',
  ],
  [
    { ...EVENT, eventTimestamp: 'yesterday' },
    'eventTimestamp',
    'expected a time such as 2026-01-15T09:30:02Z, got "yesterday"',
  ],
])('refuses %j', (value, path, message) => {
  expect(validateEvent(value)).toEqual({ kind: 'invalid', problems: [{ path, message }] })
})

describe('beside Ajv over openapi.yaml', () => {
  const contract = parse(
    readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8'),
  ) as object
  const ajv = new Ajv2020({ strict: false })
  addFormats.default(ajv)
  ajv.addSchema(contract, 'openapi.yaml')
  const validate = ajv.compile({ $ref: 'openapi.yaml#/components/schemas/NodeStatusUpdated' })

  const values = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('', 'a1', EVENT.eventTimestamp, EVENT.eventType) },
    fc.constantFrom(undefined, null, 0, true, [], {}, [EVENT.details]),
    fc.record({ nodeId: fc.constantFrom('', 'a1', 7), status: fc.constantFrom('', 'ON', null) }),
  )
  const events = fc
    .dictionary(fc.constantFrom(...Object.keys(EVENT), 'more'), values)
    .map((changes) => ({ ...EVENT, ...changes }))

  it('gives the same verdict', () => {
    fc.assert(
      fc.property(fc.oneof(events, values), (event) => {
        fc.pre(!isOfAnotherType(event))
        expect(validateEvent(event).kind === 'valid').toBe(validate(event))
      }),
      { numRuns: 2_000 },
    )
  })

  function isOfAnotherType(event: unknown): boolean {
    return validateEvent(event).kind === 'unknown-type'
  }
})
