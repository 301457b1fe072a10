// The whole contract as types, a table of operations and checks. Re-exports, nothing else; payloads alone: "./events".
export { checkRequest } from './check-request.ts'
export { checkResponse } from './check-response.ts'
export type { Undocumented } from './check-response.ts'
export { describeProblems } from './describe-problems.ts'
export type { components, operations, paths, webhooks } from './generated/openapi.ts'
export { EVENT_CATALOGUE } from './generated/event-catalogue.ts'
export { OPERATIONS } from './generated/operations.ts'
export { isCatalogueEvent, isCatalogueEventType } from './is-catalogue-event.ts'
export type { OperationId, RequestBody, ResponseBody } from './operation-types.ts'
export type { Invalid, Problem, Valid } from './problem.ts'
export type {
  AttemptErrorClass,
  AttemptOutcome,
  AttemptResource,
  AttemptSummary,
  ClockAdvance,
  ClockAdvanced,
  ClockState,
  DeliveryPage,
  DeliveryResource,
  DeliveryState,
  ErrorBody,
  EventAccepted,
  EventPage,
  EventPublished,
  EventResource,
  EventTypeList,
  EventTypeResource,
  EventWithDeliveries,
  HeaderPairs,
  NodeBuild,
  NodeNetwork,
  NodeResource,
  NodeStatus,
  NodeStatusUpdatedEvent,
  PublishedEvent,
  RedeliveryResource,
  SigningKey,
  TokenClaims,
  TokenCreated,
  V1ErrorBody,
  V1ErrorCode,
  WebhookDeleted,
  WebhookDeliveryDetail,
  WebhookDeliveryPage,
  WebhookDeliveryResource,
  WebhookDeliveryStatus,
  WebhookList,
  WebhookResource,
  WebhookScheme,
  WebhookSecretRotated,
  WebhookTested,
  WebhookWithSecret,
} from './resources.ts'
export type { ResponseHeaders } from './response-headers.ts'
export { validateEvent } from './validate-event.ts'
export type { EventVerdict } from './validate-event.ts'
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
