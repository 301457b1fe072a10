// A Redis of our own on a socket in a folder of its own, with the settings it has by itself: snapshots now and then.
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

/** Ends the server when standard input does: it does not outlive the process that started it, however that ends. */
const KEEP = `
  command -v redis-server >/dev/null || exit 127
  exec 3<&0
  redis-server "$@" & server=$!
  (cat <&3; kill $server) >/dev/null 2>&1 &
  wait $server`

/** Throws `Unavailable` when there is none on this machine. */
export async function startRedisServer(): Promise<RedisServer> {
  await using unwind = new AsyncDisposableStack()
  const folder = await mkdtemp(join(tmpdir(), 'thunderstack-redis-'))
  unwind.defer(() => rm(folder, { recursive: true }))
  const path = join(folder, 'socket')
  const settings = ['--port', '0', '--unixsocket', path, '--dir', folder]
  const keeper = spawn('sh', ['-c', KEEP, 'sh', ...settings], { stdio: ['pipe', 'pipe', 'ignore'] })
  const exited = once(keeper, 'exit') as Promise<[number | null]>
  unwind.defer(async () => {
    keeper.stdin.end()
    await exited
  })
  const said = await waitUntilReady(keeper.stdout)
  if (said !== undefined) {
    const [code] = await exited
    throw code === 127
      ? new Unavailable(
          'redis-server is not installed; on Debian: apt-get install --no-install-recommends redis-server',
        )
      : new Error(`Redis did not start: ${said}`)
  }
  const owned = unwind.move()
  return { path, [Symbol.asyncDispose]: () => owned.disposeAsync() }
}

/** Resolves with its last words when it ends before it is ready. */
async function waitUntilReady(output: NodeJS.ReadableStream): Promise<string | undefined> {
  const lines = createInterface({ input: output })
  const said: string[] = []
  const isReady = await new Promise<boolean>((resolve) => {
    lines.on('line', (line) => {
      said.push(line)
      if (/ready to accept connections/i.test(line)) resolve(true)
    })
    lines.once('close', () => {
      resolve(false)
    })
  })
  return isReady ? undefined : said.slice(-5).join(' ')
}
