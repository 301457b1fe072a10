// Where a case of a scheme with a shared secret finds what it signs with: an event of its own, the secret of the webhook, and one
// that the receiver must not know.
import { createHash, createHmac } from 'node:crypto'
import {
  formatHmacEnvelope,
  formatStandardEnvelope,
  formatTextureEnvelope,
  formatTextureTimestamp,
  HMAC_SIGNATURE_HEADER,
  STANDARD_HEADERS,
  TEXTURE_HEADERS,
} from '@thunderstack-webhooks/shared'
import type { DeskTimes } from './line.ts'
import type { HeaderLine } from './wire-request.ts'

export const SECRET_SCHEMES = ['hmac', 'texture', 'standard'] as const

export type SecretScheme = (typeof SECRET_SCHEMES)[number]

export const SIGNATURE_HEADERS: Readonly<Record<SecretScheme, string>> = {
  hmac: HMAC_SIGNATURE_HEADER,
  texture: TEXTURE_HEADERS.signature,
  standard: STANDARD_HEADERS.signature,
}

export interface SchemeSignOptions {
  readonly secret?: 'genuine' | 'other'
  /** Milliseconds since 1970. Default: when the desk was opened. */
  readonly sentAt?: number
}

export interface SchemeDesk {
  readonly scheme: SecretScheme
  /** Milliseconds since 1970. */
  readonly now: number
  /** No other case's. */
  readonly event: { readonly id: string; readonly eventTimestamp?: never }
  /** The body of the event: one compact JSON text. */
  readonly text: string
  /** The body of an event of that type. */
  format(type: string, data: Readonly<Record<string, string>>): string
  /** The header lines that go with a body; the signature is the last. */
  sign(body: string | Uint8Array, options?: SchemeSignOptions): readonly HeaderLine[]
  /** The text of the signature header alone. */
  signature(body: string | Uint8Array, options?: SchemeSignOptions): string
}

export function createSchemeDesk(
  scheme: SecretScheme,
  secret: string,
  { now, occurredAt }: DeskTimes,
): SchemeDesk {
  const id = `evt_check${occurredAt.toString(36)}`
  const format: SchemeDesk['format'] = (type, data) =>
    formatEnvelope(scheme, { id, type, occurredAt, data })
  const signature: SchemeDesk['signature'] = (body, options = {}) => {
    const { secret: which = 'genuine', sentAt = now } = options
    const text = which === 'genuine' ? secret : otherSecret(secret)
    if (scheme !== 'standard') return hex(text, body)
    return signStandard(text, `${id}.${toSeconds(sentAt)}.`, body)
  }
  return {
    scheme,
    now,
    event: { id },
    format,
    text: format('user.created', { id: 'user_123', name: 'Jane Doe', status: 'active' }),
    sign: (body, options) => [
      ...listTimeLines(scheme, id, options?.sentAt ?? now),
      [SIGNATURE_HEADERS[scheme], signature(body, options)],
    ],
    signature,
  }
}

function listTimeLines(scheme: SecretScheme, id: string, sentAt: number): readonly HeaderLine[] {
  switch (scheme) {
    case 'hmac':
      return []
    case 'texture':
      return [[TEXTURE_HEADERS.timestamp, formatTextureTimestamp(sentAt)]]
    case 'standard':
      return [
        [STANDARD_HEADERS.id, id],
        [STANDARD_HEADERS.timestamp, toSeconds(sentAt)],
      ]
  }
}

function toSeconds(ms: number): string {
  return String(Math.floor(ms / 1_000))
}

interface Facts {
  readonly id: string
  readonly type: string
  readonly occurredAt: number
  readonly data: Readonly<Record<string, string>>
}

function formatEnvelope(scheme: SecretScheme, facts: Facts): string {
  switch (scheme) {
    case 'hmac':
      return formatHmacEnvelope(facts)
    case 'texture': {
      const key = createHash('sha256').update(facts.id).digest('hex')
      const owner = { organizationId: 'conformance', workspaceId: 'default' }
      return formatTextureEnvelope({ ...facts, ...owner, key })
    }
    case 'standard':
      return formatStandardEnvelope(facts)
  }
}

function hex(secret: string, body: string | Uint8Array): string {
  return createHmac('sha256', secret).update(body).digest('hex')
}

function signStandard(secret: string, head: string, body: string | Uint8Array): string {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  return `v1,${createHmac('sha256', key).update(head).update(body).digest('base64')}`
}

/** Of the same form. */
function otherSecret(secret: string): string {
  const bytes = createHash('sha256').update(secret).digest()
  return secret.startsWith('whsec_') ? `whsec_${bytes.toString('base64')}` : bytes.toString('hex')
}
