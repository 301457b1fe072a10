// Asks a keeper process for a server: the one a run shares, or one of its own that can be stopped and started.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { KeeperAnswer } from './keeper.ts'
import type { ServerKind, StoppableServer } from './test-server.ts'

export async function keepServer(kind: ServerKind): Promise<StoppableServer> {
  const keeper = fork(fileURLToPath(new URL('keeper.ts', import.meta.url)), [kind], {
    // A group of its own: Ctrl-C is for the run, whose end the keeper then sees in order.
    detached: true,
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const exited = once(keeper, 'exit')

  async function hear(): Promise<KeeperAnswer> {
    const [answer] = (await Promise.race([
      once(keeper, 'message'),
      exited.then(() => [{ kind: 'failed', message: 'the keeper of PostgreSQL ended' }]),
    ])) as [KeeperAnswer]
    if (answer.kind === 'failed') throw new Error(answer.message)
    return answer
  }
  async function tell(command: 'stop' | 'start'): Promise<void> {
    keeper.send(command)
    await hear()
  }
  async function end(): Promise<void> {
    if (keeper.connected) keeper.disconnect()
    await exited
  }

  try {
    const answer = await hear()
    if (answer.kind !== 'ready')
      throw new Error(`the keeper said ${answer.kind} before it was ready`)
    return {
      url: answer.url,
      source: answer.source,
      stop: () => tell('stop'),
      start: () => tell('start'),
      [Symbol.asyncDispose]: end,
    }
  } catch (error) {
    await end()
    throw error
  }
}
