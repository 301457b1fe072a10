// A key endpoint of the runner's own: it answers as the platform's does, with the key that the drill says, and counts.
import { createPublicKey, type KeyObject } from 'node:crypto'
import { listen } from '../base/listen.ts'

export interface KeyEndpoint extends AsyncDisposable {
  readonly url: string
  /** From now on this one, and no other. */
  serve(key: KeyObject): void
  countRequests(): number
}

export async function openKeyEndpoint(port: number, first: KeyObject): Promise<KeyEndpoint> {
  let served = formatKey(first)
  let requestCount = 0
  const server = await listen({ port }, (_request, response) => {
    requestCount += 1
    response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    response.end(served)
  })
  return {
    url: `http://127.0.0.1:${server.port}/api/webhook-public-key`,
    serve(key) {
      served = formatKey(key)
    },
    countRequests: () => requestCount,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}

function formatKey(key: KeyObject): string {
  const data = createPublicKey(key).export({ type: 'spki', format: 'pem' })
  return JSON.stringify({ data })
}
