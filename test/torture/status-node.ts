// A node whose status is set from outside, and whose URL changes: sets, bursts, new URLs, none at all. It remembers which
// calls were answered, and which URLs it may have.
import type { NodeStatus } from '@thunderstack-webhooks/contracts'
import { callPlatform, type Callable } from './call-platform.ts'
import { CHARACTERS, type Endpoint } from './endpoint.ts'
import type { Recorder } from './recorder.ts'
import type { SeededRandom } from './seeded-random.ts'

export interface LoadParts extends Callable {
  readonly recorder: Recorder
  readonly endpoint: Endpoint
  readonly random: SeededRandom
}

export interface LoadNode {
  readonly nodeId: string
  /** A move or two; resolves when its calls have ended, well or not. */
  act(): Promise<void>
}

/** In which a node can stay: the end of the run waits for those that will move on. */
const STATUSES = ['RUNNING', 'PAUSED', 'FAILED'] as const satisfies NodeStatus[]
const MAX_BURST = 8
const MOVES = { announce: 80, announceAndWait: 12, changeUrl: 12, removeUrl: 3 }

export function createStatusNode(nodeId: string, name: string, parts: LoadParts): LoadNode {
  const { recorder, endpoint, random } = parts
  /** More than one after a call that was not answered. */
  let possibleUrls: readonly string[] = []
  let generation = 0

  async function announce(): Promise<string | undefined> {
    const status = random.pick(STATUSES)
    const result = await callPlatform(parts, (client) => client.nodes.setStatus(nodeId, status))
    if (result.kind === 'unanswered') recorder.leaveUnanswered(nodeId)
    if (result.kind !== 'answered') return undefined
    const { id: eventId, deliveries } = result.answer
    recorder.accept({ nodeId, eventId, deliveryIds: deliveries.map(({ id }) => id) })
    return deliveries[0]?.id
  }

  const burst = (): Promise<(string | undefined)[]> =>
    Promise.all(Array.from({ length: random.whole(1, MAX_BURST) }, announce))

  /** So that the load does not run away from what can be delivered. */
  async function burstAndWait(): Promise<void> {
    const [deliveryId] = await burst()
    if (deliveryId === undefined) return
    await callPlatform(parts, ({ url, token }) => waitUntilSettled(url, token, deliveryId))
  }

  async function setUrl(path: string | null): Promise<void> {
    const webhookUrl = path === null ? null : `${endpoint.origin}/${path}`
    const before = possibleUrls.filter((url) => url !== webhookUrl)
    const result = await callPlatform(parts, (client) =>
      client.nodes.updateSettings(nodeId, { webhookUrl }),
    )
    if (result.kind === 'refused' || result.kind === 'unsent') return
    const isAnswered = result.kind === 'answered'
    const at = isAnswered ? recorder.tick() : Infinity
    const answeredAt = isAnswered ? Date.now() : Infinity
    for (const url of before) recorder.closings.push({ nodeId, url, at, answeredAt })
    possibleUrls = [...(isAnswered ? [] : before), ...(webhookUrl === null ? [] : [webhookUrl])]
  }

  function changeUrl(): Promise<void> {
    generation += 1
    return setUrl(`${random.weigh(CHARACTERS)}/${name}/${generation}`)
  }

  return {
    nodeId,
    async act() {
      if (generation === 0) await changeUrl()
      switch (random.weigh(MOVES)) {
        case 'announce':
          await burst()
          return
        case 'announceAndWait':
          await burstAndWait()
          return
        case 'changeUrl':
          // In the middle of a burst: some of it waits in line.
          await Promise.all([burst(), burst(), changeUrl()])
          return
        case 'removeUrl':
          await Promise.all([burst(), setUrl(null)])
          await changeUrl()
      }
    },
  }
}

/** Whatever the answer is, the wait is over. */
async function waitUntilSettled(url: string, token: string, deliveryId: string): Promise<void> {
  const target = `${url}/_mock/deliveries/${deliveryId}/wait?until=settled&timeout=5s`
  const response = await fetch(target, { headers: { authorization: token } }).catch(() => undefined)
  await response?.text().catch(() => undefined)
}
