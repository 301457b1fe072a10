// Client commands say what is wrong when the platform they should speak to is not there or does not know them.
import { expect, it } from 'vitest'
import { startEndpoint } from '../support/scripted-endpoint.ts'
import { runCommand, startCommand } from '../support/start-command.ts'
import { createTempDir } from '../support/temp-dir.ts'

it.concurrent('says that no platform runs on the data directory', async () => {
  await using data = await createTempDir()
  const { code, err } = await runCommand(['nodes', '--data-dir', data.path])
  expect(code).toBe(1)
  expect(err).toContain(`no platform runs on ${data.path}: start one, or name it with --url`)
})

it.concurrent('says so again once the platform has stopped', async () => {
  await using data = await createTempDir()
  await using platform = await startCommand(['--data-dir', data.path])
  await platform.stop()
  expect(await runCommand(['nodes', '--data-dir', data.path])).toMatchObject({ code: 1 })
})

const NODE = '0'.repeat(32)

it.concurrent.each([
  ['nodes'],
  ['trigger', 'RUNNING', '--node', NODE],
  ['deliveries'],
  ['deliveries', '--follow'],
  ['resend', 'del_1'],
  ['advance', '1s'],
  ['rotate-key'],
  ['webhooks'],
  ['publish', 'user.created'],
])('says that nothing answers at a URL, with a token and without: %s %s', async (...words) => {
  await using data = await createTempDir()
  const gone = await startEndpoint()
  await gone[Symbol.asyncDispose]()
  const url = `http://127.0.0.1:${gone.port}`
  const args = [...words, '--data-dir', data.path, '--url', url]
  const results = await Promise.all([runCommand(args), runCommand([...args, '--token', 'x'])])
  const err = `thunderstack-mock: No platform answers at ${url}: is it running?\n`
  expect(results).toEqual(results.map(() => ({ code: 1, out: '', err })))
})

it.concurrent('says that the token of a platform is missing', async () => {
  await using data = await createTempDir()
  await using platform = await startCommand(['--store', 'memory'])
  const args = ['nodes', '--data-dir', data.path, '--url', platform.ready.url]
  const { code, err } = await runCommand(args)
  expect([code, err]).toEqual([2, expect.stringContaining('--token: expected the token') as string])
  const empty = await runCommand([...args, '--token', ''])
  expect([empty.code, empty.err]).toEqual([2, expect.stringContaining('got none') as string])
})

it.concurrent('names the variable when that holds the wrong text', async () => {
  const { code, err } = await runCommand(['nodes'], { THUNDERSTACK_MOCK_URL: 'nowhere' })
  expect([code, err]).toEqual([
    2,
    expect.stringContaining('THUNDERSTACK_MOCK_URL: expected') as string,
  ])
})

it.concurrent('says that a token is not of that platform', async () => {
  await using platform = await startCommand(['--store', 'memory'])
  const { code, err } = await runCommand(['nodes', '--url', platform.ready.url, '--token', 'x'])
  expect(code).toBe(1)
  expect(err).toContain('this platform did not issue that token')
})

it.concurrent('says that a data directory is missing, as start does', async () => {
  const { code, err } = await runCommand(['nodes', '--data-dir', ''])
  expect([code, err]).toEqual([
    2,
    expect.stringContaining('--data-dir: expected a folder such as .thunderstack-mock') as string,
  ])
})

it.concurrent('says that https is not spoken where http is', async () => {
  await using endpoint = await startEndpoint()
  const url = `https://127.0.0.1:${endpoint.port}`
  const { code, err } = await runCommand(['nodes', '--url', url, '--token', 'x'])
  expect([code, err]).toEqual([
    1,
    expect.stringMatching(/at https:\S+ does not speak TLS: name it with http:\/\//) as string,
  ])
})

it.concurrent('says that a URL is none', async () => {
  const { code, err } = await runCommand(['nodes', '--url', 'nowhere', '--token', 'x'])
  expect([code, err]).toEqual([2, expect.stringContaining('--url') as string])
})

it.concurrent('says that what answers is no platform', async () => {
  await using endpoint = await startEndpoint([{ status: 200, body: '<h1>Hello</h1>' }])
  const url = `http://127.0.0.1:${endpoint.port}`
  const { code, err } = await runCommand(['nodes', '--url', url, '--token', 'x'])
  expect([code, err]).toEqual([
    1,
    expect.stringContaining(`What answers at ${url} is not`) as string,
  ])
})

it.concurrent('shows help without a failure', async () => {
  const { code, out } = await runCommand(['--help'])
  expect(code).toBe(0)
  for (const name of [
    'start',
    'nodes',
    'trigger',
    'deliveries',
    'resend',
    'advance',
    'webhooks',
    'publish',
    'verify',
  ]) {
    expect(out).toMatch(new RegExp(`^ {2}${name}\\b`, 'm'))
  }
})

it.concurrent(
  'shows the help of one command, and names the command that it does not know',
  async () => {
    const [known, unknown] = await Promise.all([
      runCommand(['help', 'trigger']),
      runCommand(['help', 'nope']),
    ])
    expect([known.code, known.out]).toEqual([0, expect.stringContaining('trigger [options]')])
    expect([unknown.code, unknown.err]).toEqual([2, "error: unknown command 'nope'\n"])
  },
)
