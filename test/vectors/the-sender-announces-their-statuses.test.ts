// Every sequence of the vectors, played by the platform to a real endpoint: these events, in this order, at these instants.
import type { NodeStatus } from '@thunderstack-webhooks/contracts'
import type { Platform } from '@thunderstack-webhooks/sender'
import { expect, it } from 'vitest'
import { startEndpoint } from '../support/scripted-endpoint.ts'
import { startPlatform } from '../support/start-platform.ts'
import { readVectors, type NodeStatusVector } from '../support/vectors.ts'

const { vectors } = readVectors('node-statuses')

async function standAt(platform: Platform, status: NodeStatus, webhookUrl: string) {
  const { nodeId } = await platform.nodes.create({ name: 'alice', network: 'regtest' })
  await platform.nodes.setStatus(nodeId, status)
  await platform.nodes.updateSettings(nodeId, { webhookUrl })
  return nodeId
}

async function act(platform: Platform, nodeId: string, name: NodeStatusVector['act']) {
  if (name === 'unlock') {
    // No client of this repository has a call for it.
    const { status } = await fetch(`${platform.url}/api/nodes/${nodeId}/unlock`, {
      method: 'POST',
      headers: { Authorization: platform.token, 'Content-Type': 'application/json' },
      body: JSON.stringify({ password: 'secret' }),
    })
    if (status !== 200) throw Object.assign(new Error('refused'), { status })
  } else if (name !== 'create') {
    await platform.nodes[name](nodeId)
  }
}

it.each(vectors)('$id', async (vector) => {
  await using endpoint = await startEndpoint()
  await using platform = await startPlatform({ clock: 'manual', ...vector.settings })
  const settings = { webhookUrl: endpoint.url }
  const nodeId = await (vector.from === null
    ? platform.nodes
        .create({ name: 'alice', network: 'regtest', settings })
        .then((node) => node.nodeId)
    : standAt(platform, vector.from, endpoint.url))
  const { now } = await platform.clock.get()

  const acted = act(platform, nodeId, vector.act)
  if (vector.isRefused) await expect(acted).rejects.toMatchObject({ status: 400 })
  else await acted
  if (vector.thenSet) await platform.nodes.setStatus(nodeId, vector.thenSet)
  await platform.settled()
  await platform.clock.advance('idle')

  const seen = endpoint.requests.map(({ status, body }) => {
    const { eventTimestamp } = JSON.parse(body.toString()) as { eventTimestamp: string }
    return { status, afterSeconds: (Date.parse(eventTimestamp) - Date.parse(now)) / 1_000 }
  })
  expect(seen).toEqual(vector.events)
  expect(await platform.nodes.get(nodeId)).toMatchObject({ status: vector.finalStatus })
})
