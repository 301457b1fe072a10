// The life of a node as the one public client of the platform drives it, with that client's habits on the wire.
import type { Platform } from '@thunderstack-webhooks/sender'
import { expect, it } from 'vitest'
import { createCloudClient, type CloudClient, type CloudNode } from '../support/cloud-client.ts'
import { startPlatform } from '../support/start-platform.ts'

interface Scene extends AsyncDisposable {
  readonly platform: Platform
  readonly client: CloudClient
}

async function startScene(): Promise<Scene> {
  const platform = await startPlatform({ clock: 'manual' })
  const stop = (): Promise<void> => platform.stop()
  return { platform, client: createCloudClient(platform), [Symbol.asyncDispose]: stop }
}

/** Reads the node, moves the clock to the next instant, and so on until its status is final; every node it saw. */
async function poll({ platform, client }: Scene, nodeId: string): Promise<CloudNode[]> {
  const seen: CloudNode[] = []
  for (;;) {
    const { json } = await client.read(nodeId)
    seen.push(json.data)
    if (['RUNNING', 'DESTROYED'].includes(json.data.status)) return seen
    await platform.clock.advance('next')
  }
}

it('creates a node that is being built when the answer comes', async () => {
  await using scene = await startScene()
  const { status, json } = await scene.client.create('autotest')
  expect(status).toBe(200)
  expect(json.data.node.nodeId).toMatch(/^[0-9a-f]{32}$/)
  expect(json.data.node.status).toBe('IN_PROGRESS')
})

it('shows a running node with everything a client connects with', async () => {
  await using scene = await startScene()
  const { nodeId } = (await scene.client.create('autotest')).json.data.node
  const node = (await poll(scene, nodeId)).at(-1)!

  const verified = await fetch(`${scene.platform.url}/api/verify`, {
    headers: { Authorization: `Bearer ${scene.platform.token}` },
  })
  const { sub } = (await verified.json()) as { sub: string }
  expect(node.invoke_url.split(`/nodes/${sub}/${nodeId}/`)).toEqual([scene.platform.url, ''])
  expect(node.invoke_url.split('/nodes')).toHaveLength(2)
  expect(node.peerDNS).toMatch(/^[0-9a-f]{32}\.[0-9a-f]{32}\.peers\.thunderstack\.org$/)
  expect(node.peerPort).toBeGreaterThan(9_000)
})

it('never shows a destroyed node RUNNING again, and keeps it readable', async () => {
  await using scene = await startScene()
  const { nodeId } = (await scene.client.create('autotest')).json.data.node
  await poll(scene, nodeId)

  const { status, json } = await scene.client.destroy(nodeId)
  expect([status, json.message]).toEqual([200, 'Destroy build started successfully.'])
  expect(json.data.node.status).toBe('IN_PROGRESS')

  const seen = await poll(scene, nodeId)
  expect(seen.map((node) => node.status)).toEqual(['IN_PROGRESS', 'DESTROYED'])
  expect(seen.every(({ peerDNS, peerPort }) => peerDNS !== '' && peerPort > 0)).toBe(true)
  await scene.platform.clock.advance('30d')
  expect((await scene.client.read(nodeId)).json.data.status).toBe('DESTROYED')
})

it('answers /health with JSON for a running and for a destroyed node', async () => {
  await using scene = await startScene()
  const { nodeId } = (await scene.client.create('autotest')).json.data.node
  await poll(scene, nodeId)
  expect((await scene.client.health(nodeId)).json).toMatchObject({ status: 'healthy', code: 200 })
  await scene.client.destroy(nodeId)
  await poll(scene, nodeId)
  expect((await scene.client.health(nodeId)).json).toMatchObject({ status: 'unhealthy' })
})

it('unlocks a running node with the body real clients send', async () => {
  await using scene = await startScene()
  const { nodeId } = (await scene.client.create('autotest')).json.data.node
  const { peerDNS, peerPort } = (await poll(scene, nodeId)).at(-1)!
  const { status, json } = await scene.client.unlock(nodeId, {
    password: 'correct horse',
    announce_addresses: [`${peerDNS}:${peerPort}`],
    announce_alias: nodeId,
    network: 'bitfinex_regtest',
    node_endpoint: 'https://node-api.thunderstack.org',
  })
  expect([status, json]).toMatchObject([200, { data: {} }])
})
