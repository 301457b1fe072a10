// Holds the data of an event of /v1 to the contract, whatever stands around it.
import { eventDataRules } from './generated/webhook-event-rules.ts'
import { isCatalogueEventType } from './is-catalogue-event.ts'
import type { Invalid, Valid } from './problem.ts'

/** Of a type that is not in the catalogue nothing can be said. */
export interface UnknownType {
  readonly kind: 'unknown-type'
  readonly eventType: string
}

/**
 * Whether data fits its type, with paths that begin at `data`. Fields that openapi.yaml does not name are accepted.
 *
 * @example
 * validateEventData('user.created', { name: 'John Doe' })
 * // { kind: 'invalid', problems: [{ path: 'data.id', message: 'missing' }] }
 */
export function validateEventData(type: string, data: unknown): Valid | Invalid | UnknownType {
  if (!isCatalogueEventType(type)) return { kind: 'unknown-type', eventType: type }
  const problems = eventDataRules[type](data, 'data')
  return problems.length === 0 ? { kind: 'valid' } : { kind: 'invalid', problems }
}
