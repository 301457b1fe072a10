// What the operations may use: the store, public keys, tokens, time. Nothing here knows that a dispatcher exists.
import type { Clock } from '../base/clock.ts'
import type { Ids } from '../base/ids.ts'
import type { Report } from '../base/report.ts'
import type { LifeSettings } from '../domain/node-life.ts'
import type { PublicKeyFacts } from '../sign/key-ring.ts'
import type { Vault } from '../sign/vault.ts'
import type { Scheme } from '../domain/scheme.ts'
import type { TokenClaims } from '../sign/token.ts'
import type { Token } from '../domain/token.ts'
import type { AnnounceChange, Store } from '../store/store.ts'

export interface House {
  readonly store: Store
  readonly keys: {
    readonly current: PublicKeyFacts
    /** What verifies now, the current one first. */
    list(): readonly PublicKeyFacts[]
    /** Null when the key was given by a file. */
    readonly rotate: ((overlapMs: number) => Promise<PublicKeyFacts>) | null
  }
  readonly tokens: {
    format(token: Token): Promise<string>
    parse(text: string): Promise<TokenClaims | undefined>
  }
  readonly issueCertificate: (nodeId: string, now: number) => Promise<NodeCertificate>
  readonly clock: Clock
  readonly time: VirtualTime
  readonly ids: Ids
  readonly report: Report
  /** Makes the event of a node's new status, at the clock's present instant. */
  readonly announce: AnnounceChange
  readonly life: LifeSettings & { readonly rlnImage: string }
  /** Why a URL could never be delivered to; null when nothing speaks against it. */
  readonly judgeEndpoint: (url: string) => Promise<string | null>
  readonly vault: Vault
  /** Null for a scheme that has no secrets. */
  readonly generateSecret: (scheme: Scheme) => string | null
  /** Lower-case hex SHA-256. */
  readonly digest: (text: string) => string
  readonly webhooks: { readonly isHttpsOnly: boolean; readonly isOrdered: boolean }
  readonly access: AccessSettings
  readonly checkHealth: () => Promise<HouseHealth>
  readonly renderMetrics: () => Promise<string>
}

export interface HouseHealth {
  /** Null when it answers; else why not. */
  readonly store: string | null
  readonly dispatcher: string
}

export interface AccessSettings {
  readonly auth: 'lenient' | 'strict'
  /** Whether every answer is held to openapi.yaml before it leaves. */
  readonly isStrictContract: boolean
  /** Whether the platform listens on loopback only. */
  readonly isLoopback: boolean
  readonly controlToken: string | null
  /** Whose account a call without a token acts for, where that is allowed: the first token's. */
  readonly firstToken: Pick<Token, 'jti' | 'userId'>
}

export interface VirtualTime {
  /** Resolves when nothing is due and nothing is in flight. */
  settle(signal: AbortSignal): Promise<void>
  /** Only under a manual clock. */
  readonly advance: ((target: AdvanceRequest, signal: AbortSignal) => Promise<void>) | null
  /** Looks now, and again after each change of the store; undefined when `signal` aborts first. */
  waitUntil<Found>(
    look: () => Promise<Found | undefined>,
    signal: AbortSignal,
  ): Promise<Found | undefined>
}

export type AdvanceRequest =
  | { readonly kind: 'by'; readonly ms: number }
  | { readonly kind: 'at'; readonly at: number }
  | { readonly kind: 'next' }
  | { readonly kind: 'idle' }

export interface NodeCertificate {
  readonly certificate: string
  readonly certificateChain: string
  readonly privateKey: string
  readonly publicKey: string
}
