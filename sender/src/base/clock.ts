// Platform time: node life, event times and retries read it. Socket timeouts and leases do not: they stay on real time.

export interface Clock {
  readonly kind: 'real' | 'scaled' | 'manual'
  /** Platform seconds per real second. */
  readonly factor: number
  /** Milliseconds since 1970. */
  now(): number
  /** Resolves after `ms` of this clock's time, or at once when `signal` aborts. Never rejects. */
  sleep(ms: number, signal: AbortSignal): Promise<void>
}
