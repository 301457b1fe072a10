// A request of each scheme by shared secrets: its headers, computed here with nothing but Node's own HMAC. Deterministic.
import { createHmac } from 'node:crypto'
import { SECRETS } from './scheme-secrets.mjs'

export const NOW = '2026-01-15T12:30:10Z'
export const SENT_AT = '2026-01-15T12:30:02Z'
export const STANDARD_ID = 'evt_2m4n8q'

export const SCHEME_HEADERS = {
  hmac: { signature: 'X-Webhook-Signature' },
  texture: { signature: 'Texture-Signature', timestamp: 'Texture-Timestamp' },
  standard: {
    id: 'webhook-id',
    timestamp: 'webhook-timestamp',
    signature: 'webhook-signature',
  },
}

/** The bodies that the platform sends of one event, written down by hand. */
export const BODIES = {
  hmac: bodyOf('"id":"evt_2m4n8q",', '"created_at":"2026-01-15T12:30:00Z",'),
  texture: `{"type":"user.created","deviceId":null,"organizationId":"org_1","workspaceId":"default","key":"${'0123456789abcdef'.repeat(4)}","timestamp":"2026-01-15T12:30:00.000Z","data":{"id":"user_123","name":"John Doe"}}`,
  standard: bodyOf('', '"timestamp":"2026-01-15T12:30:00.000Z",'),
}

function bodyOf(before, after) {
  return `{${before}"type":"user.created",${after}"data":{"id":"user_123","name":"John Doe"}}`
}

export function withName(scheme, json) {
  return BODIES[scheme].replace('"John Doe"', () => json)
}

/** The text of the signature header. `sentAt` and `id` are signed by `standard` alone. */
export function signScheme(scheme, body, name, { sentAt = SENT_AT, id = STANDARD_ID } = {}) {
  const { secret } = SECRETS[name]
  if (scheme !== 'standard') return hmac(Buffer.from(secret), body).digest('hex')
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
  const content = Buffer.concat([Buffer.from(`${id}.${toSeconds(sentAt)}.`), Buffer.from(body)])
  return `v1,${hmac(key, content).digest('base64')}`
}

function hmac(key, content) {
  return createHmac('sha256', key).update(content)
}

export function toSeconds(time) {
  return String(Date.parse(time) / 1_000)
}
