// Prints deliveries as they change, until the process is told to stop. It looks twice a second; what changes twice in
// between is printed once.
import type { DeliveryResource } from '@thunderstack-webhooks/contracts'
import { createRealClock } from '../base/real-clock.ts'
import type { PlatformClient } from '../client/platform-client.ts'
import type { CommandIo } from './command-io.ts'
import { formatDelivery } from './format-delivery.ts'

const LOOK_MS = 500
/** The newest so many are followed: the most that one page holds. */
const FOLLOWED = 200

interface Seen {
  readonly standing: string
  readonly attemptCount: number
}

export async function followDeliveries(
  platform: PlatformClient,
  io: CommandIo,
  what: {
    readonly nodeId: string | undefined
    /** How many there already are to begin with. */
    readonly limit: number
    readonly isJson: boolean
  },
): Promise<void> {
  const stopping = new AbortController()
  void io
    .untilStopped(() => undefined)
    .then(() => {
      stopping.abort()
    })
  const clock = createRealClock()
  const list = async (): Promise<readonly DeliveryResource[]> =>
    (
      await platform.deliveries.list({
        limit: FOLLOWED,
        ...(what.nodeId !== undefined && { nodeId: what.nodeId }),
      })
    ).deliveries

  let deliveries = await list()
  // Those beyond the limit are not printed: they count as seen.
  let seen = new Map(deliveries.slice(what.limit).map((delivery) => [delivery.id, look(delivery)]))
  while (true) {
    const before = seen
    seen = new Map()
    for (const delivery of deliveries.toReversed()) {
      const last = before.get(delivery.id)
      const now = look(delivery)
      // An attempt under way is printed when it is over.
      const isNews = delivery.state !== 'in_flight' && now.standing !== last?.standing
      if (isNews)
        io.out(
          what.isJson
            ? JSON.stringify(delivery)
            : await formatDelivery(platform, delivery, last?.attemptCount),
        )
      const known = isNews ? now : last
      if (known) seen.set(delivery.id, known)
    }
    await clock.sleep(LOOK_MS, stopping.signal)
    if (stopping.signal.aborted) return
    deliveries = await list()
  }
}

function look({ state, attemptCount, nextAttemptAt }: DeliveryResource): Seen {
  return { standing: [state, attemptCount, nextAttemptAt].join(), attemptCount }
}
