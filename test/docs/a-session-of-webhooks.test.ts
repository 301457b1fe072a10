// The session that the sender's README opens its chapter on /v1 with, pasted as a whole into a shell beside a platform as
// `start` runs it. It prints what is shown, but for ids and times.
import { spawn } from 'node:child_process'
import { expect, it } from 'vitest'
import { findPort } from '../support/find-port.ts'
import { startCommand } from '../support/start-command.ts'
import { createTempDir } from '../support/temp-dir.ts'
import { listFences } from './markdown.ts'
import { readOutput } from './run-program.ts'

const [session] = listFences(['sender/README.md']).filter(({ meta }) => meta === 'session')

it('prints what it shows', async () => {
  await using folder = await createTempDir()
  await using command = await startCommand(['--store', 'memory'])
  const closed = `127.0.0.1:${await findPort()}`
  const script = session!.code
    .replaceAll('http://127.0.0.1:4100', command.ready.url)
    .replaceAll('127.0.0.1:3000', closed)
  const shell = spawn('sh', ['-eu', '-c', script], { cwd: folder.path })
  const printed = (await readOutput(shell)).replaceAll(closed, '127.0.0.1:3000')
  expect(mask(printed)).toBe(mask(session!.prints!))
})

function mask(text: string): string {
  return text
    .replaceAll(/\b(hook|evt|del)_\w+/g, '<$1>')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>')
}
