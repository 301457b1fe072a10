// The published vectors as a user's program reads them: through the exports of the package, as JSON. Judges nothing.
import { readFileSync } from 'node:fs'
import type { NodeStatus } from '@thunderstack-webhooks/contracts'

export interface VectorKey {
  readonly note: string
  readonly fingerprint: string
  readonly modulusLength: number
  readonly publicKeyPem: string
  readonly publicKeyJwk: Readonly<Record<'kty' | 'alg' | 'n' | 'e', string>>
  readonly privateKeyPem: string
}

export type VectorKeyName = 'test' | 'second'

interface Vector {
  readonly id: string
  readonly why: string
}

interface BodyVector extends Vector {
  readonly bodyBase64: string
  readonly bodyText?: string
  readonly code: string | null
}

export interface SignatureVector extends BodyVector {
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly signedBy: VectorKeyName
  readonly keys: readonly VectorKeyName[]
  readonly verdict: 'accept' | 'refuse'
  readonly mayDiffer: boolean
}

export type SchemeSecretName = 'first' | 'second' | 'text'

export interface SchemeVector extends BodyVector {
  readonly scheme: 'hmac' | 'texture' | 'standard'
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly signedBy: readonly SchemeSecretName[]
  readonly secrets: readonly SchemeSecretName[]
  readonly now: string
  readonly toleranceSeconds: number | null
  readonly verdict: 'accept' | 'refuse'
  readonly mayDiffer: boolean
}

export interface PayloadVector extends BodyVector {
  readonly verdict: 'valid' | 'invalid' | 'unknown-type' | 'not-json'
  readonly problems: readonly { readonly path: string; readonly message: string }[]
}

export interface RetryVector extends Vector {
  readonly retry: string
  readonly eventAt: string
  readonly attempts: readonly {
    readonly number: number
    readonly at: string
    readonly afterSeconds: number
    readonly answer:
      | { readonly status: number; readonly headers?: Readonly<Record<string, string>> }
      | { readonly fault: 'connection-reset' }
  }[]
  readonly end: { readonly state: 'delivered' | 'dead'; readonly at: string }
}

export interface NodeStatusVector extends Vector {
  readonly settings: { readonly step?: string; readonly destroyedEvent?: boolean }
  readonly from: NodeStatus | null
  readonly act: 'create' | 'start' | 'stop' | 'upgrade' | 'destroy' | 'unlock'
  readonly thenSet?: NodeStatus
  readonly isRefused: boolean
  readonly events: readonly { readonly status: string; readonly afterSeconds: number }[]
  readonly finalStatus: NodeStatus
}

interface Files {
  readonly signatures: {
    readonly signatureHeader: string
    readonly keys: Readonly<Record<VectorKeyName, VectorKey>>
    readonly vectors: readonly SignatureVector[]
  }
  readonly 'scheme-signatures': {
    readonly headers: Readonly<Record<SchemeVector['scheme'], Readonly<Record<string, string>>>>
    readonly secrets: Readonly<
      Record<SchemeSecretName, { readonly note: string; readonly secret: string }>
    >
    readonly vectors: readonly SchemeVector[]
  }
  readonly payloads: { readonly vectors: readonly PayloadVector[] }
  readonly 'retry-timetables': { readonly vectors: readonly RetryVector[] }
  readonly 'node-statuses': { readonly vectors: readonly NodeStatusVector[] }
}

export const VECTOR_FILES: readonly (keyof Files)[] = [
  'signatures',
  'scheme-signatures',
  'payloads',
  'retry-timetables',
  'node-statuses',
]

export function readVectors<Name extends keyof Files>(name: Name): Files[Name] {
  return readJson(name) as Files[Name]
}

/** A file of the vectors, or `<name>.schema`. */
export function readJson(name: string): unknown {
  const url = import.meta.resolve(`@thunderstack-webhooks/contracts/vectors/${name}.json`)
  return JSON.parse(readFileSync(new URL(url), 'utf8')) as unknown
}

export function readBody({ bodyBase64 }: { readonly bodyBase64: string }): Buffer {
  return Buffer.from(bodyBase64, 'base64')
}

/** The values of the signature header, in order; its name has no case. */
export function readSignatures({ headers }: Pick<SignatureVector, 'headers'>): readonly string[] {
  return headers
    .filter(([name]) => name.toLowerCase() === 'x-thunderstack-signature')
    .map(([, value]) => value)
}
