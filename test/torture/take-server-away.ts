// Takes the server of the store away from processes under load and brings it back. Each has to live on and to say how it is:
// /livez 200 all along, /readyz 503 while the server is away and 200 once it is back.
import { setTimeout } from 'node:timers/promises'
import type { PlatformClient } from '@thunderstack-webhooks/sender'
import type { StoppableServer } from '../support/postgres/test-server.ts'
import type { Outages } from './outages.ts'

/** Real time in which a process has to notice. */
const NOTICES_WITHIN_MS = 60_000
const ASKS_EVERY_MS = 50

export interface Outage {
  readonly server: Pick<StoppableServer, 'stop' | 'start'>
  /** At least; it goes on until each process has noticed. */
  readonly lastsMs: number
}

export async function takeServerAway(
  { server, lastsMs }: Outage,
  parts: {
    readonly outages: Outages
    readonly clients: readonly PlatformClient[]
    readonly signal: AbortSignal
  },
): Promise<void> {
  const { outages, clients, signal } = parts
  const all = (status: number): Promise<unknown> =>
    Promise.all(clients.map(({ url }) => untilReadyz(url, status, signal)))

  await all(200)
  outages.begin()
  await server.stop()
  const enough = setTimeout(lastsMs, undefined, { signal })
  await Promise.all([all(503), enough])
  // Still: whoever noticed must not have changed its mind.
  await all(503)
  await server.start()
  await all(200)
  outages.end()
}

async function untilReadyz(url: string, wanted: number, signal: AbortSignal): Promise<void> {
  const until = performance.now() + NOTICES_WITHIN_MS
  for (;;) {
    const [live, ready] = await Promise.all([
      ask(`${url}/livez`, signal),
      ask(`${url}/readyz`, signal),
    ])
    if (live !== 200) throw new Error(`${url}/livez answered ${live}, expected 200 all along`)
    if (ready === wanted) return
    if (performance.now() > until)
      throw new Error(`${url}/readyz still answers ${ready}, expected ${wanted}`)
    await setTimeout(ASKS_EVERY_MS, undefined, { signal })
  }
}

async function ask(url: string, signal: AbortSignal): Promise<number> {
  const limit = AbortSignal.any([signal, AbortSignal.timeout(NOTICES_WITHIN_MS)])
  const response = await fetch(url, { signal: limit })
  await response.body?.cancel()
  return response.status
}
