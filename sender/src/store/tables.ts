// The tables of both databases as types. Column names appear here, in rows.ts and in SQL only.
import type { NodeStatus } from '@thunderstack-webhooks/shared'
import type { Generated, Selectable } from 'kysely'
import type { Attempt } from '../domain/attempt.ts'
import type { DeliveryState } from '../domain/delivery.ts'
import type { Event } from '../domain/event.ts'
import type {
  AttemptId,
  ClaimId,
  ContentId,
  DeliveryId,
  EventId,
  RedeliveryId,
  WebhookId,
} from '../domain/ids.ts'
import type { Registration } from '../domain/registration.ts'
import type { Webhook } from '../domain/webhook.ts'

interface NodeTable {
  seq: Generated<number>
  node_id: string
  user_id: string
  name: string
  network: string
  status: NodeStatus
  is_initialized: number
  port: number
  rln_commit_id: string
  builds: string
  webhook_id: WebhookId | null
  created_at: number
}

interface WebhookTable {
  id: WebhookId
  scheme: Webhook['scheme']
  url: string
  state: Webhook['state']
  is_ordered: number
  failure_count: Generated<number>
  failing_since: Generated<number | null>
  /** From here on null for the webhook of a node. */
  user_id: Generated<string | null>
  workspace_id: Generated<string | null>
  label: Generated<string | null>
  /** JSON: a list. */
  filters: Generated<string | null>
  cadence_minutes: Generated<number | null>
  disabled_reason: Generated<Registration['disabledReason']>
  sealed: Generated<string | null>
  previous_secret_valid_until: Generated<number | null>
  created_at: Generated<number | null>
}

interface WebhookFilterTable {
  user_id: string
  workspace_id: string
  filter: string
  webhook_id: WebhookId
}

interface EventTypeTable {
  user_id: string
  name: string
  description: string
  created_at: number
}

interface ContentTable {
  id: ContentId
  event_id: EventId
  body: string
  key_fingerprint: string | null
  is_list: number
}

interface RedeliveryTable {
  id: RedeliveryId
  webhook_id: WebhookId
  per_second: number
  matched: number
  created_at: number
  cancelled_at: number | null
}

interface GatheredTable {
  seq: Generated<number>
  webhook_id: WebhookId
  event_id: EventId
  /** When its window ends. */
  due_at: number
  /** Null until the window was closed. */
  delivery_id: DeliveryId | null
}

interface NodeStepTable {
  seq: Generated<number>
  node_id: string
  status: NodeStatus
  due_at: number
}

interface EventTable {
  seq: Generated<number>
  id: EventId
  type: Event['type']
  /** Empty for an event that is about no node. */
  node_id: string
  occurred_at: number
  body: string
  /** Empty for an event that no such key signs. */
  key_fingerprint: string
  signature: string | null
  user_id: Generated<string | null>
  workspace_id: Generated<string | null>
  idempotency_key: Generated<string | null>
  request_digest: Generated<string | null>
}

/** Which blocks of 256 events, by `seq`, hold any of a node. Only where the database keeps it. */
interface EventBlockTable {
  node_id: string
  block: number
}

interface DeliveryTable {
  seq: Generated<number>
  id: DeliveryId
  event_id: EventId
  webhook_id: WebhookId
  /** Empty for a delivery to a registered webhook. */
  node_id: string
  state: DeliveryState
  attempt_count: number
  /** attempt_count when the present retry ladder began. */
  ladder_start: number
  due_at: number | null
  due_reason: string | null
  is_retry: number
  /** `slot`: all slots of its endpoint are taken. `turn`: behind another one of an ordered webhook. */
  waits_for: 'slot' | 'turn' | null
  claim_id: ClaimId | null
  /** Real time. */
  lease_until: number | null
  created_at: number
  settled_at: number | null
  content_id: ContentId | null
  redelivery_id: Generated<RedeliveryId | null>
}

interface AttemptTable {
  seq: Generated<number>
  id: AttemptId
  delivery_id: DeliveryId
  number: number
  url: string
  started_at: number
  ended_at: number
  outcome: Attempt['outcome']
  explanation: string
  error_class: Attempt['errorClass']
  request_headers: string
  response_status: number | null
  response_headers: string | null
  response_body: Uint8Array | null
  is_truncated: number
  /** JSON: phases and connection. */
  exchange: string
  next_attempt_at: number | null
  next_attempt_reason: string | null
}

interface TokenTable {
  seq: Generated<number>
  jti: string
  user_id: string
  name: string
  created_at: number
  revoked_at: number | null
}

interface LogExportTable {
  task_id: string
  node_id: string
  created_at: number
}

interface ClockTable {
  id: number
  now: number
}

/** On PostgreSQL only: a SQLite file has its keys in files beside it. */
interface PrivateKeyTable {
  seq: Generated<number>
  purpose: 'webhook' | 'token' | 'vault'
  pem: string
  created_at: number
  valid_until: number | null
}

export interface Database {
  nodes: NodeTable
  webhooks: WebhookTable
  webhook_filters: WebhookFilterTable
  event_types: EventTypeTable
  contents: ContentTable
  redeliveries: RedeliveryTable
  gathered: GatheredTable
  node_steps: NodeStepTable
  events: EventTable
  event_blocks: EventBlockTable
  deliveries: DeliveryTable
  attempts: AttemptTable
  tokens: TokenTable
  log_exports: LogExportTable
  clock: ClockTable
  private_keys: PrivateKeyTable
}

export type NodeRow = Selectable<NodeTable>
export type WebhookRow = Selectable<WebhookTable>
export type EventRow = Selectable<EventTable>
export type NodeStepRow = Selectable<NodeStepTable>
export type AttemptRow = Selectable<AttemptTable>
export type PrivateKeyRow = Selectable<PrivateKeyTable>
export type TokenRow = Selectable<TokenTable>
export type RedeliveryRow = Omit<Selectable<RedeliveryTable>, 'id'> & {
  readonly id: RedeliveryId | null
  readonly remaining: number
}
export type DeliveryRow = Selectable<DeliveryTable> & { url: string; body: string }
