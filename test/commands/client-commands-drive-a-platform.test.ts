// The client commands against a platform that runs on a data directory: no URL and no token need to be given.
import { readFile } from 'node:fs/promises'
import type { DeliveryResource, NodeResource } from '@thunderstack-webhooks/contracts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startEndpoint, type ScriptedEndpoint } from '../support/scripted-endpoint.ts'
import {
  launchCommand,
  runCommand,
  startCommand,
  type StartedCommand,
} from '../support/start-command.ts'
import { createTempDir, type TempDir } from '../support/temp-dir.ts'

let data: TempDir
let endpoint: ScriptedEndpoint
let platform: StartedCommand
let node: NodeResource

beforeAll(async () => {
  data = await createTempDir()
  endpoint = await startEndpoint()
  platform = await startCommand(['--data-dir', data.path, '--clock', 'manual', '--step', '1h'])
  node = await platform.client.nodes.create({
    name: 'alice',
    network: 'regtest',
    settings: { webhookUrl: endpoint.url },
  })
})

afterAll(async () => {
  await platform.stop()
  await endpoint[Symbol.asyncDispose]()
  await data[Symbol.asyncDispose]()
})

const run = (...args: readonly string[]) => runCommand([...args, '--data-dir', data.path])
const runJson = async (...args: readonly string[]): Promise<unknown> => {
  const { code, out, err } = await run(...args, '--json')
  expect([code, err]).toEqual([0, ''])
  return JSON.parse(out)
}

it('lists the nodes', async () => {
  const [{ code, out }, json] = await Promise.all([run('nodes'), runJson('nodes')])
  expect(code).toBe(0)
  expect(out).toContain(`${node.nodeId}  `)
  expect(out).toContain(`alice  ${endpoint.url}`)
  expect(json).toMatchObject({ nodes: [{ nodeId: node.nodeId }] })
})

