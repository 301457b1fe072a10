import { expect, test } from 'vitest'
import {
  formatHmacEnvelope,
  formatStandardEnvelope,
  formatTextureEnvelope,
  formatThunderstackEnvelope,
} from './envelopes.ts'

const facts = {
  id: 'evt_abc123',
  type: 'device.created',
  occurredAt: Date.UTC(2026, 0, 15, 12, 30, 0, 250),
  data: { deviceId: 'dev_1', name: 'Meter' },
}

test('each scheme tells the same event in its own words', () => {
  expect(formatHmacEnvelope(facts)).toBe(
    '{"id":"evt_abc123","type":"device.created","created_at":"2026-01-15T12:30:00Z","data":{"deviceId":"dev_1","name":"Meter"}}',
  )
  expect(formatStandardEnvelope(facts)).toBe(
    '{"type":"device.created","timestamp":"2026-01-15T12:30:00.250Z","data":{"deviceId":"dev_1","name":"Meter"}}',
  )
  expect(formatThunderstackEnvelope(facts)).toBe(
    '{"eventType":"device.created","eventTimestamp":"2026-01-15T12:30:00Z","details":{"deviceId":"dev_1","name":"Meter"}}',
  )
  const texture = { ...facts, organizationId: 'org', workspaceId: 'staging', key: 'ab'.repeat(32) }
  expect(JSON.parse(formatTextureEnvelope(texture))).toEqual({
    type: 'device.created',
    deviceId: 'dev_1',
    organizationId: 'org',
    workspaceId: 'staging',
    key: 'ab'.repeat(32),
    timestamp: '2026-01-15T12:30:00.250Z',
    data: facts.data,
  })
})

test('an event of no device has null for its id under texture', () => {
  const texture = { ...facts, data: {}, organizationId: 'o', workspaceId: 'w', key: '' }
  expect(formatTextureEnvelope(texture)).toContain('"deviceId":null')
})
