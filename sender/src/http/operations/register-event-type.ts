import { EVENT_CATALOGUE } from '@thunderstack-webhooks/contracts'
import type { Operation } from '../operation.ts'

/** Registering again changes nothing, and a type of the catalogue needs no registration. */
export const registerEventType: Operation<'registerEventType'> = async (
  { body, userId },
  house,
) => {
  const known = EVENT_CATALOGUE.find(({ name }) => name === body.name)
  if (known) return { ...known, registered: false }
  const type = { name: body.name, description: body.description ?? null }
  const kept = await house.store.registerEventType(userId, type, house.clock.now())
  return { ...kept, registered: true }
}
