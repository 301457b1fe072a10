// What the platform itself sends: every status, in the spelling of the published handler.
import { NODE_STATUSES } from '@thunderstack-webhooks/shared'
import type { Case, Family } from '../case.ts'
import { post } from '../wire-request.ts'

const FIX =
  'compare the key with the one the platform publishes, check the signature over the bytes that arrived, and answer 2xx'

const STATUSES: readonly Case[] = NODE_STATUSES.map((status) => ({
  name: `an event of status ${status}`,
  build: (desk) => post(desk, { ...desk.event, details: { nodeId: desk.event.nodeId, status } }),
  expected: 'accept',
  why: 'this is what the platform sends; refused, it is sent again and given up in the end',
  fix: FIX,
}))

export const GENUINE: Family = {
  title: 'Genuine events',
  cases: [
    ...STATUSES,
    {
      name: 'a time with milliseconds',
      build: (desk) =>
        post(desk, {
          ...desk.event,
          eventTimestamp: desk.event.eventTimestamp.replace('Z', '.250Z'),
        }),
      expected: 'accept',
      why: 'ISO 8601 allows a fraction, and a JavaScript sender writes one by default',
      fix: 'read eventTimestamp with a parser for ISO 8601, not with a pattern of whole seconds',
    },
    {
      name: 'an event a day old',
      build: (desk) =>
        post(desk, {
          ...desk.event,
          eventTimestamp: new Date(Date.parse(desk.event.eventTimestamp) - 86_400_000)
            .toISOString()
            .replace('.000Z', 'Z'),
        }),
      expected: 'accept',
      why: 'eventTimestamp is the time of the change: an event that is sent again is as old as the trouble lasted',
      fix: 'do not refuse old events, or only those older than the longest timetable of retries; tell copies apart by what was handled',
    },
  ],
}
