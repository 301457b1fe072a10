// The exact text of an event's body under each scheme: one compact `JSON.stringify`, so that a receiver that parses and writes it
// again gets the same bytes. No signing here.
import { formatEventTimestamp } from './event.ts'
import type { JsonObject } from './json.ts'

/** Something that happened, as every scheme tells of it. */
export interface EventFacts {
  readonly id: string
  /** `noun.verb`. */
  readonly type: string
  /** Milliseconds since 1970. */
  readonly occurredAt: number
  readonly data: JsonObject
}

/** Source: the generic webhook guide's standard format. */
export function formatHmacEnvelope({ id, type, occurredAt, data }: EventFacts): string {
  return JSON.stringify({ id, type, created_at: formatEventTimestamp(occurredAt), data })
}

export interface TextureFacts extends EventFacts {
  readonly organizationId: string
  readonly workspaceId: string
  /** 64 hex digits: what Texture's receivers de-duplicate by. */
  readonly key: string
}

/** The flat ids are the webhook page's; `key`, `timestamp` and `data` are those of Texture's newer pages. */
export function formatTextureEnvelope(facts: TextureFacts): string {
  const { type, organizationId, workspaceId, key, occurredAt, data } = facts
  const { deviceId } = data
  return JSON.stringify({
    type,
    deviceId: typeof deviceId === 'string' ? deviceId : null,
    organizationId,
    workspaceId,
    key,
    timestamp: formatEventTimestamp(occurredAt, 'milliseconds'),
    data,
  })
}

/** Source: Standard Webhooks, "Payload structure". The id is a header. */
export function formatStandardEnvelope({ type, occurredAt, data }: EventFacts): string {
  const timestamp = formatEventTimestamp(occurredAt, 'milliseconds')
  return JSON.stringify({ type, timestamp, data })
}

/** ThunderStack documents node statuses only; other events take the same outer keys. Ours. */
export function formatThunderstackEnvelope({ type, occurredAt, data }: EventFacts): string {
  const eventTimestamp = formatEventTimestamp(occurredAt)
  return JSON.stringify({ eventType: type, eventTimestamp, details: data })
}
