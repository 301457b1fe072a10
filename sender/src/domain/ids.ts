// Ids as types. The prefix is in the value too, so that a log line says what it names.

export type EventId = `evt_${string}`
export type DeliveryId = `del_${string}`
export type AttemptId = `att_${string}`
export type WebhookId = `hook_${string}`
export type ClaimId = `clm_${string}`
export type ContentId = `cnt_${string}`
export type RedeliveryId = `rdl_${string}`

const NODE_ID = /^[0-9a-f]{32}$/

/** The platform's node ids: 32 lower-case hex digits, a UUID without dashes. */
export function isNodeId(text: string): boolean {
  return NODE_ID.test(text)
}
