// What `createReceiver({ scheme })` is given. Made by hmac(…), texture(…) and standard(…); not meant to be written by users.
import type { EnvelopeScheme } from '@thunderstack-webhooks/contracts/webhook-events'
import type { AnyWebhookError } from '../errors/any-webhook-error.ts'
import type { Rules } from '../rules.ts'
import type { SchemeDelivery } from './scheme-delivery.ts'
import type { OpenEvent } from './scheme-events.ts'
import type { RegisterSchemeHandler } from './scheme-handlers.ts'
import type { SchemeReceiverOptions } from './scheme-options.ts'

export interface Scheme<Event extends OpenEvent = OpenEvent> {
  readonly name: EnvelopeScheme
  /** For `createReceiver`. Throws a TypeError for options that cannot be meant. */
  readonly open: (
    options: Omit<SchemeReceiverOptions<never>, 'scheme'>,
    report: (error: AnyWebhookError) => Promise<void>,
  ) => Rules<SchemeDelivery<Event>, RegisterSchemeHandler<Event>>
}
