// Rows as the database holds them, and the way to and from the domain. Column names appear here and in SQL only.
import type { NodeStatus } from '@thunderstack-webhooks/shared'
import type { Generated, Insertable, Selectable } from 'kysely'
import type { Attempt } from '../domain/attempt.ts'
import type { Build } from '../domain/build.ts'
import type { Content } from '../domain/content.ts'
import type { Delivery, DeliveryState } from '../domain/delivery.ts'
import type { Event } from '../domain/event.ts'
import type { Gathered } from '../domain/fan-out.ts'
import type {
  AttemptId,
  ClaimId,
  ContentId,
  DeliveryId,
  EventId,
  RedeliveryId,
  WebhookId,
} from '../domain/ids.ts'
import type { Node } from '../domain/node.ts'
import type { Redelivery } from '../domain/redelivery.ts'
import type { Registration } from '../domain/registration.ts'
import type { Token } from '../domain/token.ts'
import type { Webhook } from '../domain/webhook.ts'
import type { EventRequest, Lease } from './store.ts'

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

export function toNode(row: NodeRow, webhook: Webhook | undefined): Node {
  return {
    nodeId: row.node_id,
    userId: row.user_id,
    name: row.name,
    network: row.network,
    status: row.status,
    isInitialized: row.is_initialized === 1,
    port: row.port,
    rlnCommitId: row.rln_commit_id,
    builds: JSON.parse(row.builds) as Build[],
    webhook: webhook ?? null,
    createdAt: row.created_at,
  }
}

export function fromNode(node: Node): Insertable<NodeTable> {
  return {
    node_id: node.nodeId,
    user_id: node.userId,
    name: node.name,
    network: node.network,
    status: node.status,
    is_initialized: node.isInitialized ? 1 : 0,
    port: node.port,
    rln_commit_id: node.rlnCommitId,
    builds: JSON.stringify(node.builds),
    webhook_id: node.webhook?.id ?? null,
    created_at: node.createdAt,
  }
}

export function toEvent(row: EventRow): Event {
  return {
    id: row.id,
    type: row.type,
    owner:
      row.user_id === null || row.workspace_id === null
        ? null
        : { userId: row.user_id, workspaceId: row.workspace_id },
    nodeId: orNull(row.node_id),
    occurredAt: row.occurred_at,
    body: row.body,
    keyFingerprint: orNull(row.key_fingerprint),
    signature: row.signature,
  }
}

export function fromEvent(event: Event, request?: EventRequest): Insertable<EventTable> {
  return {
    id: event.id,
    type: event.type,
    node_id: event.nodeId ?? '',
    occurred_at: event.occurredAt,
    body: event.body,
    key_fingerprint: event.keyFingerprint ?? '',
    signature: event.signature,
    user_id: event.owner?.userId ?? null,
    workspace_id: event.owner?.workspaceId ?? null,
    idempotency_key: request?.idempotencyKey ?? null,
    request_digest: request?.digest ?? null,
  }
}

/** Columns that must not be null have the empty text for none. */
function orNull(text: string): string | null {
  return text === '' ? null : text
}

export function fromContent(content: Content): Insertable<ContentTable> {
  return {
    id: content.id,
    event_id: content.eventId,
    body: content.body,
    key_fingerprint: content.keyFingerprint,
    is_list: content.isList ? 1 : 0,
  }
}

export function fromGathered({ webhookId, eventId, dueAt }: Gathered): Insertable<GatheredTable> {
  return { webhook_id: webhookId, event_id: eventId, due_at: dueAt, delivery_id: null }
}

export function toRegistration(row: WebhookRow): Registration {
  return {
    id: row.id,
    scheme: row.scheme,
    url: row.url,
    state: row.state,
    isOrdered: row.is_ordered === 1,
    sealed: row.sealed,
    userId: row.user_id ?? '',
    workspaceId: row.workspace_id ?? '',
    label: row.label,
    filters: JSON.parse(row.filters ?? '[]') as string[],
    cadenceMinutes: row.cadence_minutes,
    disabledReason: row.disabled_reason,
    previousSecretValidUntil: row.previous_secret_valid_until,
    createdAt: row.created_at ?? 0,
  }
}

/** One without an id was only counted. */
export function toRedelivery(row: RedeliveryRow): Redelivery {
  return {
    id: row.id,
    state: stateOf(row),
    matchedCount: row.matched,
    remainingCount: row.remaining,
    perSecond: row.per_second,
    createdAt: row.created_at,
  }
}

