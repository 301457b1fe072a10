// Everything worth telling the operator: one method per event, so that log line and metric live in one place.
import type { Logger } from './logger.ts'
import type { Metrics } from './metrics.ts'

export interface Report {
  attemptSettled(facts: {
    eventId: string
    deliveryId: string
    attemptId: string
    number: number
    outcome: string
    explanation: string
    errorClass: string | null
    totalMs: number
  }): void
  deliverySettled(decision: 'delivered' | 'dead' | 'gone'): void
  leaseLost(facts: { deliveryId: string; attemptId: string }): void
  leasesRecovered(count: number): void
  returnFailed(error: Error): void
  renewFailed(error: Error): void
  recoverFailed(error: Error): void
  webhookDisabled(facts: { webhookId: string }): void
  claimFailed(error: Error): void
  deliveryFailed(facts: { eventId: string; error: Error }): void
  recordFailed(error: Error): void
  reloadKeysFailed(error: Error): void
  nodeLifeFailed(error: Error): void
  retentionRan(facts: { deletedCount: number }): void
  retentionFailed(facts: { deletedCount: number; error: Error }): void
  windowsClosed(facts: { deliveryCount: number }): void
  windowsFailed(error: Error): void
  storeAway(error: Error): void
  storeBack(): void
  storeRefused(error: Error): void
  migrationAwaited(): void
  requestFailed(facts: { requestId: string; method: string; route: string; error: Error }): void
}

export function createReport(log: Logger, metrics: Metrics): Report {
  return {
    attemptSettled: (facts) => {
      log.info(facts, 'attempt settled')
      metrics.countAttempt(facts)
    },
    deliverySettled: (decision) => {
      metrics.countSettled(decision === 'delivered' ? 'delivered' : 'dead')
    },
    leaseLost: (facts) => {
      log.warn(facts, 'late result of a lost lease, not recorded')
    },
    leasesRecovered: (count) => {
      log.info({ count }, 'work of a dead process is free again')
      metrics.countLeasesRecovered(count)
    },
    returnFailed: (err) => {
      log.error({ err }, 'could not give claims back, they are free when their leases end')
    },
    renewFailed: (err) => {
      log.error({ err }, 'could not renew leases, trying again')
    },
    recoverFailed: (err) => {
      log.error({ err }, 'could not look for work of dead processes, trying again')
    },
    webhookDisabled: (facts) => {
      log.warn(
        facts,
        'webhook disabled: a node has to set its URL again, an account has to make it active',
      )
    },
    claimFailed: (err) => {
      log.error({ err }, 'could not claim due deliveries, trying again')
    },
    deliveryFailed: ({ error, ...facts }) => {
      log.error({ ...facts, err: error }, 'could not attempt a delivery')
    },
    recordFailed: (err) => {
      log.fatal({ err }, 'could not record an attempt, the dispatcher stops')
    },
    reloadKeysFailed: (err) => {
      log.error({ err }, 'could not read the webhook keys after a rotation, trying again')
    },
    nodeLifeFailed: (err) => {
      log.error({ err }, 'could not take a step of a node, trying again')
    },
    retentionRan: ({ deletedCount }) => {
      log.info({ deletedCount }, 'old events deleted')
      if (deletedCount > 0) metrics.countDeletedEvents(deletedCount)
    },
    retentionFailed: ({ deletedCount, error }) => {
      log.error({ deletedCount, err: error }, 'could not delete old events, trying again next time')
      if (deletedCount > 0) metrics.countDeletedEvents(deletedCount)
    },
    windowsClosed: (facts) => {
      log.info(facts, 'windows closed')
    },
    windowsFailed: (err) => {
      log.error({ err }, 'could not close windows that have ended, trying again in a minute')
    },
    storeAway: (err) => {
      log.error({ err }, 'the database does not answer, trying again')
    },
    storeBack: () => {
      log.info('the database answers again')
    },
    storeRefused: (err) => {
      log.error({ err }, 'the database answers, but this platform may not take part in it again')
    },
    migrationAwaited: () => {
      log.warn('another process brings the database to the newest schema, waiting for it')
    },
    requestFailed: ({ error, ...facts }) => {
      log.error({ ...facts, err: error }, 'request failed')
    },
  }
}
