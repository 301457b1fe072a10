// A signal lets what is on its way arrive; a second one is impatient. Either way nothing is lost.
import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, it } from 'vitest'
import { startEndpoint } from '../support/scripted-endpoint.ts'
import { startCommand } from '../support/start-command.ts'
import { createTempDir } from '../support/temp-dir.ts'

/** So that no further status falls due while the test restarts the platform. */
const SLOW = ['--clock', 'manual', '--step', '1h']

it('lets an attempt that is on its way end before it stops', async () => {
  await using data = await createTempDir()
  const answer = Promise.withResolvers<number>()
  await using endpoint = await startEndpoint([answer.promise])
  const args = ['--data-dir', data.path, ...SLOW]
  await using command = await startCommand(args)
  const settings = { webhookUrl: endpoint.url }
  const { nodeId } = await command.client.nodes.create({ name: 'a', network: 'regtest', settings })
  await endpoint.received(1)

  const stopped = command.stop('SIGTERM')
  await refusesConnections(command.ready.url)
  answer.resolve(200)
  expect(await stopped).toBe(0)

  await using again = await startCommand(args)
  const { deliveries } = await again.client.deliveries.list({ nodeId })
  expect(deliveries).toMatchObject([{ state: 'delivered', attemptCount: 1 }])
  expect(endpoint.requests).toHaveLength(1)
})

it('breaks the attempt off at the second signal and sends it again later', async () => {
  await using data = await createTempDir()
  await using endpoint = await startEndpoint(['hang', 200])
  const args = ['--data-dir', data.path, ...SLOW]
  await using command = await startCommand(args)
  const settings = { webhookUrl: endpoint.url }
  await command.client.nodes.create({ name: 'a', network: 'regtest', settings })
  await endpoint.received(1)

  const stopped = command.stop('SIGINT')
  await refusesConnections(command.ready.url)
  expect(await Promise.all([stopped, command.stop('SIGINT')])).toEqual([0, 0])

  await using again = await startCommand(args)
  await again.client.settled()
  const [first, second] = endpoint.requests
  expect(endpoint.requests).toHaveLength(2)
  expect(second).toMatchObject({ body: first!.body, signature: first!.signature })
})

it('hangs up on whoever still waits for a delivery, without a complaint', async () => {
  await using data = await createTempDir()
  await using endpoint = await startEndpoint([500])
  await using command = await startCommand(['--data-dir', data.path, ...SLOW])
  const settings = { webhookUrl: endpoint.url }
  await command.client.nodes.create({ name: 'a', network: 'regtest', settings })
  await command.client.settled()
  const { deliveries } = await command.client.deliveries.list()

  const url = `${command.ready.url}/_mock/deliveries/${deliveries[0]!.id}/wait?until=delivered&timeout=60s`
  const waiting = fetch(url, { headers: { authorization: command.ready.token } }).catch(
    () => 'hung up',
  )
  await command.client.settled()
  expect(await command.stop()).toBe(0)
  expect(await waiting).toBe('hung up')
  expect(await command.complaints).toBe('')
})

/** Resolves once nothing listens there any more: each try ends by itself, refused or accepted. */
async function refusesConnections(url: string): Promise<void> {
  const { hostname, port } = new URL(url)
  for (;;) {
    const socket = connect(Number(port), hostname)
    const [outcome] = await Promise.race([
      once(socket, 'connect').then(() => ['open']),
      once(socket, 'close').then(() => ['refused']),
    ]).catch(() => ['refused'])
    socket.destroy()
    if (outcome === 'refused') return
  }
}
