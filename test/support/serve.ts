// A server on loopback, gone at the end of the block that holds it.
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Listener = (request: IncomingMessage, response: ServerResponse) => unknown

export interface DoorServer extends AsyncDisposable {
  readonly origin: string
}

export interface LocalServer extends DoorServer {
  readonly port: number
}

export async function serve(application: Listener | Server): Promise<LocalServer> {
  const server =
    typeof application === 'function'
      ? createServer((request, response) => void application(request, response))
      : application
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
