// A webhook as /v1/webhooks registers it: whose it is, which events it is for, and when it is told of them.
import type { Webhook } from './webhook.ts'

export interface Registration extends Webhook {
  readonly userId: string
  readonly workspaceId: string
  readonly label: string | null
  /** `*`, `noun.*` or `noun.verb`. */
  readonly filters: readonly string[]
  /** Null: each event at once. Else one request for the events of each window of so many minutes, which divide a day. */
  readonly cadenceMinutes: number | null
  /** Null while it is active. */
  readonly disabledReason: 'owner' | 'gone' | 'failing' | null
  /** Until when the secret before the present one signs, too; null when there is none. Milliseconds since 1970, like every instant. */
  readonly previousSecretValidUntil: number | null
  readonly createdAt: number
}

/** A registration as it is after its owner set `active`. What waits is cancelled by becoming inactive, and does not come back. */
export function setActive(registration: Registration, isActive: boolean): Registration {
  return isActive
    ? { ...registration, state: 'active', disabledReason: null }
    : { ...registration, state: 'disabled', disabledReason: 'owner' }
}
