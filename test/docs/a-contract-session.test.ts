// The sessions that contracts/README.md shows, pasted as a whole into a shell beside a platform and a receiver; and the line of
// the root README. `npx` is a stand-in that hands over to the command at once.
import { spawn } from 'node:child_process'
import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createReceiver, standard, staticKey } from '@thunderstack-webhooks/receiver'
import { nodeReceiver } from '@thunderstack-webhooks/receiver/node'
import { testKeys } from '@thunderstack-webhooks/receiver/testing'
import { startPlatform } from '@thunderstack-webhooks/sender'
import { expect, it } from 'vitest'
import { serve } from '../support/serve.ts'
import { createTempDir } from '../support/temp-dir.ts'
import { readHelp } from './help.ts'
import { listFences, readCode, readTable, ROOT } from './markdown.ts'
import { readOutput } from './run-program.ts'

const COMMAND = join(ROOT, 'contracts/bin/thunderstack-contract.js')
const NPX = `#!/bin/sh
[ "$1 $3 $4" = '-y exec thunderstack-contract' ] || exit 2
shift 4
exec '${process.execPath}' '${COMMAND}' "$@"
`
const PAGES = ['contracts/README.md', 'README.md']
const PATH = '/webhooks/thunderstack'

const session = listFences(PAGES)
  .filter(({ lang, code }) => lang === 'sh' && code.includes('exec thunderstack-contract '))
  .map(({ code }) => code)
  .join('\n')

it('works from top to bottom', { timeout: 90_000 }, async () => {
  const nodeId = /--node (\w+)/.exec(session)![1]!
  const receiver = createReceiver({
    keys: staticKey(testKeys.publicKeyPem),
    allowTestKeys: true,
    expect: { nodeId },
  })
  const secret = /--secret (\S+)/.exec(session)![1]!
  const atSecret = nodeReceiver(createReceiver({ scheme: standard({ secret }) }))
  const atKey = nodeReceiver(receiver, { path: PATH })
  await using server = await serve((request, response) =>
    (request.url === '/webhooks/standard' ? atSecret : atKey)(request, response),
  )
  await using platform = await startPlatform({ step: '20ms' })
  await using folder = await createTempDir()
  await writeFile(folder.join('npx'), NPX)
  await chmod(folder.join('npx'), 0o755)

  const script = session
    .replaceAll('http://127.0.0.1:3000', server.origin)
    .replaceAll('http://127.0.0.1:4100', platform.url)
  expect(script.match(/(?<=exec thunderstack-contract )\S+/g)).toEqual([
    'validate',
    'validate',
    'conformance',
    'conformance',
    'conformance',
    'check-sender',
    'conformance',
  ])
  const shell = spawn('sh', ['-eu', '-c', script], {
    cwd: folder.path,
    env: {
      ...process.env,
      PATH: `${folder.path}:${process.env['PATH']}`,
      TOKEN: platform.token,
    },
  })
  const printed = await readOutput(shell)
  expect(printed).toMatch(/^valid: an event of type NODE_STATUS_UPDATED/)
  expect(printed).toMatch(/^\{"kind":"valid"/m)
  expect(printed.match(/^http\S+: \d+ passed, 0 failed/gm)).toHaveLength(5)
  expect(await readFile(folder.join('report.xml'), 'utf8')).toContain('failures="0"')
})

it.each(['validate', 'conformance', 'check-sender'])(
  'shows every option of %s, and no other',
  async (command) => {
    const shown = readTable('contracts/README.md', `\`${command}\``).map(
      ([name]) => readCode(name)[0],
    )
    const { flags } = await readHelp(command, 'thunderstack-contract')
    expect([...shown].sort()).toEqual(flags.filter((flag) => flag !== '--help').sort())
  },
)
