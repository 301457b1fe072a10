// The process that owns a PostgreSQL server, so that no server outlives its test: when the process that asked for it is
// gone, however it went, the server ends too.
import { chooseServer } from './choose-server.ts'
import { startEmbeddedServer } from './embedded-server.ts'
import type { ServerKind, StoppableServer, TestServer } from './test-server.ts'

export type KeeperAnswer =
  | { readonly kind: 'ready'; readonly url: string; readonly source: string }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly message: string }

const START: Readonly<Record<ServerKind, () => Promise<TestServer>>> = {
  shared: chooseServer,
  private: startEmbeddedServer,
  durable: () => startEmbeddedServer([]),
}
const server = START[process.argv[2] as ServerKind]()

process.on('disconnect', () => void end())
process.on('message', (command: 'stop' | 'start') => {
  void answer(async () => {
    await ((await server) as StoppableServer)[command]()
    return { kind: 'done' }
  })
})
await answer(async () => {
  const { url, source } = await server
  return { kind: 'ready', url, source }
})

async function answer(work: () => Promise<KeeperAnswer>): Promise<void> {
  const said = await work().catch((error: unknown): KeeperAnswer => {
    return { kind: 'failed', message: error instanceof Error ? error.message : String(error) }
  })
  if (process.connected) process.send?.(said)
}

async function end(): Promise<void> {
  try {
    await (await server)[Symbol.asyncDispose]()
  } finally {
    process.exit()
  }
}
