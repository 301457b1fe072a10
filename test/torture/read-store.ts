// Waits until all is over, then reads everything the platform remembers, as its own API tells it.
import type { DeliveryPage, EventPage } from '@thunderstack-webhooks/contracts'
import type { PlatformClient } from '@thunderstack-webhooks/sender'
import type { History } from './history.ts'

const PAGE = 200
const AT_REST = ['RUNNING', 'PAUSED', 'FAILED', 'DESTROYED']

/** Nodes at rest, and every delivery ended. Steps and retries to come take real time. */
export async function untilAllIsOver(client: PlatformClient): Promise<void> {
  for (;;) {
    await client.settled()
    const nodes = await client.nodes.list()
    if (!nodes.every(({ status }) => AT_REST.includes(status))) continue
    const pages = await Promise.all(
      (['pending', 'in_flight'] as const).map((state) =>
        client.deliveries.list({ state, limit: 1 }),
      ),
    )
    const [waiting] = pages.flatMap(({ deliveries }) => deliveries)
    if (!waiting) return
    await waitFor(client, waiting.id)
  }
}

async function waitFor({ url, token }: PlatformClient, deliveryId: string): Promise<void> {
  const target = `${url}/_mock/deliveries/${deliveryId}/wait?until=settled&timeout=60s`
  const response = await fetch(target, { headers: { authorization: token } })
  if (!response.ok) throw new Error(`delivery ${deliveryId} does not end: ${await response.text()}`)
  await response.body?.cancel()
}

export async function readStore(
  client: PlatformClient,
): Promise<Pick<History, 'events' | 'deliveries'>> {
  const events: History['events'][number][] = []
  for await (const page of pages<EventPage>((cursor) => client.events.list(cursor))) {
    events.push(
      ...page.events.map(({ id, nodeId, body }) => ({
        id,
        nodeId: expectNode(nodeId),
        status: readStatus(body),
        body,
      })),
    )
  }
  const deliveries: History['deliveries'][number][] = []
  for await (const page of pages<DeliveryPage>((cursor) => client.deliveries.list(cursor))) {
    for (const { id, eventId, nodeId, state, attemptCount, attempts } of page.deliveries) {
      deliveries.push({
        ...{ id, eventId, nodeId: expectNode(nodeId), state, attemptCount },
        attempts: attempts.map(({ number, outcome, startedAt, endedAt, request }) => ({
          ...{ number, outcome, url: request.url },
          startedAt: Date.parse(startedAt),
          endedAt: Date.parse(endedAt),
        })),
      })
    }
  }
  // Listed newest first.
  return { events: events.reverse(), deliveries: deliveries.reverse() }
}

/** A torture publishes nothing: all there is comes from nodes. */
function expectNode(nodeId: string | null): string {
  if (nodeId === null)
    throw new Error('The log has an event of no node; expected those of nodes only')
  return nodeId
}

function readStatus(body: string): string {
  return (JSON.parse(body) as { details: { status: string } }).details.status
}

async function* pages<Page extends { nextCursor: string | null }>(
  list: (options: { limit: number; cursor?: string }) => Promise<Page>,
): AsyncGenerator<Page> {
  let cursor: string | null = null
  do {
    const page: Page = await list({ limit: PAGE, ...(cursor !== null && { cursor }) })
    yield page
    cursor = page.nextCursor
  } while (cursor !== null)
}
