import { PlatformError } from '../../domain/errors.ts'
import type { Operation } from '../operation.ts'
import { representKeys } from '../represent/key.ts'
import { readOverlap } from './read-overlap.ts'

/** A new key signs new events at once; the one before it stays published for the overlap, on the platform's clock. */
export const rotateKey: Operation<'rotateKey'> = async ({ body }, house) => {
  const { rotate } = house.keys
  if (!rotate) {
    throw new PlatformError(
      'ERR_CONFLICT',
      'The key was given by --signing-key: put another key into that file and start again',
    )
  }
  const overlapMs = readOverlap(body?.overlap)
  await rotate(overlapMs)
  return { keys: representKeys(house.keys.list()) }
}
