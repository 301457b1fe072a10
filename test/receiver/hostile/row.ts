// What a row of the matrix is: how to make a request, and what every door makes of it. Holds no row.
import type { AnyWebhookError, ReceiverOptions } from '@thunderstack-webhooks/receiver'
import type { DoorName } from '../../support/doors/every-door.ts'
import type { HostileRequest } from '../../support/hostile-request.ts'

export interface Outcome {
  readonly status: number
  /**
   * What `onError` is told. Without one a 200 says that the delivery was handled, anything else that the server or the
   * framework answered by itself.
   */
  readonly code?: AnyWebhookError['code']
}

/** A genuine event, different in each row, so that no delivery is a duplicate of another. */
export interface RowEvent {
  readonly eventType: string
  readonly eventTimestamp: string
  readonly details: { readonly nodeId: string; readonly status: string }
  readonly nodeId: string
  readonly note: string
}

/** How the receiver of a row differs from that of all others. */
export interface RowReceiver extends Partial<ReceiverOptions> {
  readonly handler?: () => void
}

export interface Row extends Outcome {
  /** What is sent, in the words of the documentation. Unique. */
  readonly request: string
  readonly build: (event: RowEvent) => HostileRequest
  /** Why it is answered so, where the code does not say it. */
  readonly reason?: string
  readonly receiver?: RowReceiver
  /** Doors that cannot answer like the others, for the reason given. */
  readonly except?: Partial<Record<DoorName, Outcome>>
}

export interface Family {
  readonly title: string
  readonly rows: readonly Row[]
}
