// The assertion that nothing happened: looked at when all that was due has settled, so that no pause is needed.
import type { EventPage, EventResource } from '@thunderstack-webhooks/contracts'
import type { Caller } from './http-json.ts'
import { nameEvent } from './name-event.ts'

export interface ExpectNoneOptions {
  /** Only events of this node count. */
  readonly nodeId?: string
  /** Only events later than this one count: an event handle, or anything with its id. */
  readonly after?: { readonly id: string }
}

const PAGE_SIZE = 200
const MAX_NAMED = 10

export async function expectNoEvent(
  call: Caller,
  { nodeId, after }: ExpectNoneOptions = {},
): Promise<void> {
  await call('settle')
  const later = await listEventsAfter(call, after?.id)
  const unexpected = later.filter((event) => nodeId === undefined || event.nodeId === nodeId)
  if (unexpected.length === 0) return
  const ofNode = nodeId === undefined ? '' : ` of node ${nodeId}`
  const afterEvent = after === undefined ? '' : ` after ${after.id}`
  const named = unexpected.slice(0, MAX_NAMED).map(formatEvent).join(', ')
  throw new Error(
    `expected no event${ofNode}${afterEvent}, but ${unexpected.length} happened, the newest first: ${named}`,
  )
}

/** Newest first; all there are when no id is given, or none has it any more. */
async function listEventsAfter(call: Caller, id: string | undefined): Promise<EventResource[]> {
  const later: EventResource[] = []
  let cursor: string | null = null
  do {
    const page: EventPage = await call('listEvents', {
      query: { limit: String(PAGE_SIZE), cursor: cursor ?? undefined },
    })
    const known = page.events.findIndex((event) => event.id === id)
    if (known !== -1) return [...later, ...page.events.slice(0, known)]
    later.push(...page.events)
    cursor = page.nextCursor
  } while (cursor !== null)
  return later
}

function formatEvent({ id, occurredAt, body }: EventResource): string {
  return `${id} (${nameEvent(body)} at ${occurredAt})`
}
