import { takeStatus } from '../../domain/node-life.ts'
import type { Operation } from '../operation.ts'
import { representDelivery } from '../represent/delivery.ts'
import { representEvent } from '../represent/event.ts'
import { checkNodeId, nodeNotFound } from './check-node-id.ts'

/** Sets any status on any user's node, the present one included, and cancels the steps still to come. */
export const setNodeStatus: Operation<'setNodeStatus'> = async ({ body, params }, house) => {
  const nodeId = checkNodeId(params['id'])
  const now = house.clock.now()
  const accepted = await house.store.changeNode(
    nodeId,
    null,
    (node) => ({ ...takeStatus(node, body.status, now, house.life), steps: [] }),
    house.announce,
  )
  if (!accepted) throw nodeNotFound(nodeId)
  const { event, deliveries } = accepted
  return {
    event: event && representEvent(event),
    deliveries: deliveries.map((delivery) =>
      representDelivery({ ...delivery, attempts: [], body: event?.body ?? '' }),
    ),
  }
}
