// What the findings have in common: whether a receiver writes the JSON again before it checks the signature. Pure.
import type { Outcome } from './case.ts'
import { DIALECTS, UNSIGNED_DIALECTS } from './cases/dialects.ts'
import { GENUINE } from './cases/genuine.ts'
import type { PlayedCase } from './run-case.ts'

export type Reserialises = 'no' | 'yes' | 'unknown'

/**
 * Yes, when genuine spellings are refused and the same spellings are accepted under the signature of the usual one. Either
 * alone has other causes: a receiver that accepts everything, or one that refuses everything.
 */
export function diagnoseReserialising(played: readonly PlayedCase[]): Reserialises {
  const count = (family: string, outcome: Outcome): number =>
    played.filter((each) => each.result.family === family && each.outcome === outcome).length
  if (count(GENUINE.title, 'accepted') === 0) return 'unknown'
  const refusedGenuine = count(DIALECTS.title, 'refused')
  const acceptedForged = count(UNSIGNED_DIALECTS.title, 'accepted')
  if (refusedGenuine > 0 && acceptedForged > 0) return 'yes'
  const isClean =
    count(DIALECTS.title, 'accepted') === DIALECTS.cases.length &&
    count(UNSIGNED_DIALECTS.title, 'refused') === UNSIGNED_DIALECTS.cases.length
  return isClean ? 'no' : 'unknown'
}

export const RESERIALISES_CONCLUSION: Readonly<Record<Reserialises, string | undefined>> = {
  no: 'The signature is checked over the bytes that arrived.',
  yes: 'The signature is checked over JSON that the receiver has written again, not over the bytes that arrived: genuine events in another spelling are lost, and bytes that nobody signed get in.',
  unknown: undefined,
}
