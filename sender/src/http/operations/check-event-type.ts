import { EVENT_CATALOGUE, isCatalogueEventType } from '@thunderstack-webhooks/contracts'
import { PlatformError } from '../../domain/errors.ts'
import { TEST_EVENT_TYPE } from '../../domain/event-type.ts'
import type { House } from '../house.ts'

/** An account may have registered thousands under one noun. */
const MAX_NAMED = 20

/** Throws for a type that is neither in the catalogue nor registered: most of these are misspelt. */
export async function checkEventType(
  type: string,
  userId: string,
  { store }: Pick<House, 'store'>,
): Promise<void> {
  if (type === TEST_EVENT_TYPE) {
    throw new PlatformError(
      'ERR_BODY_INVALID',
      `type: ${TEST_EVENT_TYPE} is made by POST /v1/webhooks/{id}/test alone`,
    )
  }
  if (isCatalogueEventType(type)) return
  if (await store.hasEventType(userId, type)) return
  const registered = (await store.listEventTypes(userId)).map(({ name }) => name)
  const all = [...EVENT_CATALOGUE.map(({ name }) => name), ...registered]
  const noun = type.slice(0, type.indexOf('.') + 1)
  const near = all.filter((name) => name.startsWith(noun))
  const named = near.slice(0, MAX_NAMED).join(', ')
  const known = near.length > 0 ? named : `those of GET /v1/event-types`
  throw new PlatformError(
    'ERR_BODY_INVALID',
    `type: nobody has registered ${type}; known are ${known}. POST /v1/event-types with {"name":"${type}"} registers it`,
  )
}
