import { PlatformError } from '../../domain/errors.ts'
import type { AdvanceRequest } from '../house.ts'
import type { Operation } from '../operation.ts'
import { representInstant } from '../represent/instant.ts'
import { LAST_INSTANT, moveClock } from './move-clock.ts'

/** To an instant, with everything that falls due on the way. Platform time never goes back. */
export const setClock: Operation<'setClock'> = ({ body, signal }, house) =>
  moveClock(house, () => readTarget(body.now, house.clock.now()), signal)

function readTarget(text: string, now: number): AdvanceRequest {
  const at = Date.parse(text)
  if (!(at <= LAST_INSTANT))
    throw new PlatformError(
      'ERR_BODY_INVALID',
      'now: expected an instant such as 2026-01-15T09:30:02.000Z, before the year 9000',
    )
  if (at >= now) return { kind: 'at', at }
  throw new PlatformError(
    'ERR_CONFLICT',
    `The clock is at ${representInstant(now)} and never goes back: now has to be that instant or a later one`,
  )
}
