// Holds an event of /v1 to the contract, as the request of a scheme brings it. Checks no signature: do that first, over the
// raw bytes. A request of a schedule is a list: hold each of its events to this.
import { envelopeRules } from './generated/webhook-event-rules.ts'
import type { Invalid } from './problem.ts'
import { validateEventData } from './validate-event-data.ts'
import type { CatalogueEvents, EnvelopeScheme, RegisteredEvents } from './webhook-event-types.ts'

export type WebhookEventVerdict<Scheme extends EnvelopeScheme> =
  | { readonly kind: 'valid'; readonly event: CatalogueEvents[Scheme] }
  | Invalid
  /** Well formed, but of a type that is not in the catalogue: registered by a user, or newer. News, not an error. */
  | {
      readonly kind: 'unknown-type'
      readonly eventType: string
      readonly event: RegisteredEvents[Scheme]
    }

/**
 * Whether a parsed event is one that the platform sends with this scheme. Fields that openapi.yaml does not name are
 * accepted.
 *
 * @example
 * const verdict = validateWebhookEvent('hmac', JSON.parse(text))
 * if (verdict.kind === 'valid' && verdict.event.type === 'user.created') console.log(verdict.event.data.id)
 */
export function validateWebhookEvent<Scheme extends EnvelopeScheme>(
  scheme: Scheme,
  value: unknown,
): WebhookEventVerdict<Scheme> {
  const problems = envelopeRules[scheme](value, '')
  const { type, data } = (value ?? {}) as { type?: unknown; data?: unknown }
  // What is no text, and what is no object, is already among the problems.
  const verdict =
    typeof type === 'string' && isObject(data) ? validateEventData(type, data) : undefined
  if (verdict?.kind === 'invalid') {
    return { kind: 'invalid', problems: [...problems, ...verdict.problems] }
  }
  if (problems.length > 0) return { kind: 'invalid', problems }
  if (verdict?.kind === 'unknown-type') {
    return { ...verdict, event: value as RegisteredEvents[Scheme] }
  }
  return { kind: 'valid', event: value as CatalogueEvents[Scheme] }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
