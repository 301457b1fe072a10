// The least that can be done: sign and post, in memory, with nothing kept.
import { IN_FLIGHT, type Deliverer } from './deliverer.ts'
import { inLanes } from './in-lanes.ts'
import { createSender, toQueued } from './sender.ts'

export function startBare(): Deliverer {
  const sender = createSender()
  return {
    deliver: (deliveries, mode) =>
      inLanes(deliveries, IN_FLIGHT, (delivery) => sender.send(toQueued(delivery, mode))),
    [Symbol.asyncDispose]: () => sender[Symbol.asyncDispose](),
  }
}
