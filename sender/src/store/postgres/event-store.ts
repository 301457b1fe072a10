// Published events on PostgreSQL, and failed deliveries sent again.
import type { Delivery } from '../../domain/delivery.ts'
import type { EventStore, Published } from '../store.ts'
import type { PublishJob, PublishToJob } from './publish.ts'
import type { Read } from './read.ts'
import { createRedeliveries } from './redeliveries.ts'
import type { WriteKind } from './transaction.ts'
import type { RunWrite } from './write-queue.ts'

export function createEventStore(parts: {
  readonly read: Read
  readonly write: RunWrite
  readonly publishKind: WriteKind<PublishJob, Published>
  readonly publishToKind: WriteKind<PublishToJob, Delivery | undefined>
}): EventStore {
  const { read, write, publishKind, publishToKind } = parts
  return {
    ...createRedeliveries(read, write),
    publish: (event, announcement, request) => write(publishKind, { event, announcement, request }),
    publishTo: (webhookId, event, announcement) =>
      write(publishToKind, { webhookId, event, announcement }),
  }
}
