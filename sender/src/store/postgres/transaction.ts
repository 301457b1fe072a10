// One transaction of the write queue: what came in of each kind is written together, in an order of locks that all
// processes share: the next port, nodes, webhooks, deliveries. Whoever keeps to it is never waited for in a circle.
import type { WebhookId } from '../../domain/ids.ts'
import type { ChangeTopic } from '../changes.ts'
import type { Births } from '../hand-over.ts'
import type { WebhookRow } from '../tables.ts'
import type { Statements } from './statements.ts'

export type Topic = Exclude<ChangeTopic, 'any'>

export interface Transaction extends Statements {
  readonly births: Births
  /** Once it is committed, whoever waits is told, here and in every other process. */
  readonly tell: (...topics: readonly Topic[]) => void
}

/** Webhooks whose rows this transaction holds. Whoever writes one keeps the map true. */
export type LockedWebhooks = Map<WebhookId, WebhookRow>

/** Work of one kind. `Job` says what is to be done, `Result` what came of it. */
export interface WriteKind<Job, Result> {
  /** Locks what comes before webhooks in the order, and finds out which webhooks are concerned. */
  readonly open: (trx: Transaction, jobs: readonly Job[]) => Promise<OpenWork<Result>>
}

export interface OpenWork<Result> {
  readonly webhookIds?: Iterable<WebhookId>
  /** One outcome for each job, in their order. A throw takes the whole transaction down. */
  readonly write: (webhooks: LockedWebhooks) => Promise<readonly (Outcome<Result> | PutOff)[]>
}

export type Outcome<Result> = { readonly value: Result } | { readonly refusal: unknown }

/** Nothing was written for it, because this transaction has enough to do: it comes with the next. Never all of a kind. */
export interface PutOff {
  readonly isPutOff: true
}

/** A kind whose jobs have nothing in common: each is run by itself, one after the other. */
export function eachAlone<Job, Result>(
  work: (trx: Transaction, job: Job) => Promise<Result>,
): WriteKind<Job, Result> {
  return {
    open: (trx, jobs) =>
      Promise.resolve({
        async write() {
          const outcomes: Outcome<Result>[] = []
          for (const job of jobs) outcomes.push({ value: await work(trx, job) })
          return outcomes
        },
      }),
  }
}
