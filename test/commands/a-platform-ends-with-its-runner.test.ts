// npx ends on a signal and tells nobody: the platform it started must not live on and keep its port. One that was put in
// the background by a script must.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { runCommand } from '../support/start-command.ts'
import { createTempDir, type TempDir } from '../support/temp-dir.ts'

const ROOT = join(import.meta.dirname, '../..')
const COMMAND = join(ROOT, 'sender/bin/thunderstack-mock.js')
const START = ['start', '--port', '0', '--json', '--data-dir']
const { packageManager } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
  packageManager: string
}

interface Started {
  readonly url: string
  /** Ends the process that was started, and nothing below it. */
  kill(signal: NodeJS.Signals): void
  /** Resolves when nobody holds the standard output any more: the last process of the tree has ended. */
  readonly ended: Promise<unknown>
  /** Resolves when the process that was started has ended. */
  readonly exited: Promise<unknown>
}

async function launch(program: string, args: readonly string[], data: TempDir): Promise<Started> {
  // A group of its own, so that nothing is left of it whatever happens.
  const child = spawn(program, args, {
    cwd: ROOT,
    detached: true,
    env: { ...process.env, npm_config_prefer_offline: 'true' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child.stdout, 'close')
  const exited = once(child, 'exit')
  const lines = createInterface(child.stdout)
  const ready = new Promise<string>((resolve, reject) => {
    lines.on('line', (line) => {
      if (line.startsWith('{')) resolve((JSON.parse(line) as { url: string }).url)
    })
    child.once('exit', (code) => {
      if (code !== 0) reject(new Error(`${program} ended with ${code} before a platform ran`))
    })
  })
  const url = await ready
  const { pid } = JSON.parse(await readFile(data.join('running.json'), 'utf8')) as { pid: number }
  // Also when the test ran out of time because the platform lived on; most often there is none any more.
  onTestFinished(() => {
    try {
      process.kill(pid, 'SIGKILL')
    } catch (error) {
      expect(error).toMatchObject({ code: 'ESRCH' })
    }
  })
  return {
    url,
    ended,
    exited,
    kill: (signal) => child.kill(signal),
  }
}

const runners = [
  ['npx pnpm exec', 'SIGTERM', ['exec', 'thunderstack-mock', ...START]],
  ['npx pnpm exec', 'SIGKILL', ['exec', 'thunderstack-mock', ...START]],
  ['npx pnpm start', 'SIGTERM', ['start', ...START.slice(1)]],
] as const

it.runIf(process.platform === 'linux').each(runners)(
  '%s: stops when npx is ended by %s',
  async (_, signal, args) => {
    await using data = await createTempDir()
    const words = ['-y', packageManager, ...args, data.path]
    const started = await launch('npx', words, data)
    started.kill(signal)
    await started.ended
    await expect(fetch(started.url)).rejects.toThrow('fetch failed')
    // It drained as after a signal of its own.
    await expect(readFile(data.join('running.json'))).rejects.toThrow('ENOENT')
  },
)

it('goes on when the script of a runner that put it in the background has ended', async () => {
  await using data = await createTempDir()
  const start = [process.execPath, COMMAND, ...START, data.path].join(' ')
  const script = `${start} & until [ -s ${data.join('running.json')} ]; do sleep 0.1; done`
  const started = await launch('npx', ['-c', script], data)
  await started.exited
  // Each of them takes longer than the platform waits between two looks at its runner.
  for (let count = 0; count < 3; count += 1) {
    expect(await runCommand(['nodes', '--data-dir', data.path])).toMatchObject({ code: 0 })
  }
})
