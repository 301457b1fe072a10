// A Koa service that receives node events. KEY_URL: where the public key is; PORT: where to listen.
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import Koa from 'koa'
import { createReceiver, remoteKey } from '@thunderstack-webhooks/receiver'
import { koaReceiver } from '@thunderstack-webhooks/receiver/koa'

const { KEY_URL = 'http://127.0.0.1:4100/api/webhook-public-key', PORT = '3000' } = process.env
const PATH = '/webhooks/thunderstack'

const receiver = createReceiver({
  keys: remoteKey(KEY_URL),
  onError: (error) => {
    console.error(error.code, error.hint)
  },
})
receiver.on('NODE_STATUS_UPDATED', (event) => {
  console.log(`node ${event.nodeId} is ${event.details.status}`)
})
// A wrong address or key stops the start, not the first delivery.
await receiver.ready()

// Before any body parser: the receiver reads the bytes itself.
const app = new Koa().use(koaReceiver(receiver, { path: PATH }))
const server = app.listen(Number(PORT), '127.0.0.1')
await once(server, 'listening')
console.log(`listening on http://127.0.0.1:${(server.address() as AddressInfo).port}${PATH}`)