function stateOf(row: RedeliveryRow): Redelivery['state'] {
  if (row.id === null) return 'preview'
  if (row.cancelled_at !== null) return 'cancelled'
  return row.remaining > 0 ? 'running' : 'done'
}

/** Without what is counted of its failures. */
export function fromRegistration(registration: Registration): Insertable<WebhookTable> {
  return {
    id: registration.id,
    scheme: registration.scheme,
    url: registration.url,
    state: registration.state,
    is_ordered: registration.isOrdered ? 1 : 0,
    user_id: registration.userId,
    workspace_id: registration.workspaceId,
    label: registration.label,
    filters: JSON.stringify(registration.filters),
    cadence_minutes: registration.cadenceMinutes,
    disabled_reason: registration.disabledReason,
    sealed: registration.sealed,
    previous_secret_valid_until: registration.previousSecretValidUntil,
    created_at: registration.createdAt,
  }
}

export function toDelivery(row: Omit<DeliveryRow, 'body'>): Delivery {
  return {
    id: row.id,
    eventId: row.event_id,
    contentId: row.content_id,
    webhookId: row.webhook_id,
    nodeId: orNull(row.node_id),
    url: row.url,
    state: row.state,
    attemptCount: row.attempt_count,
    createdAt: row.created_at,
    dueAt: row.due_at,
    dueReason: row.due_reason,
    waitsForTurn: row.waits_for === 'turn',
    settledAt: row.settled_at,
  }
}

/** With a lease: claimed at birth. */
export function fromDelivery(delivery: Delivery, lease: Lease | null): Insertable<DeliveryTable> {
  return {
    id: delivery.id,
    event_id: delivery.eventId,
    webhook_id: delivery.webhookId,
    node_id: delivery.nodeId ?? '',
    state: lease ? 'in_flight' : delivery.state,
    attempt_count: delivery.attemptCount,
    ladder_start: 0,
    due_at: delivery.dueAt,
    due_reason: delivery.dueReason,
    is_retry: 0,
    waits_for: delivery.waitsForTurn ? 'turn' : null,
    claim_id: lease?.claimId ?? null,
    lease_until: lease?.leaseUntil ?? null,
    created_at: delivery.createdAt,
    settled_at: delivery.settledAt,
    content_id: delivery.contentId,
  }
}

export function toAttempt(row: AttemptRow): Attempt {
  const response =
    row.response_status === null
      ? null
      : {
          status: row.response_status,
          headers: row.response_headers ?? '',
          body: row.response_body ?? new Uint8Array(),
          isTruncated: row.is_truncated === 1,
        }
  return {
    id: row.id,
    deliveryId: row.delivery_id,
    number: row.number,
    url: row.url,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    outcome: row.outcome,
    explanation: row.explanation,
    errorClass: row.error_class,
    requestHeaders: row.request_headers,
    response,
    ...(JSON.parse(row.exchange) as Pick<Attempt, 'phases' | 'connection'>),
    nextAttemptAt: row.next_attempt_at,
    nextAttemptReason: row.next_attempt_reason,
  }
}

export function fromAttempt(attempt: Attempt): Insertable<AttemptTable> {
  const { response, phases, connection } = attempt
  return {
    id: attempt.id,
    delivery_id: attempt.deliveryId,
    number: attempt.number,
    url: attempt.url,
    started_at: attempt.startedAt,
    ended_at: attempt.endedAt,
    outcome: attempt.outcome,
    explanation: attempt.explanation,
    error_class: attempt.errorClass,
    request_headers: attempt.requestHeaders,
    response_status: response?.status ?? null,
    response_headers: response?.headers ?? null,
    response_body: response?.body ?? null,
    is_truncated: response?.isTruncated ? 1 : 0,
    exchange: JSON.stringify({ phases, connection }),
    next_attempt_at: attempt.nextAttemptAt,
    next_attempt_reason: attempt.nextAttemptReason,
  }
}

export function toToken(row: TokenRow): Token {
  return {
    jti: row.jti,
    userId: row.user_id,
    name: row.name,
    createdAt: row.created_at,
    revokedAt: row.revoked_at,
  }
}

export function fromToken(token: Token): Insertable<TokenTable> {
  return {
    jti: token.jti,
    user_id: token.userId,
    name: token.name,
    created_at: token.createdAt,
    revoked_at: token.revokedAt,
  }
}
