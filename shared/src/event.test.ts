import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatEventTimestamp, formatNodeStatusUpdated, isNodeStatus } from './event.ts'

const change = {
  nodeId: 'a1',
  status: 'RUNNING',
  occurredAt: Date.parse('2026-01-15T09:30:02.987Z'),
}

test('writes the body exactly as published: compact, in the published order, nothing else', () => {
  expect(formatNodeStatusUpdated(change)).toBe(
    '{"eventType":"NODE_STATUS_UPDATED","eventTimestamp":"2026-01-15T09:30:02Z","details":{"nodeId":"a1","status":"RUNNING"},"nodeId":"a1"}',
  )
})

test('a receiver that parses and re-serialises the body gets the very same text', () => {
  const instants = fc.integer({ min: 0, max: Date.parse('9999-12-31T23:59:59.999Z') })
  const texts = fc.string({ unit: fc.nat(0xffff).map((unit) => String.fromCharCode(unit)) })
  fc.assert(
    fc.property(texts, texts, instants, (nodeId, status, occurredAt) => {
      const text = formatNodeStatusUpdated({ nodeId, status, occurredAt })
      const body: unknown = JSON.parse(text)
      expect(JSON.stringify(body)).toBe(text)
      expect(body).toMatchObject({ nodeId, details: { nodeId, status } })
    }),
  )
})

test('names whole seconds, cut and never rounded up', () => {
  expect(formatEventTimestamp(change.occurredAt)).toBe('2026-01-15T09:30:02Z')
  expect(formatEventTimestamp(change.occurredAt, 'milliseconds')).toBe('2026-01-15T09:30:02.987Z')
})

test('knows each status by its exact spelling only', () => {
  expect(isNodeStatus('DESTROING')).toBe(true)
  expect(isNodeStatus('running')).toBe(false)
  expect(isNodeStatus('toString')).toBe(false)
})
