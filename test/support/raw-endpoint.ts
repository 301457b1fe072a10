// A plain TCP server that keeps the bytes of each connection's first request, before any HTTP parser touches them.
import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'

export interface RawRequest {
  readonly requestLine: string
  /** Each header line as it was on the wire. */
  readonly headerLines: readonly string[]
  readonly body: Buffer
}

export interface RawEndpoint extends AsyncDisposable {
  readonly url: string
  readonly port: number
  readonly request: Promise<RawRequest>
}

const HEAD_END = '\r\n\r\n'

export async function startRawEndpoint(): Promise<RawEndpoint> {
  const { promise: request, resolve } = Promise.withResolvers<RawRequest>()
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    let bytes = Buffer.alloc(0)
    socket.on('data', (chunk) => {
      bytes = Buffer.concat([bytes, chunk])
      const parsed = parse(bytes)
      if (!parsed) return
      resolve(parsed)
      socket.end('HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n')
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/hook?from=platform`,
    port,
    request,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}

/** Undefined until the whole body has come. */
function parse(bytes: Buffer): RawRequest | undefined {
  const headEnd = bytes.indexOf(HEAD_END)
  if (headEnd < 0) return undefined
  const [requestLine = '', ...headerLines] = bytes
    .subarray(0, headEnd)
    .toString('latin1')
    .split('\r\n')
  const lengthLine = headerLines.find((line) => /^content-length:/i.test(line)) ?? ''
  const body = bytes.subarray(headEnd + HEAD_END.length)
  if (body.length < Number(lengthLine.split(':')[1])) return undefined
  return { requestLine, headerLines, body }
}
