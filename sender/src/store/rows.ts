// Rows as the database holds them, and the way to and from the domain. Column names appear here and in SQL only.
import type { NodeStatus } from '@thunderstack-webhooks/shared'
import type { Generated, Insertable, Selectable } from 'kysely'
import type { Attempt } from '../domain/attempt.ts'
import type { Build } from '../domain/build.ts'
import type { Delivery, DeliveryState } from '../domain/delivery.ts'
import type { Event } from '../domain/event.ts'
import type { AttemptId, ClaimId, DeliveryId, EventId, WebhookId } from '../domain/ids.ts'
import type { Node } from '../domain/node.ts'
import type { Token } from '../domain/token.ts'
import type { Webhook } from '../domain/webhook.ts'
import type { Lease } from './store.ts'

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
  node_id: string
  occurred_at: number
  body: string
  key_fingerprint: string
  signature: string | null
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
  purpose: 'webhook' | 'token'
  pem: string
  created_at: number
  valid_until: number | null
}

export interface Database {
  nodes: NodeTable
  webhooks: WebhookTable
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
    nodeId: row.node_id,
    occurredAt: row.occurred_at,
    body: row.body,
    keyFingerprint: row.key_fingerprint,
    signature: row.signature,
  }
}

export function fromEvent(event: Event): Insertable<EventTable> {
  return {
    id: event.id,
    type: event.type,
    node_id: event.nodeId,
    occurred_at: event.occurredAt,
    body: event.body,
    key_fingerprint: event.keyFingerprint,
    signature: event.signature,
  }
}

export function toDelivery(row: Omit<DeliveryRow, 'body'>): Delivery {
  return {
    id: row.id,
    eventId: row.event_id,
    webhookId: row.webhook_id,
    nodeId: row.node_id,
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
    node_id: delivery.nodeId,
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
