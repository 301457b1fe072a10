// Registered webhooks and published events for tests of the store.
import { createIds } from '../../sender/src/base/ids.ts'
import type { Announcement } from '../../sender/src/domain/content.ts'
import { createPublishedEvent, type Event, type EventOwner } from '../../sender/src/domain/event.ts'
import type { Registration } from '../../sender/src/domain/registration.ts'
import type { EventRequest, Published, Store } from '../../sender/src/store/store.ts'

const ids = createIds(() => 0)

export const OWNER: EventOwner = { userId: 'u1', workspaceId: 'default' }

/** Active, for everything, told at once. */
export function registration(changes: Partial<Registration> = {}): Registration {
  return {
    id: ids.create('hook'),
    scheme: 'hmac',
    url: 'http://127.0.0.1:9/registered',
    state: 'active',
    isOrdered: false,
    sealed: 'sealed text',
    ...OWNER,
    label: null,
    filters: ['*'],
    cadenceMinutes: null,
    disabledReason: null,
    previousSecretValidUntil: null,
    createdAt: 0,
    ...changes,
  }
}

export async function register(
  store: Store,
  changes: Partial<Registration> = {},
): Promise<Registration> {
  const made = registration(changes)
  await store.insertRegistration(made)
  return made
}

export interface Occurrence {
  readonly type?: string
  readonly at?: number
  readonly owner?: EventOwner
  readonly data?: Announcement['facts']['data']
}

/** An event with what is said of it. */
export function happening(occurrence: Occurrence = {}): {
  readonly event: Event
  readonly announcement: Announcement
} {
  const { type = 'user.created', at = 10, owner = OWNER, data = { name: 'alice' } } = occurrence
  const facts = { id: ids.create('evt'), type, occurredAt: at, data }
  return { event: createPublishedEvent(facts, owner), announcement: { facts, owner } }
}

/** Throws where something else was published under the key before. */
export async function publish(
  store: Store,
  occurrence: Occurrence = {},
  request?: EventRequest,
): Promise<Extract<Published, { kind: 'published' }>> {
  const { event, announcement } = happening(occurrence)
  const published = await store.publish(event, announcement, request)
  if (published.kind === 'conflict') throw new Error('published under this key before')
  return published
}

/** So that the store announces it as a fan-out needs: the owner makes it inactive. */
export function deactivate(store: Store, { id, userId }: Registration, at: number) {
  return store.changeRegistration(id, userId, at, (before) => ({
    ...before,
    state: 'disabled',
    disabledReason: 'owner',
  }))
}
