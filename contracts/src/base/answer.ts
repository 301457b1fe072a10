// What came of one request. A judgement is somebody else's.

export type Answer =
  | {
      readonly kind: 'answered'
      readonly status: number
      /** Names in lower case; of a repeated one the last. */
      readonly headers: Readonly<Record<string, string>>
      /** The beginning of it. */
      readonly body: string
      /** From the last byte that was sent to the head of the answer. */
      readonly tookMs: number
    }
  /** The connection ended without an answer. */
  | { readonly kind: 'closed'; readonly tookMs: number }
  | { readonly kind: 'timed-out'; readonly tookMs: number }
  /** No connection could be had. */
  | { readonly kind: 'unreachable'; readonly reason: string; readonly tookMs: number }
  /** We broke it off, as planned. */
  | { readonly kind: 'aborted'; readonly tookMs: number }
