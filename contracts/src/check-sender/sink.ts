// Receives what the platform sends: keeps every webhook as it came, bytes and all, and answers 200.
import { buffer } from 'node:stream/consumers'
import { readStopwatch, sleep } from '../base/clock.ts'
import { listen } from '../base/listen.ts'

export interface SunkWebhook {
  readonly method: string
  /** In the order and spelling of the wire. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: Buffer
}

export interface Sink extends AsyncDisposable {
  readonly port: number
  readonly webhooks: readonly SunkWebhook[]
  /** Whether it held before the patience or the run was over. */
  waitUntil(holds: () => boolean, patienceMs: number, signal: AbortSignal): Promise<boolean>
}

const LOOK_EVERY_MS = 50

export async function openSink(at: {
  readonly port: number
  readonly host: string
}): Promise<Sink> {
  const webhooks: SunkWebhook[] = []
  const server = await listen(at, (request, response) => {
    buffer(request).then(
      (body) => {
        webhooks.push({ method: request.method ?? '', headers: pair(request.rawHeaders), body })
        response.writeHead(200).end()
      },
      // Half a webhook is none: the platform sends it again.
      () => response.destroy(),
    )
  })
  return {
    port: server.port,
    webhooks,
    async waitUntil(holds, patienceMs, signal) {
      const until = readStopwatch() + patienceMs
      while (!holds() && readStopwatch() < until && !signal.aborted)
        await sleep(LOOK_EVERY_MS, signal)
      return holds()
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}

function pair(rawHeaders: readonly string[]): readonly (readonly [string, string])[] {
  return Array.from({ length: rawHeaders.length / 2 }, (_, index) => [
    rawHeaders[index * 2] ?? '',
    rawHeaders[index * 2 + 1] ?? '',
  ])
}
