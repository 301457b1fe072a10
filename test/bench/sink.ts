// Starts the endpoint process, asks it what arrived, and compares that with what was to come: every path, signature and body.
import { fork } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import type { BenchDelivery } from './bench-delivery.ts'

export interface Arrival {
  /** Of path, signature and body. */
  readonly digest: string
  /** Milliseconds of the machine's monotonic clock: all its processes read the same. */
  readonly at: number
}

export interface Sink extends Disposable {
  readonly url: string
  /** What came since it was last asked. */
  takeArrivals(): Promise<readonly Arrival[]>
  /** Throws unless each of them came exactly once since it was last asked, and nothing else did. */
  expectOnce(deliveries: readonly BenchDelivery[]): Promise<void>
}

export async function startSink(): Promise<Sink> {
  const child = fork(join(import.meta.dirname, 'sink-process.ts'))
  const [ready] = (await once(child, 'message')) as [{ port: number }]

  async function takeArrivals(): Promise<readonly Arrival[]> {
    child.send('report')
    const [arrivals] = (await once(child, 'message')) as [readonly Arrival[]]
    return arrivals
  }

  return {
    url: `http://127.0.0.1:${ready.port}/`,
    takeArrivals,
    async expectOnce(deliveries) {
      const arrivals = await takeArrivals()
      const came = new Set(arrivals.map(({ digest }) => digest))
      const owed = new Set(deliveries.map(digestOf))
      const missing = [...owed].filter((digest) => !came.has(digest)).length
      const unknown = [...came].filter((digest) => !owed.has(digest)).length
      const doubled = arrivals.length - came.size
      if (missing + unknown + doubled === 0) return
      throw new Error(
        `expected ${owed.size} deliveries at the endpoint, each once; ${missing} are missing, ${doubled} came twice, ${unknown} are none of them`,
      )
    },
    [Symbol.dispose]: () => {
      child.disconnect()
    },
  }
}

export function digestOf({ url, signature, body }: BenchDelivery): string {
  const text = `${new URL(url).pathname}\n${signature}\n${body}`
  return createHash('sha1').update(text).digest('base64')
}
