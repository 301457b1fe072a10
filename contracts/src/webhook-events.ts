// The door "./webhook-events": events of /v1 in the envelope of each scheme, and their catalogue. Re-exports, nothing else.
export { describeProblems } from './describe-problems.ts'
export { EVENT_CATALOGUE } from './generated/event-catalogue.ts'
export { isCatalogueEvent, isCatalogueEventType } from './is-catalogue-event.ts'
export type { Invalid, Problem, Valid } from './problem.ts'
export { validateEventData } from './validate-event-data.ts'
export type { UnknownType } from './validate-event-data.ts'
export { validateWebhookEvent } from './validate-webhook-event.ts'
export type { WebhookEventVerdict } from './validate-webhook-event.ts'
export type {
  CatalogueEvents,
  CatalogueEventType,
  EnvelopeScheme,
  HmacEvent,
  RegisteredEvents,
  StandardEvent,
  TextureEvent,
  WebhookEventOf,
} from './webhook-event-types.ts'
