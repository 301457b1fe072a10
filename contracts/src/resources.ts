// What travels in bodies, under the names this project uses. Types only, each made from openapi.yaml.
import type { components } from './generated/openapi.ts'

type Schemas = components['schemas']

export type NodeResource = Schemas['Node']
export type NodeStatus = Schemas['NodeStatus']
export type NodeNetwork = Schemas['Network']
export type NodeBuild = Schemas['Build']

export type EventResource = Schemas['Event']
export type EventWithDeliveries = Schemas['EventWithDeliveries']
export type EventAccepted = Schemas['EventAccepted']
export type EventPage = Schemas['EventPage']

export type DeliveryResource = Schemas['Delivery']
export type DeliveryState = Schemas['DeliveryState']
export type DeliveryPage = Schemas['DeliveryPage']

export type AttemptResource = Schemas['Attempt']
export type AttemptOutcome = Schemas['Outcome']
export type AttemptErrorClass = NonNullable<Schemas['Attempt']['errorClass']>
export type AttemptSummary = Schemas['AttemptSummary']
export type HeaderPairs = Schemas['HeaderPairs']

export type ClockState = Schemas['Clock']
export type ClockAdvance = Schemas['AdvanceClock']
export type ClockAdvanced = Schemas['ClockAdvanced']
export type SigningKey = Schemas['SigningKey']
export type TokenCreated = Schemas['TokenCreated']
export type TokenClaims = Schemas['TokenClaims']
export type ErrorBody = Schemas['Error']

/** The errors of /v1. */
export type V1ErrorBody = Schemas['V1Error']
export type V1ErrorCode = V1ErrorBody['error']['code']

export type WebhookResource = Schemas['Webhook']
export type WebhookWithSecret = Schemas['WebhookWithSecret']
export type WebhookList = Schemas['WebhookList']
export type WebhookDeleted = Schemas['WebhookDeleted']
export type WebhookSecretRotated = Schemas['WebhookSecretRotated']
export type WebhookTested = Schemas['WebhookTested']
export type WebhookScheme = Schemas['Scheme']

export type WebhookDeliveryResource = Schemas['WebhookDelivery']
export type WebhookDeliveryDetail = Schemas['WebhookDeliveryDetail']
export type WebhookDeliveryStatus = Schemas['WebhookDeliveryStatus']
export type WebhookDeliveryPage = Schemas['WebhookDeliveryPage']
export type RedeliveryResource = Schemas['Redelivery']

export type EventPublished = Schemas['EventPublished']
export type PublishedEvent = Schemas['PublishedEvent']
export type EventTypeResource = Schemas['EventType']
export type EventTypeList = Schemas['EventTypeList']

/** A webhook payload. Its status is open: editors offer the known ones, and later ones fit. */
export type NodeStatusUpdatedEvent = Schemas['NodeStatusUpdated']
