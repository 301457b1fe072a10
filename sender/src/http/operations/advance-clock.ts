import type { RequestBody } from '@thunderstack-webhooks/contracts'
import { parseDuration } from '../../domain/duration.ts'
import { PlatformError } from '../../domain/errors.ts'
import type { AdvanceRequest } from '../house.ts'
import type { Operation } from '../operation.ts'
import { representInstant } from '../represent/instant.ts'

/** Moves a manual clock, with everything that falls due on the way, and answers what happened. */
export const advanceClock: Operation<'advanceClock'> = async ({ body, signal }, house) => {
  const { advance } = house.time
  if (!advance) {
    throw new PlatformError(
      'ERR_CONFLICT',
      `The clock is ${house.clock.kind}: only a manual one can be advanced; start with --clock manual`,
    )
  }
  const mark = await house.store.markLog()
  await advance(readTarget(body, house.clock.now()), signal)
  const { eventIds, attempts } = await house.store.listSince(mark)
  return {
    kind: house.clock.kind,
    now: representInstant(house.clock.now()),
    eventIds: [...eventIds],
    attempts: attempts.map(({ id, deliveryId, number, startedAt, outcome }) => ({
      id,
      deliveryId,
      number,
      startedAt: representInstant(startedAt),
      outcome,
    })),
  }
}

/** Later instants leave the four-digit years that the contract writes. */
const LAST_INSTANT = Date.UTC(9000, 0)

function readTarget(body: RequestBody<'advanceClock'>, now: number): AdvanceRequest {
  if ('to' in body) return { kind: body.to }
  const ms = parseDuration(body.by)
  if (ms === undefined || now + ms > LAST_INSTANT)
    throw new PlatformError(
      'ERR_BODY_INVALID',
      'by: expected a duration such as 30s, 5m or 2h that ends before the year 9000',
    )
  return { kind: 'by', ms }
}
