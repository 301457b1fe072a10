import type { Operation } from '../operation.ts'
import { representInstant } from '../represent/instant.ts'

export const getClock: Operation<'getClock'> = (_request, house) =>
  Promise.resolve({
    kind: house.clock.kind,
    now: representInstant(house.clock.now()),
    factor: house.clock.factor,
  })
