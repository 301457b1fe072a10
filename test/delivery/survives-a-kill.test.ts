// `kill -9` at the worst moments: an event that was accepted is delivered by the next process, with the same bytes.
import { expect, it } from 'vitest'
import { startEndpoint } from '../support/scripted-endpoint.ts'
import { startCommand, type StartedCommand } from '../support/start-command.ts'
import { createTempDir } from '../support/temp-dir.ts'

/** The long step: no further status falls due while a process is replaced by the next. */
const MANUAL = ['--clock', 'manual', '--step', '1h']

async function createNode(command: StartedCommand, webhookUrl: string): Promise<string> {
  const node = { name: 'alice', network: 'regtest', settings: { webhookUrl } } as const
  return (await command.client.nodes.create(node)).nodeId
}

it('sends again what was on its way when the process died', async () => {
  await using data = await createTempDir()
  await using endpoint = await startEndpoint(['hang', 200])
  const start = () => startCommand(['--data-dir', data.path, ...MANUAL])

  await using first = await start()
  const nodeId = await createNode(first, endpoint.url)
  await endpoint.received(1)
  await first.stop('SIGKILL')

  await using second = await start()
  const [before, after] = await endpoint.received(2)
  expect(after!.body).toEqual(before!.body)
  expect(after!.signature).toBe(before!.signature)
  await second.client.settled()
  const { deliveries } = await second.client.deliveries.list({ nodeId })
  expect(deliveries).toMatchObject([{ state: 'delivered', attemptCount: 1 }])
})

it('goes on with the ladder when nothing listened before it died', async () => {
  await using data = await createTempDir()
  const down = await startEndpoint()
  await down[Symbol.asyncDispose]()
  const start = () => startCommand(['--data-dir', data.path, ...MANUAL])

  await using first = await start()
  await createNode(first, down.url)
  await first.client.settled()
  const { events } = await first.client.events.list()
  await first.stop('SIGKILL')

  await using endpoint = await startEndpoint([], { port: down.port })
  await using second = await start()
  await second.client.clock.advance('30s')
  const { deliveries } = await second.client.deliveries.list({ eventId: events[0]!.id })
  expect(deliveries[0]!.attempts.map(({ outcome }) => outcome)).toEqual([
    'unreachable',
    'delivered',
  ])
  const request = endpoint.requests.find(({ status }) => status === 'IN_PROGRESS')
  expect(request).toMatchObject({ signature: events[0]!.signature })
  expect(request!.body.toString()).toBe(events[0]!.body)
})

it('loses no event of a node whose creation was answered just before the kill', async () => {
  await using data = await createTempDir()
  await using endpoint = await startEndpoint()
  const created: string[] = []
  for (let round = 0; round < 6; round += 1) {
    await using command = await startCommand(['--data-dir', data.path, ...MANUAL])
    created.push(await createNode(command, endpoint.url))
    await command.stop('SIGKILL')
  }

  await using last = await startCommand(['--data-dir', data.path, ...MANUAL])
  await last.client.settled()
  const nodes = await last.client.nodes.list()
  expect(nodes.map(({ nodeId }) => nodeId)).toEqual(created)
  for (const nodeId of created) {
    const bodies = endpoint.requests
      .filter(({ body, status }) => status === 'IN_PROGRESS' && body.includes(nodeId))
      .map(({ body, signature }) => `${body.toString()} ${signature}`)
    expect(new Set(bodies).size).toBe(1)
  }
})
