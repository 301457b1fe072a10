// What the world said to one request: an answer of any status, or why there was none. A fact, not yet a judgement.

import type { HeaderLines } from './header-lines.ts'

export type SendErrorClass =
  | 'dns'
  | 'refused'
  | 'reset'
  | 'tls'
  | 'connect-timeout'
  | 'deadline'
  | 'bad-response'
  | 'egress'
  | 'other'

/** Real milliseconds, also under a scaled or manual clock; null for a phase that did not happen or did not end. */
export interface Phases {
  /** For a connection, beyond the time it took to make one. */
  readonly waitMs: number | null
  readonly dnsMs: number | null
  readonly connectMs: number | null
  readonly tlsMs: number | null
  /** From the request's last byte to the head of the answer. */
  readonly firstByteMs: number | null
  /** Of the answer. */
  readonly bodyMs: number | null
  readonly totalMs: number
}

export interface Connection {
  /** Whether an earlier request had gone over it. */
  readonly isReused: boolean
  readonly remoteAddress: string
  /**
   * Whether the request was sent a second time, because the connection it went over first was closed as it was used
   * again: the endpoint may have seen it twice.
   */
  readonly isResent: boolean
}

interface ExchangeFacts {
  /** As they were written, in order and spelling; null when nothing was sent. */
  readonly sentHeaders: HeaderLines | null
  readonly connection: Connection | null
  readonly phases: Phases
}

export interface Reply extends ExchangeFacts {
  readonly kind: 'reply'
  readonly response: {
    readonly status: number
    readonly headers: HeaderLines
    readonly body: Uint8Array
    /** Whether the body went on after the part that was kept. */
    readonly isTruncated: boolean
  }
}

export interface SendFailure extends ExchangeFacts {
  readonly kind: 'failure'
  readonly errorClass: SendErrorClass
  /** The system's own words, for the log. */
  readonly detail: string
}
