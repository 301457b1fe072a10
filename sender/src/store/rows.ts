// Rows to the domain and back, as both databases hold them.
import type { Insertable } from 'kysely'
import type { Attempt } from '../domain/attempt.ts'
import type { Build } from '../domain/build.ts'
import type { Content } from '../domain/content.ts'
import type { Delivery } from '../domain/delivery.ts'
import type { Event } from '../domain/event.ts'
import type { Gathered } from '../domain/fan-out.ts'
import type { Node } from '../domain/node.ts'
import type { Redelivery } from '../domain/redelivery.ts'
import type { Registration } from '../domain/registration.ts'
import type { Token } from '../domain/token.ts'
import type { Webhook } from '../domain/webhook.ts'
import type { EventRequest, Lease } from './store.ts'
import type {
  Database,
  NodeRow,
  WebhookRow,
  EventRow,
  AttemptRow,
  TokenRow,
  RedeliveryRow,
  DeliveryRow,
} from './tables.ts'

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

export function fromNode(node: Node): Insertable<Database['nodes']> {
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

export function fromEvent(event: Event, request?: EventRequest): Insertable<Database['events']> {
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

export function fromContent(content: Content): Insertable<Database['contents']> {
  return {
    id: content.id,
    event_id: content.eventId,
    body: content.body,
    key_fingerprint: content.keyFingerprint,
    is_list: content.isList ? 1 : 0,
  }
}

export function fromGathered({
  webhookId,
  eventId,
  dueAt,
}: Gathered): Insertable<Database['gathered']> {
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
export function fromRegistration(registration: Registration): Insertable<Database['webhooks']> {
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
export function fromDelivery(
  delivery: Delivery,
  lease: Lease | null,
): Insertable<Database['deliveries']> {
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

export function fromAttempt(attempt: Attempt): Insertable<Database['attempts']> {
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

export function fromToken(token: Token): Insertable<Database['tokens']> {
  return {
    jti: token.jti,
    user_id: token.userId,
    name: token.name,
    created_at: token.createdAt,
    revoked_at: token.revokedAt,
  }
}
