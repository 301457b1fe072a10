import type { RequestBody } from '@thunderstack-webhooks/contracts'
import { parseDuration } from '../../domain/duration.ts'
import { PlatformError } from '../../domain/errors.ts'
import type { AdvanceRequest } from '../house.ts'
import type { Operation } from '../operation.ts'
import { LAST_INSTANT, moveClock } from './move-clock.ts'

/** By a duration, to the next instant at which anything is due, or until nothing is. */
export const advanceClock: Operation<'advanceClock'> = ({ body, signal }, house) =>
  moveClock(house, () => readTarget(body, house.clock.now()), signal)

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
