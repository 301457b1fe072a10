// The real command as a process of its own: started until it is ready, or run to its end.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { connectPlatform, type PlatformClient } from '@thunderstack-webhooks/sender'

const COMMAND = fileURLToPath(new URL('../../sender/bin/thunderstack-mock.js', import.meta.url))

const STRICT = { THUNDERSTACK_MOCK_STRICT_CONTRACT: 'true' }

export interface ReadyLine {
  readonly url: string
  readonly dashboardUrl: string
  readonly publicKeyUrl: string
  readonly keyFingerprint: string
  readonly token: string
}

export interface StartedCommand extends AsyncDisposable {
  readonly pid: number
  readonly ready: ReadyLine
  readonly client: PlatformClient
  /** All it wrote to standard error, once it has ended. */
  readonly complaints: Promise<string>
  /** Sends a signal and waits for the end; the exit code, or null when the signal ended it. */
  stop(signal?: NodeJS.Signals): Promise<number | null>
}

/** `start --json` on any free port. Rejects with what it wrote when it ends before it is ready. */
export async function startCommand(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<StartedCommand> {
  const child = launch(['start', '--port', '0', '--json', ...args], env)
  const exited = once(child, 'exit') as Promise<[number | null]>
  const complaints = text(child.stderr!)
  const firstLine = await Promise.race([
    once(createInterface(child.stdout!), 'line').then(([line]) => String(line)),
    exited.then(() => undefined),
  ])
  if (firstLine === undefined) throw new Error(`start ended: ${await complaints}`)
  const ready = JSON.parse(firstLine) as ReadyLine

  async function stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    child.kill(signal)
    const [code] = await exited
    return code
  }
  return {
    pid: child.pid!,
    ready,
    client: await connectPlatform(ready.url, { token: ready.token }),
    complaints,
    stop,
    async [Symbol.asyncDispose]() {
      await stop('SIGKILL')
    },
  }
}

export interface LaunchedCommand extends AsyncDisposable {
  /** Sends a signal and waits for the end; the exit code, or null when the signal ended it. */
  stop(signal: NodeJS.Signals): Promise<number | null>
  /** Resolves with all of standard output once it matches; rejects when the process ends before. */
  written(pattern: RegExp): Promise<string>
}

export function launchCommand(args: readonly string[]): LaunchedCommand {
  const child = launch(args, {})
  let out = ''
  child.stdout!.setEncoding('utf8').on('data', (chunk: string) => (out += chunk))
  return {
    async written(pattern) {
      while (!pattern.test(out)) {
        if (child.exitCode !== null) throw new Error(`the command ended with ${child.exitCode}`)
        await Promise.race([once(child.stdout!, 'data'), once(child, 'exit')])
      }
      return out
    },
    async stop(signal) {
      const exited = once(child, 'exit') as Promise<[number | null]>
      child.kill(signal)
      return (await exited)[0]
    },
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const exited = once(child, 'exit')
      child.kill('SIGKILL')
      await exited
    },
  }
}

export interface CommandResult {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export async function runCommand(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  const child = launch(args, env)
  const [out, err, [code]] = await Promise.all([
    text(child.stdout!),
    text(child.stderr!),
    once(child, 'exit') as Promise<[number | null]>,
  ])
  return { code, out, err }
}

/** The caller's environment without settings of this product: they would change what a test says. But every answer is held
 * to the contract. */
function launch(args: readonly string[], env: Readonly<Record<string, string>>): ChildProcess {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('THUNDERSTACK_MOCK_'),
  )
  return spawn(process.execPath, [COMMAND, ...args], {
    env: { ...Object.fromEntries(inherited), ...STRICT, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}
