// The one place that asks the contract about an event. No bytes and no signature here.
import { describeProblems, validateEvent } from '@thunderstack-webhooks/contracts/events'
import { PayloadInvalidError } from './errors/event-errors.ts'

/** What is wrong with a decoded body, if anything. An event type that the contract does not know is no problem. */
export function validatePayload(value: unknown): PayloadInvalidError | undefined {
  const validation = validateEvent(value)
  return validation.kind === 'invalid'
    ? new PayloadInvalidError(describeProblems(validation.problems))
    : undefined
}
