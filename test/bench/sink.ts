// Starts the endpoint process and asks it what arrived.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

export interface Sink extends Disposable {
  readonly url: string
  /** Throws unless exactly `count` different bodies came since the last call. */
  expectBodies(count: number): Promise<void>
}

export async function startSink(): Promise<Sink> {
  const child = fork(join(import.meta.dirname, 'sink-process.ts'))
  const [ready] = (await once(child, 'message')) as [{ port: number }]
  return {
    url: `http://127.0.0.1:${ready.port}/`,
    async expectBodies(count) {
      child.send('report')
      const [report] = (await once(child, 'message')) as [{ count: number }]
      if (report.count !== count)
        throw new Error(`expected ${count} different bodies at the endpoint, got ${report.count}`)
    },
    [Symbol.dispose]: () => {
      child.disconnect()
    },
  }
}
