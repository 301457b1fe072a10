// The whole contract as types, a table of operations and checks. Re-exports, nothing else; payloads alone: "./events".
export { checkRequest } from './check-request.ts'
export { checkResponse } from './check-response.ts'
export type { Undocumented } from './check-response.ts'
export { describeProblems } from './describe-problems.ts'
export type { components, operations, paths, webhooks } from './generated/openapi.ts'
export { OPERATIONS } from './generated/operations.ts'
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
  EventResource,
  EventWithDeliveries,
  HeaderPairs,
  NodeBuild,
  NodeNetwork,
  NodeResource,
  NodeStatus,
  NodeStatusUpdatedEvent,
  SigningKey,
  TokenClaims,
  TokenCreated,
} from './resources.ts'
export type { ResponseHeaders } from './response-headers.ts'
export { validateEvent } from './validate-event.ts'
export type { EventVerdict } from './validate-event.ts'
