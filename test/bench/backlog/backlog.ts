// Deliveries that wait, as the rows a platform holds after a bad day. Where the rows go is a target's matter.
import { formatNodeStatusUpdated } from '@thunderstack-webhooks/shared'
import { createIds } from '../../../sender/dist/base/ids.js'
import type { Delivery } from '../../../sender/dist/domain/delivery.js'
import type { Event } from '../../../sender/dist/domain/event.js'
import { fromDelivery, fromEvent } from '../../../sender/dist/store/rows.js'

export interface BacklogShape {
  readonly pending: number
  /** The share that is due now, evenly over all webhooks. What is neither due nor busy is a retry, in ten minutes at the earliest, spread over a day. */
  readonly dueShare: number
  /** The share that is due at one endpoint alone, and has been for longer than all others. */
  readonly busyShare: number
  /** Endpoints are paths below it. */
  readonly baseUrl: string
  readonly keyFingerprint: string
}

type Row = Readonly<Record<string, unknown>>

/** A store that takes rows in bulk. */
export interface SeedTarget {
  /** The rows of one table have the same columns in the same order. */
  insert(table: 'webhooks' | 'events' | 'deliveries', rows: Iterable<Row>): Promise<void>
}

const WEBHOOKS = 1_000
const DAY_MS = 86_400_000
const CHUNK = 10_000

export function urlOfBusy({ baseUrl }: Pick<BacklogShape, 'baseUrl'>): string {
  return `${baseUrl}busy`
}

export async function seed(target: SeedTarget, shape: BacklogShape, now: number): Promise<void> {
  await target.insert('webhooks', makeWebhooks(shape))
  const ids = createIds(() => now)
  for (let first = 0; first < shape.pending; first += CHUNK) {
    const count = Math.min(CHUNK, shape.pending - first)
    const made = Array.from({ length: count }, (_, index) =>
      makeDelivery(shape, first + index, { now, ids }),
    )
    await target.insert(
      'events',
      made.map(({ event }) => fromEvent(event) as unknown as Row),
    )
    await target.insert(
      'deliveries',
      made.map(({ delivery }) => ({
        ...fromDelivery(delivery, null),
        is_retry: Number(delivery.attemptCount > 0),
      })),
    )
  }
}

const webhookIdOf = (index: number | 'busy') => `hook_${index}` as const

function* makeWebhooks(shape: BacklogShape): Iterable<Row> {
  const facts = { scheme: 'thunderstack', state: 'active', is_ordered: 0 }
  yield { id: webhookIdOf('busy'), url: urlOfBusy(shape), ...facts }
  for (let index = 0; index < WEBHOOKS; index++) {
    yield { id: webhookIdOf(index), url: `${shape.baseUrl}w${index}`, ...facts }
  }
}

function makeDelivery(
  { pending, dueShare, busyShare, keyFingerprint }: BacklogShape,
  index: number,
  { now, ids }: { readonly now: number; readonly ids: ReturnType<typeof createIds> },
): { readonly event: Event; readonly delivery: Delivery } {
  // Kinds alternate as they would have come, so that neighbours in the file differ.
  const place = (index * 7_919) % pending
  const isBusy = place < busyShare * pending
  const isDue = !isBusy && place < (busyShare + dueShare) * pending
  const webhook = isBusy ? 'busy' : index % WEBHOOKS
  const nodeId = String(webhook).padStart(32, '0')
  const occurredAt = now - 2 * DAY_MS + index
  const event: Event = {
    id: ids.create('evt'),
    type: 'NODE_STATUS_UPDATED',
    owner: null,
    nodeId,
    occurredAt,
    body: formatNodeStatusUpdated({ nodeId, status: 'RUNNING', occurredAt }, 'milliseconds'),
    keyFingerprint,
    signature: null,
  }
  const dueAt = isBusy
    ? occurredAt
    : isDue
      ? now - DAY_MS + index
      : now + 600_000 + ((index * 104_729) % DAY_MS)
  const delivery: Delivery = {
    id: ids.create('del'),
    eventId: event.id,
    contentId: null,
    webhookId: webhookIdOf(webhook),
    nodeId,
    url: '',
    state: 'pending',
    attemptCount: isBusy || isDue ? 0 : 1,
    createdAt: occurredAt,
    dueAt,
    dueReason: 'seeded',
    waitsForTurn: false,
    settledAt: null,
  }
  return { event, delivery }
}
