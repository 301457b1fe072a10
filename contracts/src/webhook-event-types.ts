// Events of /v1 as the schemes with an envelope of their own bring them. Types only, each made from openapi.yaml.
import type { components } from './generated/openapi.ts'

type Schemas = components['schemas']

/** The schemes whose requests have an event of /v1 in an envelope. `thunderstack` sends what nodes send. */
export type EnvelopeScheme = 'hmac' | 'texture' | 'standard'

/** A type that needs no registration. */
export type CatalogueEventType = Schemas['CatalogueEvent']['type']

/** For each scheme: its events of the catalogue. A `switch` over `type` narrows `data`. */
export interface CatalogueEvents {
  readonly hmac: Schemas['HmacEnvelope'] & Schemas['CatalogueEvent']
  readonly texture: Schemas['TextureEnvelope'] & Schemas['CatalogueEvent']
  readonly standard: Schemas['StandardEnvelope'] & Schemas['CatalogueEvent']
}

/** For each scheme: its events of any other type, of whose data nothing is known. */
export interface RegisteredEvents {
  readonly hmac: Schemas['HmacEnvelope'] & Schemas['RegisteredEvent']
  readonly texture: Schemas['TextureEnvelope'] & Schemas['RegisteredEvent']
  readonly standard: Schemas['StandardEnvelope'] & Schemas['RegisteredEvent']
}

/**
 * What a request of a scheme brings; `isCatalogueEvent` tells the two kinds apart.
 *
 * @example
 * function handle(event: WebhookEventOf<'hmac'>) {
 *   if (isCatalogueEvent(event) && event.type === 'user.created') console.log(event.data.id)
 * }
 */
export type WebhookEventOf<Scheme extends EnvelopeScheme> =
  CatalogueEvents[Scheme] | RegisteredEvents[Scheme]

export type HmacEvent = WebhookEventOf<'hmac'>
export type TextureEvent = WebhookEventOf<'texture'>
export type StandardEvent = WebhookEventOf<'standard'>
