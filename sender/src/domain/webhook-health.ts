// Whether a webhook that keeps failing is to be disabled: only after many failures in a row and a long time of them.
// Count alone would end a busy webhook in seconds, duration alone would never end a quiet one.

export interface WebhookHealth {
  /** Failed attempts since the last success. */
  readonly failureCount: number
  /** When the first of them ended; null when there is none. */
  readonly failingSince: number | null
}

export interface AutoDisable {
  readonly minFailures: number
  readonly minMs: number
}

const HEALTHY: WebhookHealth = { failureCount: 0, failingSince: null }

export function followHealth(
  health: WebhookHealth,
  attempt: { readonly hasSucceeded: boolean; readonly endedAt: number },
): WebhookHealth {
  if (attempt.hasSucceeded) return HEALTHY
  return {
    failureCount: health.failureCount + 1,
    failingSince: health.failingSince ?? attempt.endedAt,
  }
}

export function shouldDisable(health: WebhookHealth, policy: AutoDisable, now: number): boolean {
  return (
    health.failingSince !== null &&
    health.failureCount >= policy.minFailures &&
    now - health.failingSince >= policy.minMs
  )
}
