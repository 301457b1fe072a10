// At its most talkative the log names events, deliveries and attempts, and holds nothing that opens or proves anything.
import { readFile } from 'node:fs/promises'
import { connectPlatform } from '@thunderstack-webhooks/sender'
import { expect, it } from 'vitest'
import { startEndpoint } from '../support/scripted-endpoint.ts'
import { startCommand } from '../support/start-command.ts'
import { createTempDir } from '../support/temp-dir.ts'

const CONTROL = 'control-secret'

it('writes ids, and no token, signature, key or body', async () => {
  await using folder = await createTempDir()
  await using endpoint = await startEndpoint([500, 'reset', 200])
  const data = ['--data-dir', folder.join('data'), '--store', folder.join('data/p.sqlite')]
  await using started = await startCommand([
    ...['--log-level', 'debug', '--clock', 'manual', '--control-token', CONTROL, ...data],
  ])
  const { url, token } = started.ready
  const platform = await connectPlatform(url, { token, controlToken: CONTROL })
  const settings = { webhookUrl: endpoint.url }
  const node = await platform.nodes.create({ name: 'a', network: 'regtest', settings })
  const event = await platform.nodes.setStatus(node.nodeId, 'RUNNING')
  await platform.clock.advance('idle')
  const attempts = await event.attempts()
  await fetch(`${url}/api/nodes`, { headers: { authorization: 'Bearer wrong-token' } })
  await started.stop()

  const log = await started.complaints
  for (const id of [event.id, event.deliveries[0]!.id, ...attempts.map(({ id }) => id)]) {
    expect(log).toContain(id)
  }
  const signature = attempts[0]!.request.headers.find(([name]) => /signature/i.test(name))![1]
  const key = await readFile(folder.join('data/webhook-key.pem'), 'utf8')
  const secrets = [token, signature, event.body, CONTROL, 'wrong-token', key.slice(40, 90)]
  for (const secret of secrets) expect(log).not.toContain(secret)
})
