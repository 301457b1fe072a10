// The option `tolerance`: a length of time that lets something through.
import { checkOption } from '../check-option.ts'
import { parseDuration, type Duration } from '../duration.ts'

export function parseTolerance(scheme: string, tolerance: Duration): number {
  const ms = parseDuration(tolerance, `${scheme}: tolerance`)
  checkOption(scheme, ms > 0, 'tolerance must be longer than nothing')
  return ms
}
