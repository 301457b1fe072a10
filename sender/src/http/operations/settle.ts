import type { Operation } from '../operation.ts'
import { representInstant } from '../represent/instant.ts'

/** Answers when nothing is due and nothing is in flight; what is due later does not hold it up. */
export const settle: Operation<'settle'> = async ({ signal }, house) => {
  await house.time.settle(signal)
  return { settled: true, now: representInstant(house.clock.now()) }
}
