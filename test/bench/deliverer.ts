// Whoever makes the deliveries of a run: the platform, or somebody beside it.
import type { BenchDelivery } from './bench-delivery.ts'

/** Whether signatures are made on the way or are there already. */
export type Mode = 'signing' | 'unsigned'

export interface Deliverer extends AsyncDisposable {
  /** What is there before a run begins, and not part of it. */
  prepare?(deliveries: readonly BenchDelivery[]): Promise<void>
  /** Takes them in and makes them; resolves when each was answered with a 2xx. */
  deliver(deliveries: readonly BenchDelivery[], mode: Mode): Promise<void>
}

/** How many callers there are at once, and how many deliveries everybody makes at a time. */
export const IN_FLIGHT = 64
