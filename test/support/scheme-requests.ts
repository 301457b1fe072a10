// A genuine request of each scheme, and the bytes that it is on the wire when some of its headers are others. Sends nothing.
import {
  formatHmacEnvelope,
  formatStandardEnvelope,
  formatTextureEnvelope,
} from '@thunderstack-webhooks/shared'
import {
  signHmacDelivery,
  signStandardDelivery,
  signTextureDelivery,
  type SignedDelivery,
} from '@thunderstack-webhooks/receiver/testing'
import { DOOR_PATH } from './doors/every-door.ts'
import { SCHEME_NOW, SCHEME_SECRET, type SchemeName } from './doors/scheme-room.ts'
import { writeRequest } from './hostile-request.ts'

export const SIGNATURE_HEADER: Readonly<Record<SchemeName, string>> = {
  hmac: 'X-Webhook-Signature',
  texture: 'Texture-Signature',
  standard: 'webhook-signature',
}

export const TIME_HEADER = { texture: 'Texture-Timestamp', standard: 'webhook-timestamp' } as const

interface GenuineChanges {
  readonly secret?: string
  readonly sentAt?: number
  /** Makes the event another one. */
  readonly id?: string
}

/** As the platform makes it of the event `device.created`. */
export function makeGenuine(scheme: SchemeName, changes: GenuineChanges = {}) {
  const { secret = SCHEME_SECRET, sentAt = SCHEME_NOW, id = 'evt_1' } = changes
  const facts = {
    id,
    type: 'device.created',
    occurredAt: SCHEME_NOW,
    data: { deviceId: `device of ${id}` },
    organizationId: 'org_1',
    workspaceId: 'default',
    key: 'ab'.repeat(32),
  }
  switch (scheme) {
    case 'hmac':
      return signHmacDelivery(formatHmacEnvelope(facts), { secret })
    case 'texture':
      return signTextureDelivery(formatTextureEnvelope(facts), { secret, sentAt })
    case 'standard':
      return signStandardDelivery(formatStandardEnvelope(facts), { secret, sentAt, id })
  }
}

/** Each header line of the request; `changes` gives a header other values, one line for each, or none. */
export function writeSigned(
  { headers, body }: Pick<SignedDelivery, 'headers' | 'body'>,
  changes: Readonly<Record<string, readonly string[]>> = {},
): Buffer {
  const lines = Object.entries({ ...headers, ...changes }).flatMap(([name, values]) =>
    [values].flat().map((value) => [name, value] as const),
  )
  return writeRequest({
    ...{ method: 'POST', target: DOOR_PATH, host: '127.0.0.1', framing: 'length' },
    headers: lines,
    body,
  })
}
