// What a receiver of /v1 is told about an event: the samples of the pages pass, new fields and types pass, broken ones are named.
import {
  formatHmacEnvelope,
  formatStandardEnvelope,
  formatTextureEnvelope,
} from '@thunderstack-webhooks/shared'
import { expect, it } from 'vitest'
import {
  EVENT_CATALOGUE,
  isCatalogueEvent,
  validateEventData,
  validateWebhookEvent,
  type EnvelopeScheme,
  type HmacEvent,
  type TextureEvent,
} from './webhook-events.ts'

const HMAC = {
  id: 'evt_abc123',
  type: 'user.created',
  created_at: '2026-01-15T12:30:00Z',
  data: { id: 'user_123', name: 'John Doe', email: 'john@example.com', status: 'active' },
}
const TEXTURE = {
  type: 'device.created',
  deviceId: 'dev_123',
  organizationId: 'org_1',
  workspaceId: 'staging',
  key: 'a'.repeat(64),
  timestamp: '2026-01-15T12:30:00.000Z',
  data: { deviceId: 'dev_123', manufacturer: 'acme' },
}
const STANDARD = { type: 'payment.failed', timestamp: '2026-01-15T12:30:00.000Z', data: {} }
const EVENTS: readonly [EnvelopeScheme, Readonly<Record<string, unknown>>][] = [
  ['hmac', HMAC],
  ['texture', TEXTURE],
  ['standard', STANDARD],
]

it.each(EVENTS)('takes an event of the scheme %s', (scheme, event) => {
  expect(validateWebhookEvent(scheme, event)).toEqual({ kind: 'valid', event })
})

const FACTS = { id: 'evt_1', type: 'device.updated', occurredAt: 0, data: { deviceId: 'dev_1' } }
const OWNER = { organizationId: 'org_1', workspaceId: 'default', key: '0'.repeat(64) }

it.each<[EnvelopeScheme, string]>([
  ['hmac', formatHmacEnvelope(FACTS)],
  ['texture', formatTextureEnvelope({ ...FACTS, ...OWNER })],
  ['standard', formatStandardEnvelope(FACTS)],
])('takes what a sender of the scheme %s writes', (scheme, text) => {
  expect(validateWebhookEvent(scheme, JSON.parse(text)).kind).toBe('valid')
})

it('takes the sample for manual tests, which has no time', () => {
  const data = { id: 'user_test', name: 'Test User' }
  expect(validateWebhookEvent('hmac', { id: 'evt_test', type: 'user.created', data }).kind).toBe(
    'valid',
  )
})

it('takes an event of no device', () => {
  const event = { ...TEXTURE, type: 'project.created', deviceId: null, data: {} }
  expect(validateWebhookEvent('texture', event).kind).toBe('valid')
})

it.each(EVENTS)('takes fields that nobody described, in the scheme %s', (scheme, event) => {
  const data = { ...(event['data'] as object), plan: { name: 'free' } }
  expect(validateWebhookEvent(scheme, { ...event, version: '2.0.0', data }).kind).toBe('valid')
})

it.each(['invoice.paid', 'user.hibernated', '__proto__', 'toString'])(
  'hands over %s as an event of a type it does not know',
  (type) => {
    const event = { ...HMAC, type, data: { number: 4711 } }
    expect(validateWebhookEvent('hmac', event)).toEqual({
      ...{ kind: 'unknown-type', eventType: type, event },
    })
  },
)

it.each<[EnvelopeScheme, unknown, readonly [path: string, message: string][]]>([
  ['hmac', null, [['body', 'expected an object, got null']]],
  ['hmac', [HMAC], [['body', 'expected an object, got an array']]],
  ['hmac', { ...HMAC, id: undefined }, [['id', 'missing']]],
  ['hmac', { ...HMAC, type: '' }, [['type', 'expected a text that is not empty, got ""']]],
  ['hmac', { ...HMAC, data: [1] }, [['data', 'expected an object, got an array']]],
  ['hmac', { ...HMAC, type: 'invoice.paid', data: undefined }, [['data', 'missing']]],
  ['hmac', { ...HMAC, data: { name: 'John Doe' } }, [['data.id', 'missing']]],
  ['hmac', { ...HMAC, data: { id: 'a', email: 7 } }, [['data.email', 'expected a text, got 7']]],
  [
    'hmac',
    { ...HMAC, created_at: 'today' },
    [['created_at', 'expected a time such as 2026-01-15T12:30:00Z, got "today"']],
  ],
  ['texture', { ...TEXTURE, deviceId: 7 }, [['deviceId', 'expected a text or null, got 7']]],
  [
    'texture',
    { ...TEXTURE, key: 'A'.repeat(9), data: {} },
    [
      ['key', `expected 64 lower-case hex digits, got "${'A'.repeat(9)}"`],
      ['data.deviceId', 'missing'],
    ],
  ],
  ['standard', { ...STANDARD, timestamp: undefined }, [['timestamp', 'missing']]],
])('refuses in the scheme %s: %j', (scheme, value, problems) => {
  expect(validateWebhookEvent(scheme, value)).toEqual({
    kind: 'invalid',
    problems: problems.map(([path, message]) => ({ path, message })),
  })
})

it('judges data alone, for those who publish it', () => {
  expect(validateEventData('user.created', { id: 'user_123' })).toEqual({ kind: 'valid' })
  expect(validateEventData('device.created', {})).toEqual({
    ...{ kind: 'invalid', problems: [{ path: 'data.deviceId', message: 'missing' }] },
  })
  expect(validateEventData('invoice.paid', {})).toEqual({
    ...{ kind: 'unknown-type', eventType: 'invoice.paid' },
  })
})

it('lists the events of the pages first, in their words', () => {
  expect(EVENT_CATALOGUE.slice(0, 9)).toEqual([
    { name: 'user.created', description: 'New user registered' },
    { name: 'user.updated', description: 'User profile updated' },
    { name: 'user.deleted', description: 'User account deleted' },
    { name: 'project.created', description: 'New project created' },
    { name: 'project.updated', description: 'Project modified' },
    { name: 'project.deleted', description: 'Project deleted' },
    { name: 'file.uploaded', description: 'File uploaded' },
    { name: 'payment.succeeded', description: 'Payment processed successfully' },
    { name: 'payment.failed', description: 'Payment failed' },
  ])
  for (const { name } of EVENT_CATALOGUE) {
    expect(validateEventData(name, {}).kind).not.toBe('unknown-type')
  }
})

it('narrows data by the type of the event', () => {
  const describe = (event: HmacEvent | TextureEvent): string => {
    if (!isCatalogueEvent(event)) return `${event.type} of which nothing is known`
    if (event.type === 'user.created') return `user ${event.data.id}`
    if (event.type === 'device.created') return `device ${event.data.deviceId}`
    return event.type
  }
  expect(describe(HMAC as HmacEvent)).toBe('user user_123')
  expect(describe(TEXTURE as TextureEvent)).toBe('device dev_123')
  expect(describe({ ...HMAC, type: 'invoice.paid' })).toBe('invoice.paid of which nothing is known')
})
