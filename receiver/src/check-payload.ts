// Verified bytes to an event: strict UTF-8, JSON, an object with an eventType, and as much of the contract as asked for.
import { decodeUtf8 } from '@thunderstack-webhooks/shared'
import { PayloadInvalidError, PayloadNotJsonError } from './errors/event-errors.ts'
import type { WebhookEvent } from './events.ts'
import { isObject } from './is-object.ts'
import { validatePayload } from './validate-payload.ts'

/** `strict` refuses an event that departs from the contract, `warn` reports it and goes on, `off` does not look. */
export type PayloadValidation = 'strict' | 'warn' | 'off'

export interface CheckedPayload {
  readonly event: WebhookEvent
  /** Under `warn` only: how the event departs from the contract. */
  readonly warning?: PayloadInvalidError
}

/** Throws PayloadNotJsonError or PayloadInvalidError. */
export function checkPayload(body: Uint8Array, validation: PayloadValidation): CheckedPayload {
  const value = parseJson(body)
  if (!isEvent(value)) throw new PayloadInvalidError('the body is not an object with an eventType')
  const problem = validation === 'off' ? undefined : validatePayload(value)
  if (!problem) return { event: value }
  if (validation === 'strict') throw problem
  return { event: value, warning: problem }
}

export function parseJson(body: Uint8Array): unknown {
  const text = decodeUtf8(body)
  if (text === undefined) throw new PayloadNotJsonError('not-utf8')
  try {
    return JSON.parse(text)
  } catch {
    // The parser's message quotes the body, so it is not kept as the cause.
    throw new PayloadNotJsonError('not-json')
  }
}

function isEvent(value: unknown): value is WebhookEvent {
  return isObject(value) && typeof value['eventType'] === 'string'
}
