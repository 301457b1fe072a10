// The two programs against each other, with a platform between them; and the one that remembers, before and after a restart.
import { spawn } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createInterface, type Interface } from 'node:readline'
import { join } from 'node:path'
import { startPlatform } from '@thunderstack-webhooks/sender'
import { expect, it } from 'vitest'
import { startCommand } from '../support/start-command.ts'
import { createTempDir } from '../support/temp-dir.ts'
import { compile } from './compile.ts'
import { ROOT } from './markdown.ts'
import { readOutput } from './run-program.ts'

const RECEIVE = join(ROOT, 'examples/receive-with-koa/main.ts')
const SEND = join(ROOT, 'examples/send-one-event/main.ts')
const REMEMBER = join(ROOT, 'examples/sql-delivery-store/main.ts')
const STORES = [
  'sql-delivery-store/sql-store.ts',
  'sql-delivery-store/sql-order-store.ts',
  'redis-delivery-store/redis-store.ts',
].map((path) => join(ROOT, 'examples', path))

interface RunningExample extends AsyncDisposable {
  readonly webhookUrl: string
  /** What it prints from now on. */
  readonly lines: Interface
  /** All that it printed after it listened. */
  kill(): Promise<string>
}

async function startExample(
  file: string,
  env: Readonly<Record<string, string>>,
): Promise<RunningExample> {
  const child = spawn(process.execPath, [file], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const closed = once(child, 'close')
  const lines = createInterface(child.stdout)
  const [listening] = (await once(lines, 'line')) as [string]
  const printed: string[] = []
  lines.on('line', (line) => printed.push(`${line}\n`))
  const kill = async (): Promise<string> => {
    child.kill('SIGKILL')
    await closed
    return printed.join('')
  }
  return {
    webhookUrl: listening.replace('listening on ', ''),
    lines,
    kill,
    [Symbol.asyncDispose]: async () => {
      await kill()
    },
  }
}

it('sends one event that the Koa example verifies', async () => {
  await using data = await createTempDir()
  await using command = await startCommand(['--data-dir', data.path])
  const { publicKeyUrl, token, url } = command.ready

  await using receiving = await startExample(RECEIVE, { KEY_URL: publicKeyUrl, PORT: '0' })
  const { webhookUrl } = receiving
  const received = once(receiving.lines, 'line') as Promise<[string]>
  const sending = spawn(process.execPath, [SEND, token], {
    env: { ...process.env, PLATFORM_URL: url, WEBHOOK_URL: webhookUrl },
  })
  const [body, explanation] = (await readOutput(sending)).split('\n')
  const { nodeId } = JSON.parse(body!) as { nodeId: string }
  expect(explanation).toBe('Acknowledged with 200.')
  expect(await received).toEqual([`node ${nodeId} is RUNNING`])
})

it('remembers in a SQLite file what was handled before a restart', async () => {
  await using data = await createTempDir()
  // A key of its own: these programs refuse the published test key.
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 })
  const signingKey = data.join('key.pem')
  await writeFile(signingKey, privateKey.export({ type: 'pkcs8', format: 'pem' }))
  await using platform = await startPlatform({ clock: 'manual', signingKey })
  const env = { KEY_URL: platform.publicKeyUrl, DB: data.join('received.db') }
  await using before = await startExample(REMEMBER, { ...env, PORT: '0' })
  const { nodeId } = await platform.nodes.create({ name: 'alice', network: 'regtest' })
  await platform.nodes.setStatus(nodeId, 'RUNNING')
  await platform.nodes.updateSettings(nodeId, { webhookUrl: before.webhookUrl })
  const event = await platform.nodes.setStatus(nodeId, 'PAUSED')
  await event.delivered()
  const handled = `node ${nodeId} is PAUSED\n`
  expect(await before.kill()).toBe(handled)

  await using after = await startExample(REMEMBER, {
    ...env,
    PORT: new URL(before.webhookUrl).port,
  })
  await platform.deliveries.redeliver(event.deliveries[0]!.id)
  expect(await event.attempt(2)).toMatchObject({ outcome: 'delivered' })
  const other = await platform.nodes.setStatus(nodeId, 'RUNNING')
  await other.delivered()
  expect(await after.kill()).toBe(`node ${nodeId} is RUNNING\n`)
})

it.each([RECEIVE, SEND, REMEMBER, ...STORES])('compiles: %s', (file) => {
  expect(compile(new Map([[file, readFileSync(file, 'utf8')]])).get(file)).toBeUndefined()
})
