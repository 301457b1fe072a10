// Tells an event of the catalogue from one of any other type. Looks at nothing but its type.
import { eventDataRules } from './generated/webhook-event-rules.ts'
import type {
  CatalogueEvents,
  CatalogueEventType,
  EnvelopeScheme,
  RegisteredEvents,
} from './webhook-event-types.ts'

/** Whether a type needs no registration. */
export function isCatalogueEventType(type: string): type is CatalogueEventType {
  return Object.hasOwn(eventDataRules, type)
}

/** Whether an event is one of the catalogue; afterwards a `switch` over `type` narrows `data`. */
export function isCatalogueEvent<Scheme extends EnvelopeScheme>(
  event: CatalogueEvents[Scheme] | RegisteredEvents[Scheme],
): event is CatalogueEvents[Scheme] {
  return isCatalogueEventType(event.type)
}
