// Verified bytes to events: strict UTF-8, JSON, one event or an array of them, each with a type, and as much of the contract as
// asked for.
import type { EnvelopeScheme } from '@thunderstack-webhooks/contracts/webhook-events'
import { parseJson, type PayloadValidation } from '../check-payload.ts'
import { PayloadInvalidError } from '../errors/event-errors.ts'
import { isObject } from '../is-object.ts'
import type { OpenEvent } from './scheme-events.ts'
import { validateSchemeEvent } from './validate-scheme-event.ts'

export interface CheckedEvents {
  readonly events: readonly [OpenEvent, ...OpenEvent[]]
  readonly isArray: boolean
  /** Under `warn` only. */
  readonly warnings: readonly PayloadInvalidError[]
}

/** Throws PayloadNotJsonError or PayloadInvalidError. One event that is none refuses the whole request. */
export function checkSchemePayload(
  body: Uint8Array,
  mode: PayloadValidation,
  scheme: EnvelopeScheme,
): CheckedEvents {
  const value = parseJson(body)
  const isArray = Array.isArray(value)
  const values: readonly unknown[] = isArray ? value : [value]
  const warnings: PayloadInvalidError[] = []
  const events = values.map((event, index) => {
    const place = isArray ? `event ${index}: ` : ''
    if (!isEvent(event)) throw new PayloadInvalidError(`${place}no object with a type`)
    const problem = mode === 'off' ? undefined : validateSchemeEvent(scheme, event)
    if (problem) {
      const placed = new PayloadInvalidError(place + problem.problems)
      if (mode === 'strict') throw placed
      warnings.push(placed)
    }
    return event
  })
  const [first, ...more] = events
  if (!first) throw new PayloadInvalidError('the array has no event')
  return { events: [first, ...more], isArray, warnings }
}

function isEvent(value: unknown): value is OpenEvent {
  return isObject(value) && !Array.isArray(value) && typeof value['type'] === 'string'
}
