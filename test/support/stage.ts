// What most stories begin with: a platform under a manual clock, an endpoint with a script, and a node that points there.
import type { DeliveryResource, NodeStatus } from '@thunderstack-webhooks/contracts'
import type { EventHandle, Platform, StartOptions } from '@thunderstack-webhooks/sender'
import { startEndpoint, type Answer, type ScriptedEndpoint } from './scripted-endpoint.ts'
import { startPlatform } from './start-platform.ts'

export interface Stage extends AsyncDisposable {
  readonly platform: Platform
  readonly endpoint: ScriptedEndpoint
  readonly nodeId: string
  /** Sets a status; the handle waits for its event. */
  announce(status?: NodeStatus): Promise<EventHandle>
  /** The delivery of an event as the log has it now. */
  deliveryOf(event: EventHandle): Promise<DeliveryResource>
}

/** The node is RUNNING and its webhook silent so far: the script's first answer is for the first announcement. */
export async function startStage(
  answers: readonly (Answer | Promise<Answer>)[] = [],
  options: StartOptions = {},
): Promise<Stage> {
  await using unwind = new AsyncDisposableStack()
  const endpoint = unwind.use(await startEndpoint(answers))
  const platform = unwind.use(await startPlatform({ clock: 'manual', ...options }))
  const { nodeId } = await platform.nodes.create({ name: 'alice', network: 'regtest' })
  await platform.nodes.setStatus(nodeId, 'RUNNING')
  await platform.nodes.updateSettings(nodeId, { webhookUrl: endpoint.url })
  const owned = unwind.move()

  return {
    platform,
    endpoint,
    nodeId,
    announce: (status = 'RUNNING') => platform.nodes.setStatus(nodeId, status),
    async deliveryOf(event) {
      const [delivery] = event.deliveries
      if (!delivery) throw new Error(`event ${event.id} has no delivery`)
      return platform.deliveries.get(delivery.id)
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}
