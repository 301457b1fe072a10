// The two examples against each other, with a platform between them.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { startCommand } from '../support/start-command.ts'
import { createTempDir } from '../support/temp-dir.ts'
import { compile } from './compile.ts'
import { ROOT } from './markdown.ts'
import { readOutput } from './run-program.ts'

const RECEIVE = join(ROOT, 'examples/receive-with-koa/main.ts')
const SEND = join(ROOT, 'examples/send-one-event/main.ts')

it('sends one event that the Koa example verifies', async () => {
  await using data = await createTempDir()
  await using command = await startCommand(['--data-dir', data.path])
  const { publicKeyUrl, token, url } = command.ready

  const receiving = spawn(process.execPath, [RECEIVE], {
    env: { ...process.env, KEY_URL: publicKeyUrl, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await using stack = new AsyncDisposableStack()
  stack.defer(() => void receiving.kill('SIGKILL'))
  const lines = createInterface(receiving.stdout)
  const [listening] = (await once(lines, 'line')) as [string]
  const webhookUrl = listening.replace('listening on ', '')

  const received = once(lines, 'line') as Promise<[string]>
  const sending = spawn(process.execPath, [SEND, token], {
    env: { ...process.env, PLATFORM_URL: url, WEBHOOK_URL: webhookUrl },
  })
  const [body, explanation] = (await readOutput(sending)).split('\n')
  const { nodeId } = JSON.parse(body!) as { nodeId: string }
  expect(explanation).toBe('Acknowledged with 200.')
  expect(await received).toEqual([`node ${nodeId} is RUNNING`])
})

it.each([RECEIVE, SEND])('compiles: %s', (file) => {
  expect(compile(new Map([[file, readFileSync(file, 'utf8')]])).get(file)).toBeUndefined()
})
