import { parseDuration } from '../../domain/duration.ts'
import { PlatformError } from '../../domain/errors.ts'

const DEFAULT_OVERLAP = '24h'

/** For how long what is rotated out stays valid, in milliseconds. */
export function readOverlap(text: string = DEFAULT_OVERLAP): number {
  const overlapMs = parseDuration(text)
  if (overlapMs !== undefined) return overlapMs
  throw new PlatformError('ERR_BODY_INVALID', 'overlap: expected a duration such as 24h, 30m or 0s')
}
