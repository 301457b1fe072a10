// The one place that asks the contract about an event of a scheme. No bytes and no signature here.
import {
  describeProblems,
  validateWebhookEvent,
  type EnvelopeScheme,
} from '@thunderstack-webhooks/contracts/webhook-events'
import { PayloadInvalidError } from '../errors/event-errors.ts'

/** What is wrong with a decoded event, if anything. A type that the contract does not know is no problem. */
export function validateSchemeEvent(
  scheme: EnvelopeScheme,
  value: unknown,
): PayloadInvalidError | undefined {
  const verdict = validateWebhookEvent(scheme, value)
  return verdict.kind === 'invalid'
    ? new PayloadInvalidError(describeProblems(verdict.problems))
    : undefined
}
