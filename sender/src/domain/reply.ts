// What the world said to one request: an answer of any status, or why there was none. A fact, not yet a judgement.

export type SendErrorClass =
  'dns' | 'refused' | 'reset' | 'tls' | 'connect-timeout' | 'deadline' | 'bad-response' | 'other'

export interface Reply {
  readonly kind: 'reply'
  readonly response: {
    readonly status: number
    readonly headers: readonly (readonly [string, string])[]
    readonly body: Uint8Array
    /** Whether the body went on after the part that was kept. */
    readonly isTruncated: boolean
  }
  readonly totalMs: number
  readonly firstByteMs: number
}

export interface SendFailure {
  readonly kind: 'failure'
  readonly errorClass: SendErrorClass
  /** The system's own words, for the log. */
  readonly detail: string
  readonly totalMs: number
}
