// A user's application: Koa, the receiver's middleware at one path, on loopback.
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import type { Receiver } from '@thunderstack-webhooks/receiver'
import { koaReceiver } from '@thunderstack-webhooks/receiver/koa'
import Koa from 'koa'

export interface Application extends AsyncDisposable {
  readonly webhookUrl: string
}

const PATH = '/webhooks/thunderstack'

export async function startApplication(receiver: Receiver): Promise<Application> {
  const app = new Koa()
  app.use(koaReceiver(receiver, { path: PATH }))
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    webhookUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}${PATH}`,
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}
