// One attempt's headers: signed under the webhook's scheme, with what its owner wants appended.
import {
  HMAC_SIGNATURE_HEADER,
  STANDARD_HEADERS,
  TEXTURE_HEADERS,
  THUNDERSTACK_SIGNATURE_HEADER,
  formatTextureTimestamp,
  signHmac,
  signStandard,
  signTexture,
} from '@thunderstack-webhooks/shared'
import type { ClaimedDelivery } from '../domain/delivery.ts'
import type { HeaderPairs } from '../domain/header-lines.ts'
import { messageId } from '../domain/message-id.ts'
import { extendedHeaders, type WireProfile } from '../domain/extended-headers.ts'
import type { OpenCredentials } from './open-credentials.ts'
import type { Signer } from './signer.ts'

export interface SignedRequest {
  readonly headers: HeaderPairs
  /** Those of them that the webhook's owner had appended. */
  readonly custom: HeaderPairs
  /** What can be kept for the attempts to come; null under a scheme that signs each attempt anew. */
  readonly signature: string | null
}

/** `body`: the bytes that will be sent. `startedAt` in milliseconds since 1970. */
export type SignRequest = (
  claimed: ClaimedDelivery,
  body: Uint8Array,
  startedAt: number,
) => Promise<SignedRequest>

export interface SignRequestParts {
  readonly signer: Signer
  readonly openCredentials: OpenCredentials
  readonly wire: WireProfile
}

export function createSignRequest({
  signer,
  openCredentials,
  wire,
}: SignRequestParts): SignRequest {
  return async (claimed, body, startedAt) => {
    const { event, webhook } = claimed
    const { keys, headers: custom } = openCredentials(webhook, startedAt)
    const { signature, headers, keyFingerprint } = await sign()
    const extended = wire === 'extended' ? extendedHeaders(claimed, startedAt, keyFingerprint) : []
    return { signature, custom, headers: [CONTENT_TYPE, ...headers, ...extended, ...custom] }

    async function sign(): Promise<Signed> {
      switch (webhook.scheme) {
        case 'thunderstack': {
          const { text, keyFingerprint } = await signer.sign(event)
          const headers = [[THUNDERSTACK_SIGNATURE_HEADER, text]] as const
          return { headers, signature: text, keyFingerprint }
        }
        case 'hmac':
          return anew([[HMAC_SIGNATURE_HEADER, await signHmac(body, present(keys))]])
        case 'texture':
          return anew([
            [TEXTURE_HEADERS.signature, await signTexture(body, present(keys))],
            [TEXTURE_HEADERS.timestamp, formatTextureTimestamp(startedAt)],
          ])
        case 'standard': {
          const id = messageId(claimed)
          const timestamp = String(Math.floor(startedAt / 1_000))
          return anew([
            [STANDARD_HEADERS.id, id],
            [STANDARD_HEADERS.timestamp, timestamp],
            [STANDARD_HEADERS.signature, await signStandard({ id, timestamp, body }, keys)],
          ])
        }
      }
    }
  }
}

const CONTENT_TYPE = ['Content-Type', 'application/json'] as const

interface Signed extends Omit<SignedRequest, 'custom'> {
  /** Null under a scheme without such a key. */
  readonly keyFingerprint: string | null
}

function anew(headers: HeaderPairs): Signed {
  return { headers, signature: null, keyFingerprint: null }
}

function present<Key>([key]: readonly Key[]): Key {
  if (key === undefined) throw new Error('this webhook has no secret to sign with: rotate it')
  return key
}
