// What `start` prints, for programs and for people.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { launchCommand, startCommand } from '../support/start-command.ts'
import { createTempDir } from '../support/temp-dir.ts'

it('prints one line of JSON with exactly the documented keys', async () => {
  await using data = await createTempDir()
  await using command = await startCommand(['--data-dir', data.path])
  const { ready } = command
  expect(Object.keys(ready)).toEqual([
    'url',
    'dashboardUrl',
    'publicKeyUrl',
    'keyFingerprint',
    'token',
  ])
  expect(ready.keyFingerprint).toMatch(/^sha256:[0-9a-f]{64}$/)
  for (const url of [ready.dashboardUrl, ready.publicKeyUrl]) {
    expect([url, (await fetch(url)).status]).toEqual([url, 200])
  }
})

it('prints an address that can be opened when it listens on every address', async () => {
  await using command = await startCommand([
    ...['--store', 'memory', '--signing-key', 'test'],
    ...['--host', '0.0.0.0', '--control-token', 'only for the control API'],
  ])
  expect(command.ready.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect((await fetch(command.ready.dashboardUrl)).status).toBe(200)
})

it('prints a curl that creates a node when pasted into a shell', async () => {
  await using data = await createTempDir()
  await using process = launchCommand(['start', '--port', '0', '--data-dir', data.path])
  const welcome = await process.written(/-d '[^']+'\n/)
  const curl = welcome.slice(welcome.indexOf('curl '))
  const { stdout } = await promisify(execFile)('sh', ['-c', `${curl.trimEnd()} --silent`])
  expect(JSON.parse(stdout)).toMatchObject({ data: { name: 'my-node', status: 'IN_PROGRESS' } })
})
