// A Redis of our own on a socket in a folder of its own, as Debian ships it: no file of settings, default persistence.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Unavailable } from '../measure.ts'

export interface RedisServer extends AsyncDisposable {
  readonly path: string
}

/** Throws `Unavailable` when there is none on this machine. */
export async function startRedisServer(): Promise<RedisServer> {
  await using unwind = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'thunderstack-redis-'))
  unwind.defer(() => rm(folder, { recursive: true }))
  const path = join(folder, 'socket')
  const server = spawn('redis-server', ['--port', '0', '--unixsocket', path, '--dir', folder], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  await once(server, 'spawn').catch((error: unknown) => {
    throw new Unavailable(
      'redis-server is not installed; on Debian: apt-get install --no-install-recommends redis-server',
      { cause: error },
    )
  })
  const kill = (): void => void server.kill()
  process.once('exit', kill)
  unwind.defer(async () => {
    process.off('exit', kill)
    if (server.exitCode !== null) return
    const exited = once(server, 'exit')
    server.kill()
    await exited
  })
  await waitUntilReady(server.stdout)
  const owned = unwind.move()
  return { path, [Symbol.asyncDispose]: () => owned.disposeAsync() }
}

async function waitUntilReady(output: NodeJS.ReadableStream): Promise<void> {
  const lines: string[] = []
  for await (const line of createInterface({ input: output })) {
    lines.push(line)
    if (/ready to accept connections/i.test(line)) {
      // Its later lines are for nobody, but the pipe must not fill up.
      output.resume()
      return
    }
  }
  throw new Error(`Redis did not start: ${lines.slice(-5).join(' ')}`)
}
