// The session that the README shows, pasted as a whole into a shell beside a running platform. `npx` is a stand-in: it hands
// over to the command at once, instead of finding the workspace first.
import { spawn } from 'node:child_process'
import { chmod, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { startCommand } from '../support/start-command.ts'
import { createTempDir } from '../support/temp-dir.ts'
import { listFences, ROOT } from './markdown.ts'
import { readOutput } from './run-program.ts'

const COMMAND = join(ROOT, 'sender/bin/thunderstack-mock.js')
const NPX = `#!/bin/sh
[ "$1 $3 $4" = '-y exec thunderstack-mock' ] || exit 2
shift 4
exec '${process.execPath}' '${COMMAND}' "$@"
`
const START = 'exec thunderstack-mock start'
const fences = listFences(['README.md']).filter(({ lang }) => lang === 'sh')
const session = fences.filter(({ meta }) => meta === 'session').map(({ code }) => code)

it('works from top to bottom', async () => {
  await using folder = await createTempDir()
  const start = fences.find(({ code }) => code.includes(START))!.code.trim()
  const args = start
    .slice(start.indexOf(START) + START.length)
    .trim()
    .split(' ')
  await using command = await startCommand([
    ...args,
    '--data-dir',
    folder.join('.thunderstack-mock'),
  ])
  await writeFile(folder.join('npx'), NPX)
  await chmod(folder.join('npx'), 0o755)

  const script = session.join('\n').replaceAll('http://127.0.0.1:4100', command.ready.url)
  expect(script.match(/^mock \S+/gm)?.sort()).toEqual(
    [
      'advance',
      'deliveries',
      'deliveries',
      'nodes',
      'publish',
      'resend',
      'rotate-key',
      'trigger',
      'verify',
      'webhooks',
      'webhooks',
    ].map((name) => `mock ${name}`),
  )
  const shell = spawn('sh', ['-eu', '-c', script], {
    cwd: folder.path,
    env: { ...process.env, PATH: `${folder.path}:${process.env['PATH']}` },
  })
  const printed = await readOutput(shell)
  for (const words of [
    /^[0-9a-f]{32} {2}\S+ +my-node/m,
    /^attempt 1: /m,
    /^del_\S+ is due again$/m,
    /^verified: this key signed exactly these bytes$/m,
    /^sha256:\S+ {2}signs new events$/m,
    /status\\":\\"FAILED/,
    /^secret, shown this once: whsec_\S+$/m,
    /^evt_\S+ {2}user\.created$/m,
    /^hook_\S+ {2}active {2}hmac {2}realtime {2}default {2}user\.\* {2}/m,
  ]) {
    expect(printed).toMatch(words)
  }
})
