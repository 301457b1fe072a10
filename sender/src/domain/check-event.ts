// The last look at what will be signed: an event whose body the contract does not have is refused where it is accepted, once
// for all its attempts, and with it the change that made it. It is neither stored nor signed.
import { describeProblems, validateEvent } from '@thunderstack-webhooks/contracts/events'
import { PlatformError } from './errors.ts'
import type { Event } from './event.ts'

/** Throws when the body is not one that openapi.yaml has, or tells of something else than the event does. */
export function checkEvent(event: Event): void {
  const problem = findProblem(event)
  if (problem === undefined) return
  throw new PlatformError(
    'ERR_EVENT_BREAKS_CONTRACT',
    `event ${event.id} of node ${event.nodeId ?? 'none'} has a body that is not in openapi.yaml, so nothing was stored or signed: ${problem}`,
  )
}

function findProblem({ body, type, nodeId }: Event): string | undefined {
  const verdict = validateEvent(parse(body))
  switch (verdict.kind) {
    case 'invalid':
      return describeProblems(verdict.problems)
    case 'unknown-type':
      return `eventType: expected ${type}, got a type that openapi.yaml does not name`
    case 'valid': {
      const { event } = verdict
      if (event.nodeId === nodeId && event.details.nodeId === nodeId) return undefined
      return 'nodeId: expected the id of the node in both places'
    }
  }
}

/** Text that is no JSON is refused like every other value that is no object. */
function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
