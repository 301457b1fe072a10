// Publishing: many events of one transaction share their statements. The webhooks they are for are locked before it is decided
// who is told: nothing slips past one that is being made inactive.
import type { AcceptSettings } from '../../domain/accept-event.ts'
import type { Announcement } from '../../domain/content.ts'
import type { Delivery } from '../../domain/delivery.ts'
import type { Event } from '../../domain/event.ts'
import type { WebhookId } from '../../domain/ids.ts'
import { toRegistration } from '../rows.ts'
import type { EventRequest, Published } from '../store.ts'
import { insertKeyed, keyOf, loadKept, type KeyedJob, type Kept } from './keyed-events.ts'
import { createOutbox } from './outbox.ts'
import { findRecipients, type Occasion, type Recipients } from './recipients.ts'
import { spreadEvent } from './spread-event.ts'
import type { LockedWebhooks, Outcome, Transaction, WriteKind } from './transaction.ts'
import { createTurns } from './turns.ts'

export interface PublishJob {
  readonly event: Event
  readonly announcement: Announcement
  readonly request?: EventRequest | undefined
}

export interface PublishToJob extends PublishJob {
  readonly webhookId: WebhookId
}

export function createPublishKind(accept: AcceptSettings): WriteKind<PublishJob, Published> {
  return {
    async open(trx, jobs) {
      const recipients = await findRecipients(trx, jobs.map(occasionOf))
      const present = takeFirst(jobs, (job) => recipients.listCandidates(occasionOf(job)).length)
      // Of those under one key the first stands for all.
      const firsts = new Map<string, KeyedJob>()
      for (const job of present.filter(isKeyed)) {
        if (!firsts.has(keyOf(job))) firsts.set(keyOf(job), job)
      }
      const written = await insertKeyed(trx, [...firsts.values()])
      const taken = [...firsts.values()].filter(({ event }) => !written.has(event.id))
      const kept = await loadKept(trx, taken)
      const fresh = present.filter((job) => !isKeyed(job) || written.has(job.event.id))
      return {
        webhookIds: new Set(fresh.flatMap((job) => recipients.listCandidates(occasionOf(job)))),
        async write(webhooks) {
          const found = { fresh: new Set(fresh), kept, recipients, webhooks, accept }
          const outcomes = await writeJobs(trx, present, found)
          return [...outcomes, ...jobs.slice(present.length).map(() => PUT_OFF)]
        },
      }
    },
  }
}

/** So much is owed by one transaction, unless it is by one event: a few tenths of a second in which nothing else is written. */
const MAX_OWED = 5_000
const PUT_OFF = { isPutOff: true } as const

function takeFirst<Job>(jobs: readonly Job[], countOwed: (job: Job) => number): readonly Job[] {
  let owed = 0
  const end = jobs.findIndex((job, index) => {
    owed += countOwed(job)
    return index > 0 && owed > MAX_OWED
  })
  return end === -1 ? jobs : jobs.slice(0, end)
}

async function writeJobs(
  trx: Transaction,
  jobs: readonly PublishJob[],
  found: {
    readonly fresh: ReadonlySet<PublishJob>
    readonly kept: ReadonlyMap<string, Kept>
    readonly recipients: Recipients
    readonly webhooks: LockedWebhooks
    readonly accept: AcceptSettings
  },
): Promise<readonly Outcome<Published>[]> {
  const { fresh, recipients, webhooks, accept } = found
  const parts = { trx, outbox: createOutbox(trx), turns: createTurns(trx), accept }
  const kept = new Map(found.kept)
  const tellThem = (job: PublishJob) => recipients.find(occasionOf(job), webhooks)
  await parts.turns.load([...fresh].flatMap(tellThem))
  const outcomes: Outcome<Published>[] = []
  for (const job of jobs) {
    if (fresh.has(job)) {
      const published = publish(parts, job, tellThem(job))
      if (isKeyed(job)) kept.set(keyOf(job), { digest: job.request.digest, published })
      outcomes.push({ value: published })
    } else {
      outcomes.push({ value: repeat(job, kept) })
    }
    if (parts.outbox.isFull) await parts.outbox.flush()
  }
  await parts.outbox.flush()
  return outcomes
}

function publish(
  parts: Parameters<typeof spreadEvent>[0],
  job: PublishJob,
  recipients: Parameters<typeof spreadEvent>[3],
): Extract<Published, { kind: 'published' }> {
  const { event, announcement } = job
  // One with a key is there already.
  if (!isKeyed(job)) parts.outbox.addEvent(event)
  const { deliveries, scheduledCount, isLeft } = spreadEvent(parts, event, announcement, recipients)
  // What was claimed at birth is nobody else's business.
  parts.trx.tell(...(isLeft ? (['deliveries'] as const) : []))
  return { kind: 'published', event, deliveries, scheduledCount }
}

function repeat(job: PublishJob, kept: ReadonlyMap<string, Kept>): Published {
  const before = isKeyed(job) ? kept.get(keyOf(job)) : undefined
  if (!before) throw new TypeError('what was published under a key is not there')
  return before.digest === job.request?.digest ? before.published : { kind: 'conflict' }
}

const isKeyed = (job: PublishJob): job is KeyedJob => job.request !== undefined

const occasionOf = ({ event, announcement }: PublishJob): Occasion => ({
  owner: announcement.owner,
  type: event.type,
})

/** To one webhook, whatever its filters, now: not when its window ends, when its turn comes, or after a first delay. Undefined
 * when it is not active. */
export function createPublishToKind(
  settings: AcceptSettings,
): WriteKind<PublishToJob, Delivery | undefined> {
  const accept = { ...settings, firstDelayMs: 0 }
  return {
    open: (trx, jobs) =>
      Promise.resolve({
        webhookIds: jobs.map(({ webhookId }) => webhookId),
        async write(webhooks) {
          const parts = { trx, outbox: createOutbox(trx), turns: createTurns(trx), accept }
          const recipients = jobs.map(({ webhookId }) => {
            const row = webhooks.get(webhookId)
            return row?.state === 'active'
              ? [{ ...toRegistration(row), cadenceMinutes: null, isOrdered: false }]
              : []
          })
          await parts.turns.load(recipients.flat())
          const outcomes = jobs.map((job, index) => {
            const to = recipients[index] ?? []
            return { value: to.length > 0 ? publish(parts, job, to).deliveries[0] : undefined }
          })
          await parts.outbox.flush()
          return outcomes
        },
      }),
  }
}
