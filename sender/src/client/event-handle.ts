// An event one can wait for: each wait ends when its deliveries are there, or says why they never will be.
import type {
  AttemptResource,
  DeliveryResource,
  EventResource,
} from '@thunderstack-webhooks/contracts'
import type { Caller } from './http-json.ts'

export interface WaitOptions {
  /** Real time, such as `10s`; at most `60s`. */
  readonly timeout?: string
}

export interface EventHandle extends EventResource {
  readonly deliveries: readonly DeliveryResource[]
  /** Resolves when every delivery of the event was acknowledged; rejects when one no longer can be. */
  delivered(options?: WaitOptions): Promise<readonly DeliveryResource[]>
  /** Resolves when no delivery of the event will be attempted again, however it ended. */
  settled(options?: WaitOptions): Promise<readonly DeliveryResource[]>
  /** Resolves with attempt `number` (from 1) of the event's delivery once it was made. */
  attempt(number: number, options?: WaitOptions): Promise<AttemptResource>
  /** The attempts made so far, of every delivery, oldest first. */
  attempts(): Promise<readonly AttemptResource[]>
}

export function createEventHandle(
  call: Caller,
  event: EventResource,
  deliveries: readonly DeliveryResource[],
): EventHandle {
  const wait = (
    delivery: DeliveryResource,
    until: string,
    options: WaitOptions = {},
  ): Promise<DeliveryResource> =>
    call('waitForDelivery', {
      params: { id: delivery.id },
      query: { until, timeout: options.timeout },
    })
  const waitForAll = (until: string, options?: WaitOptions): Promise<readonly DeliveryResource[]> =>
    Promise.all(deliveries.map((delivery) => wait(delivery, until, options)))

  return {
    ...event,
    deliveries,
    delivered: (options) => waitForAll('delivered', options),
    settled: (options) => waitForAll('settled', options),
    async attempt(number, options) {
      const [delivery] = deliveries
      if (!delivery) throw new Error(`event ${event.id} has no delivery: ${explainNone(event)}`)
      const { attempts } = await wait(delivery, `attempt:${number}`, options)
      const attempt = attempts.find((candidate) => candidate.number === number)
      if (!attempt) throw new Error(`delivery ${delivery.id} has no attempt ${number}`)
      return attempt
    },
    async attempts() {
      const { deliveries: current } = await call('getEvent', { params: { id: event.id } })
      return current
        .flatMap((delivery) => delivery.attempts)
        .sort((a, b) => a.startedAt.localeCompare(b.startedAt) || a.number - b.number)
    },
  }
}

function explainNone({ nodeId }: EventResource): string {
  return nodeId === null
    ? 'no active webhook of its workspace wanted it at once; one with a schedule gets it when its window ends'
    : 'its node had no active webhook when it happened'
}
