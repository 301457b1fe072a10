// What the store promises of registered webhooks and event types.
import type { EventType } from '../../domain/event-type.ts'
import type { Registration } from '../../domain/registration.ts'

export interface RegistrationStore {
  insertRegistration(registration: Registration): Promise<void>
  /** Undefined for one that was removed, and for another account's. */
  loadRegistration(id: string, userId: string): Promise<Registration | undefined>
  /** Oldest first; `page` from 1. */
  listRegistrations(
    filter: { readonly userId: string; readonly workspaceId?: string },
    page: { readonly page: number; readonly limit: number },
  ): Promise<{ readonly items: readonly Registration[]; readonly total: number }>
  /**
   * Reads it, lets `decide` judge it, and writes what comes of it, or nothing at all when `decide` throws. What waits is
   * cancelled, and what is gathered dropped, when it is not active any more; what waits is let go when it is not ordered any
   * more, and what is gathered comes no later than before when its schedule is another. Undefined when there is none.
   */
  changeRegistration(
    id: string,
    userId: string,
    at: number,
    decide: (registration: Registration) => Registration,
  ): Promise<Registration | undefined>
  /** Whether the account has registered it. */
  hasEventType(userId: string, name: string): Promise<boolean>
  /** What the account has registered, beside the catalogue. */
  listEventTypes(userId: string): Promise<readonly EventType[]>
  /** Registering again changes nothing. */
  registerEventType(userId: string, type: EventType, now: number): Promise<EventType>
}
