// What is true: each method is one atomic promise. Accepted means committed; a settle names the claim it settles. The promises are
// in promises/, one file for each kind.
import type { Changes } from './changes.ts'
import type { NodeStore } from './promises/node-store.ts'
import type { RegistrationStore } from './promises/registration-store.ts'
import type { EventStore } from './promises/event-store.ts'
import type { WindowStore } from './promises/window-store.ts'
import type { DispatchStore } from './promises/dispatch-store.ts'
import type { TimeStore } from './promises/time-store.ts'
import type { LogStore } from './promises/log-store.ts'
import type { AccessStore } from './promises/access-store.ts'
import type { RetentionStore } from './promises/retention-store.ts'

export type * from './promises/node-store.ts'
export type * from './promises/registration-store.ts'
export type * from './promises/event-store.ts'
export type * from './promises/window-store.ts'
export type * from './promises/dispatch-store.ts'
export * from './promises/time-store.ts'
export * from './promises/log-store.ts'
export type * from './promises/access-store.ts'
export type * from './promises/retention-store.ts'

export interface Store
  extends
    NodeStore,
    RegistrationStore,
    EventStore,
    WindowStore,
    DispatchStore,
    TimeStore,
    LogStore,
    AccessStore,
    RetentionStore {
  /** Called after commits of that kind (default: any); returns the function that stops it. */
  readonly onChange: Changes['onChange']
  /** Resolves when the store can no longer be used by this process, with a sentence for the operator. */
  readonly failed?: Promise<Error>
  /** From now on a write that the database cannot take at once fails, rather than being tried until it can. */
  readonly giveUp: () => void
  close(): Promise<void>
}
