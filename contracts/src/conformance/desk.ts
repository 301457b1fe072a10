// Where a case finds what it signs with: an event of its own, the platform's key, and keys that the receiver must not trust.
import type { KeyObject } from 'node:crypto'
import { formatEventTimestamp, NODE_STATUS_UPDATED } from '@thunderstack-webhooks/shared'
import { signBody, type SignatureForm } from './sign-body.ts'

export interface EventBody {
  readonly eventType: string
  readonly eventTimestamp: string
  readonly details: { readonly nodeId: string; readonly status: string }
  readonly nodeId: string
}

export interface DeskKeys {
  /** The platform's: the receiver trusts its public half. */
  readonly genuine: KeyObject
  readonly other: KeyObject
  /** Of more bits than any key the receiver knows. */
  readonly longer: KeyObject
  /** The published test key, unless it is the genuine one. */
  readonly published: KeyObject | undefined
}

export interface SignOptions extends SignatureForm {
  readonly key?: keyof DeskKeys
}

export interface Desk {
  /** Genuine, of the expected node, and no other case's. */
  readonly event: EventBody
  /** Milliseconds since 1970. */
  readonly now: number
  readonly keys: DeskKeys
  /** The text of the signature header. */
  sign(body: Uint8Array | string, options?: SignOptions): string
}

/** `occurredAt` tells the events of a run apart. */
export function createDesk(
  keys: DeskKeys,
  nodeId: string,
  { now, occurredAt }: { readonly now: number; readonly occurredAt: number },
): Desk {
  return {
    now,
    keys,
    event: {
      eventType: NODE_STATUS_UPDATED,
      eventTimestamp: formatEventTimestamp(occurredAt),
      details: { nodeId, status: 'RUNNING' },
      nodeId,
    },
    sign(body, { key = 'genuine', ...form } = {}) {
      const signer = keys[key]
      if (!signer) throw new TypeError(`there is no ${key} key at this desk`)
      return signBody(body, signer, form)
    },
  }
}
