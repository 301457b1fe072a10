// Stop and start on one data directory: nodes, events, attempts, key and token are as they were.
import { readdir, readFile, stat } from 'node:fs/promises'
import type { NodeResource } from '@thunderstack-webhooks/contracts'
import { expect, it } from 'vitest'
import { startEndpoint } from '../support/scripted-endpoint.ts'
import { startCommand } from '../support/start-command.ts'
import { takeSnapshot } from '../support/store-snapshot.ts'
import { createTempDir } from '../support/temp-dir.ts'

/** The address of the platform is part of this one field, and the port is another one each time. */
function withoutAddress(node: NodeResource): Omit<NodeResource, 'invoke_url'> {
  const { invoke_url: address, ...rest } = node
  expect(address).toContain(`/${node.nodeId}/`)
  return rest
}

it('keeps nodes, events, attempts, the key and the token', async () => {
  await using data = await createTempDir()
  await using endpoint = await startEndpoint([200, 500])
  const args = ['--data-dir', data.path, '--clock', 'manual', '--step', '1h']
  await using first = await startCommand(args)
  await first.client.nodes.create({
    name: 'alice',
    network: 'regtest',
    settings: { webhookUrl: endpoint.url },
  })
  await first.client.clock.advance('1h')
  const before = await takeSnapshot(first.client)
  expect(before).toMatchObject({ events: [{}, {}], deliveries: [{ state: 'pending' }, {}] })
  expect(await first.stop()).toBe(0)

  await using second = await startCommand(args)
  const after = await takeSnapshot(second.client)
  expect(after.nodes.map(withoutAddress)).toEqual(before.nodes.map(withoutAddress))
  expect(after.events).toEqual(before.events)
  expect(after.deliveries).toEqual(before.deliveries)
  expect(after.now).toBe(before.now)
  expect(second.ready.token).toBe(first.ready.token)
  expect(second.ready.keyFingerprint).toBe(first.ready.keyFingerprint)
  expect(second.client.publicKeyPem).toBe(first.client.publicKeyPem)
})

it('keeps a revoked token revoked', async () => {
  await using data = await createTempDir()
  await using first = await startCommand(['--data-dir', data.path])
  const { token, jti } = await first.client.tokens.create()
  await first.client.tokens.revoke(jti)
  await first.stop()
  await using second = await startCommand(['--data-dir', data.path])
  const answer = await fetch(`${second.ready.url}/api/nodes`, { headers: { authorization: token } })
  expect(answer.status).toBe(401)
})

it('keeps its folder for its owner only', async () => {
  await using parent = await createTempDir()
  const data = parent.join('data')
  await using command = await startCommand(['--data-dir', data])
  const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8)
  expect(await modeOf(data)).toBe('700')
  for (const name of ['webhook-key.pem', 'token-key.pem', 'running.json']) {
    expect([name, await modeOf(`${data}/${name}`)]).toEqual([name, '600'])
  }
  expect(await readFile(`${data}/.gitignore`, 'utf8')).toBe('*\n')
  await command.stop()
})

it('writes nothing when the store is memory', async () => {
  await using parent = await createTempDir()
  await using command = await startCommand(['--store', 'memory', '--data-dir', parent.join('data')])
  await command.client.nodes.create({ name: 'alice', network: 'regtest' })
  expect(await readdir(parent.path)).toEqual([])
})
