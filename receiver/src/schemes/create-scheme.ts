// The rules of a scheme by shared secrets, put together from the options and the scheme's own check. Composes only.
import { createBackgroundWork } from '../background-work.ts'
import type { AnyWebhookError } from '../errors/any-webhook-error.ts'
import type { PayloadInvalidError } from '../errors/event-errors.ts'
import type { Outcome } from '../hand-over.ts'
import { passFreely } from '../replay/create-guards.ts'
import { createDuplicateGuard, type DuplicateGuard } from '../replay/duplicate-guard.ts'
import { tellOwner } from '../tell-owner.ts'
import { describeSchemeDelivery } from './describe-scheme-delivery.ts'
import { createHandOverEach } from './hand-over-each.ts'
import { parseSchemeOptions } from './parse-scheme-options.ts'
import type { Scheme } from './scheme.ts'
import type { SchemeDelivery } from './scheme-delivery.ts'
import type { OpenEvent } from './scheme-events.ts'
import { createSchemeHandlers, type AnyHandler } from './scheme-handlers.ts'
import type { SchemeReceiverOptions } from './scheme-options.ts'
import type { SignatureCheck } from './signature-check.ts'
import { verifyScheme } from './verify-scheme.ts'

/** `Event` is what the scheme's contract says of its bodies; to the rules every event is an object with a type. */
export function createScheme<Event extends OpenEvent>(signature: SignatureCheck): Scheme<Event> {
  const scheme: Scheme = {
    name: signature.scheme,
    open: (options, report) => openScheme(signature, options, report),
  }
  return scheme as unknown as Scheme<Event>
}

function openScheme(
  signature: SignatureCheck,
  options: Omit<SchemeReceiverOptions<never>, 'scheme'>,
  report: (error: AnyWebhookError) => Promise<void>,
): ReturnType<Scheme['open']> {
  const settings = parseSchemeOptions(options)
  const { maxBodyBytes, now, ack } = settings
  const { on, find } = createSchemeHandlers(options.onUnknownEvent as AnyHandler | undefined)
  const background = createBackgroundWork()
  const warn = (warning: PayloadInvalidError) => tellOwner('onWarning', options.onWarning, warning)
  const duplicates: DuplicateGuard<SchemeDelivery, Outcome> = settings.duplicates
    ? createDuplicateGuard(settings.duplicates, identify, now, report)
    : { pass: passFreely }
  return {
    maxBodyBytes,
    challenge: signature.challenge,
    verify: (input, bodySource) => verifyScheme(input, signature, settings, warn, bodySource),
    handOver: createHandOverEach({ find, duplicates, ack, background, report }),
    on: on as ReturnType<Scheme['open']>['on'],
    idle: background.idle,
    ready: () => Promise.resolve(),
  }
}

function identify(delivery: SchemeDelivery) {
  return [delivery.deduplicationKey, describeSchemeDelivery(delivery)] as const
}