it('sets a status and shows the first attempt', async () => {
  const [{ code, out }, json] = await Promise.all([
    run('trigger', 'paused', '--node', node.nodeId),
    runJson('trigger', 'RUNNING', '--node', node.nodeId),
  ])
  expect(code).toBe(0)
  expect(out).toMatch(/^evt_\S+ {2}\{"eventType":"NODE_STATUS_UPDATED",.*"status":"PAUSED"/)
  expect(out).toContain('attempt 1: Acknowledged with 200.')
  expect(json).toMatchObject({
    event: { nodeId: node.nodeId },
    attempt: { number: 1, outcome: 'delivered' },
  })
})

it('lists deliveries with their attempts, of one node and as many as asked for', async () => {
  await (await platform.client.nodes.setStatus(node.nodeId, 'FAILED')).delivered()
  const { nodeId } = await platform.client.nodes.create({ name: 'quiet', network: 'regtest' })
  await platform.client.nodes.setStatus(nodeId, 'PAUSED')
  const [{ out }, json] = await Promise.all([
    run('deliveries', '--node', node.nodeId, '--limit', '1'),
    runJson('deliveries', '--node', nodeId),
  ])
  const [id, ...rest] = out.trimEnd().split(/ {2}|\n/)
  expect(id).toMatch(/^del_/)
  const { url } = endpoint
  const at = expect.stringMatching(/^1\. /) as string
  expect(rest).toEqual(['delivered', 'FAILED', node.nodeId, url, '', at, 'Acknowledged with 200.'])
  expect(json).toMatchObject({ deliveries: [] })
})

it('says why a delivery is dead', async () => {
  const { client } = platform
  await using down = await startEndpoint([410])
  const settings = { webhookUrl: down.url }
  const { nodeId } = await client.nodes.create({ name: 'gone', network: 'regtest' })
  await client.nodes.updateSettings(nodeId, settings)
  const event = await client.nodes.setStatus(nodeId, 'PAUSED')
  await event.settled()
  const { out } = await run('deliveries', '--node', nodeId)
  expect(out).toMatch(/^del_\S+ {2}dead \(The endpoint answered 410.*\) {2}PAUSED {2}/)
})

it('follows deliveries from where they stand, until Ctrl-C', async () => {
  const { client } = platform
  await using silent = await startEndpoint([500, 200])
  const { nodeId } = await client.nodes.create({ name: 'bob', network: 'regtest' })
  await client.nodes.updateSettings(nodeId, { webhookUrl: silent.url })
  const failing = await client.nodes.setStatus(nodeId, 'RUNNING')
  await failing.attempt(1)

  const args = ['deliveries', '--follow', '--node', nodeId, '--data-dir', data.path]
  await using follower = launchCommand(args)
  const [{ id }] = failing.deliveries as [DeliveryResource]
  await follower.written(/answered 500/)
  await client.clock.advance('30s')
  const out = await follower.written(/Acknowledged/)
  expect(out.split('\n').map((line) => line.split(/ {2}|, /).slice(0, 3))).toEqual([
    [id, 'pending', expect.stringMatching(/^next \S+ \(step 30s/) as string],
    ['', expect.stringMatching(/^1\. /) as string, 'The endpoint answered 500'],
    [id, 'delivered', 'RUNNING'],
    ['', expect.stringMatching(/^2\. /) as string, 'Acknowledged with 200.'],
    [''],
  ])
  expect(await follower.stop('SIGINT')).toBe(0)
})

it('resends a delivery', async () => {
  const event = await platform.client.nodes.setStatus(node.nodeId, 'RUNNING')
  const [delivery] = await event.delivered()
  const { code, out } = await run('resend', delivery!.id)
  expect([code, out]).toEqual([0, `${delivery!.id} is due again\n`])
  expect(await event.attempt(2)).toMatchObject({ outcome: 'delivered' })
})

it('advances the clock and says what happened', async () => {
  await platform.client.nodes.stop(node.nodeId)
  await platform.client.settled()
  const { code, out } = await run('advance', '1h')
  expect(code).toBe(0)
  expect(out).toMatch(/ {2}del_\S+ {2}attempt 1: delivered\nnow \S+, 1 events, 1 attempts\n$/)
})

it('takes a URL and a token instead of a data directory', async () => {
  const { url, token } = platform.ready
  const { code, out } = await runCommand(['nodes', '--url', url, '--token', token])
  expect([code, out.includes(node.nodeId)]).toEqual([0, true])
})

it('takes its settings from the environment too', async () => {
  const { code, out } = await runCommand(['nodes'], {
    THUNDERSTACK_MOCK_URL: platform.ready.url,
    THUNDERSTACK_MOCK_TOKEN: platform.ready.token,
  })
  expect([code, out.includes(node.nodeId)]).toEqual([0, true])
})

it('opens a guarded platform by its data directory, and by its token alone does not', async () => {
  await using other = await createTempDir()
  const control = ['--control-token', 'only for the control API', '--data-dir', other.path]
  await using guarded = await startCommand([...control, '--clock', 'manual'])
  const { nodeId } = await guarded.client.nodes.create({ name: 'bob', network: 'regtest' })
  const trigger = ['trigger', 'PAUSED', '--node', nodeId]
  const [opened, refused] = await Promise.all([
    runCommand([...trigger, '--data-dir', other.path]),
    runCommand([...trigger, '--url', guarded.ready.url, '--token', guarded.ready.token]),
  ])
  expect(opened).toMatchObject({ code: 0, err: '' })
  expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('Unauthorized') as string })
})

it('says its version', async () => {
  const file = new URL('../../sender/package.json', import.meta.url)
  const { version } = JSON.parse(await readFile(file, 'utf8')) as { version: string }
  expect(await runCommand(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' })
})

it.concurrent.each([
  ['an unknown node', ['trigger', 'RUNNING', '--node', '0'.repeat(32)], 1, /--node: .*not found/],
  ['an unknown delivery', ['resend', 'del_nothing'], 1, /delivery: No delivery has this id/],
  [
    'an unknown status',
    ['trigger', 'HAPPY', '--node', '0'.repeat(32)],
    2,
    /expected one of RUNNING/,
  ],
  ['a limit that is none', ['deliveries', '--limit', 'many'], 2, /--limit: expected .*got "many"/],
  ['a duration that is none', ['advance', 'soon'], 2, /target: expected a duration .*got "soon"/],
  ['an overlap that is none', ['rotate-key', '--overlap', '5'], 2, /--overlap: expected .*got "5"/],
  ['what is no id of a node', ['trigger', 'RUNNING', '--node', 'nope'], 2, /--node: .*got "nope"/],
  ['the same in a list', ['deliveries', '--node', 'nope'], 2, /--node: .*got "nope"/],
  [
    'a node in a list that is not there',
    ['deliveries', '--node', '0'.repeat(32)],
    1,
    /--node: .*not found/,
  ],
  ['what is no id of a delivery', ['resend', 'nope'], 2, /delivery: expected .*got "nope"/],
  ['no node', ['trigger', 'RUNNING'], 2, /required option '--node <id>'/],
])('refuses %s with a sentence', async (_, args, code, message) => {
  expect(await run(...args)).toMatchObject({
    code,
    out: '',
    err: expect.stringMatching(message) as string,
  })
})
