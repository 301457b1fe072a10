// A user's application without a framework: node:http, and the receiver's own `receive`.
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import type { Receiver } from '@thunderstack-webhooks/receiver'
import type { Application } from './koa-application.ts'

export async function startBareApplication(receiver: Receiver): Promise<Application> {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { status, headers, body } = await receiver.receive({
      method: request.method ?? '',
      headers: request.headers,
      bodySource: 'node-stream',
      readBody: () => buffer(request),
    })
    response.writeHead(status, headers).end(body)
  }
  const server = createServer((request, response) => void answer(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    webhookUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}
