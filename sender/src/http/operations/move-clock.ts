import type { ResponseBody } from '@thunderstack-webhooks/contracts'
import { PlatformError } from '../../domain/errors.ts'
import type { AdvanceRequest, House } from '../house.ts'
import { representInstant } from '../represent/instant.ts'

/** Later instants leave the four-digit years that the contract writes. */
export const LAST_INSTANT: number = Date.UTC(9000, 0)

/** Moves a manual clock, with everything that falls due on the way, and answers what happened and is still kept. */
export async function moveClock(
  house: House,
  readTarget: () => AdvanceRequest,
  signal: AbortSignal,
): Promise<ResponseBody<'advanceClock'>> {
  const advance = checkCanMove(house)
  const target = readTarget()
  const mark = await house.store.markLog()
  await advance(target, signal)
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

function checkCanMove({ time, clock }: House): NonNullable<House['time']['advance']> {
  if (time.advance) return time.advance
  throw new PlatformError(
    'ERR_CONFLICT',
    `The clock is ${clock.kind}: only a manual one can be moved; start with --clock manual`,
  )
}
