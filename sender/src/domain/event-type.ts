// Names of events and filters over them. `noun.verb` tells an event from a command (`noun:verb`) at a glance.
import { NODE_STATUS_UPDATED } from '@thunderstack-webhooks/shared'

const TYPE = /^[a-z][a-z0-9_]*\.[a-z][a-z0-9_]*$/
const MAX_LENGTH = 128

/** What a node's change of status is called where types are `noun.verb`. Ours. */
export const NODE_EVENT_TYPE = 'node.status_updated'
/** A type as events are kept under it: a node's is the platform's own word. */
export function toKeptType(type: string): string {
  return type === NODE_EVENT_TYPE ? NODE_STATUS_UPDATED : type
}

/** A type as accounts know it. */
export function toPublicType(kept: string): string {
  return kept === NODE_STATUS_UPDATED ? NODE_EVENT_TYPE : kept
}

/** What a test sends. Ours. */
export const TEST_EVENT_TYPE = 'webhook.test'

/** A type that an account has registered beside the catalogue. */
export interface EventType {
  readonly name: string
  readonly description: string | null
}

export function isEventType(text: string): boolean {
  return text.length <= MAX_LENGTH && TYPE.test(text)
}

/** The filters an event of that type passes: to look these up costs the same, however many other filters there are. */
export function filtersPassedBy(type: string): readonly string[] {
  return ['*', `${type.slice(0, type.indexOf('.'))}.*`, type]
}
