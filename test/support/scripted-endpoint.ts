// A real HTTP server whose answers are a list, one for each request; when the list is used up it answers 200. It keeps
// every request as it came: header names in their case, body as bytes.
import { once, EventEmitter } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { buffer } from 'node:stream/consumers'

export interface FullAnswer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

/** A status, a whole answer, no answer at all (`hang`), or a broken connection (`reset`). */
export type Answer = number | FullAnswer | 'hang' | 'reset'

export interface RecordedRequest {
  readonly method: string
  readonly path: string
  /** In the order and spelling of the wire. */
  readonly headers: readonly (readonly [string, string])[]
  readonly body: Buffer
  readonly signature: string
  readonly status: string
}

export interface ScriptedEndpoint extends AsyncDisposable {
  readonly url: string
  readonly port: number
  readonly requests: readonly RecordedRequest[]
  /** Resolves as soon as that many requests have come, counted from the first. */
  received(count: number): Promise<readonly RecordedRequest[]>
}

export async function startEndpoint(
  answers: readonly (Answer | Promise<Answer>)[] = [],
  options: {
    readonly port?: number
    readonly createServer?: (listener: RequestListener) => Server
  } = {},
): Promise<ScriptedEndpoint> {
  const requests: RecordedRequest[] = []
  const arrivals = new EventEmitter()
  const sockets = new Set<Socket>()
  const server = (options.createServer ?? createServer)((request, response) => {
    void record(request).then(async (recorded) => {
      const index = requests.push(recorded) - 1
      arrivals.emit('request')
      const answer = (await answers[index]) ?? 200
      if (answer === 'hang') return
      if (answer === 'reset') {
        request.socket.resetAndDestroy()
        return
      }
      const {
        status,
        headers = {},
        body = '',
      } = typeof answer === 'number' ? { status: answer } : answer
      response.writeHead(status, headers).end(body)
    })
  })
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  server.listen(options.port ?? 0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo

  return {
    url: `http://127.0.0.1:${port}/webhooks/thunderstack`,
    port,
    requests,
    async received(count) {
      while (requests.length < count) await once(arrivals, 'request')
      return requests
    },
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}

async function record(request: IncomingMessage): Promise<RecordedRequest> {
  const { rawHeaders, method = '', url = '' } = request
  const body = await buffer(request)
  const headers = Array.from({ length: rawHeaders.length / 2 }, (_, index) => {
    return [rawHeaders[2 * index] ?? '', rawHeaders[2 * index + 1] ?? ''] as const
  })
  const signature = headers.find(([name]) => name === 'X-ThunderStack-Signature')?.[1] ?? ''
  return { method, path: url, headers, body, signature, status: readStatus(body) }
}

/** The status a body announces; empty when it is not such a body. */
function readStatus(body: Buffer): string {
  try {
    const { details } = JSON.parse(body.toString()) as { details?: { status?: string } }
    return details?.status ?? ''
  } catch {
    return ''
  }
}
