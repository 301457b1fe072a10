import { EVENT_CATALOGUE } from '@thunderstack-webhooks/contracts'
import type { Operation } from '../operation.ts'

/** The catalogue, then what the account has registered. */
export const listEventTypes: Operation<'listEventTypes'> = async ({ userId }, house) => {
  const registered = await house.store.listEventTypes(userId)
  return {
    data: [
      ...EVENT_CATALOGUE.map((type) => ({ ...type, registered: false })),
      ...registered.map((type) => ({ ...type, registered: true })),
    ],
  }
}
