// One request over a connection that is kept and used again, as a client library would send it.
import { Agent, request as sendRequest } from 'node:http'
import { text } from 'node:stream/consumers'
import type { PlainAnswer } from '../../support/contract-call.ts'

/** Far beyond what any request here may take: a wait lasts 40 ms at most. */
const PATIENCE_MS = 20_000

export interface WireRequest {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | undefined
}

export interface Line extends Disposable {
  /** Rejects when no answer comes. */
  send(request: WireRequest): Promise<PlainAnswer>
}

export function openLine(url: string): Line {
  const { hostname, port } = new URL(url)
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })

  function exchange({ method, path, headers, body }: WireRequest, mayRepeat: boolean) {
    const { promise, resolve, reject } = Promise.withResolvers<PlainAnswer>()
    const signal = AbortSignal.timeout(PATIENCE_MS)
    const length = body && { 'content-length': body.byteLength }
    const outgoing = sendRequest(
      { hostname, port, agent, signal, method, path, headers: { ...length, ...headers } },
      (response) => {
        const { statusCode: status = 0, headers: received } = response
        text(response)
          .then((content) => {
            const isJson = received['content-type']?.startsWith('application/json') === true
            resolve({ status, headers: received, body: isJson ? JSON.parse(content) : content })
          })
          .catch(reject)
      },
    )
    outgoing.on('error', (error) => {
      // A server may close a connection that was idle, or whose last body it did not read; clients then connect again.
      if (mayRepeat && outgoing.reusedSocket && !signal.aborted)
        exchange({ method, path, headers, body }, false).then(resolve, reject)
      else reject(error)
    })
    outgoing.end(body)
    return promise
  }

  return {
    send: (request) => exchange(request, true),
    [Symbol.dispose]: () => {
      agent.destroy()
    },
  }
}
