// One of two servers, in a process of its own: Koa with the door, or node:http that collects the body and verifies it.
import { createPublicKey, verify } from 'node:crypto'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createReceiver, staticKey } from '@thunderstack-webhooks/receiver'
import { koaReceiver } from '@thunderstack-webhooks/receiver/koa'
import Koa from 'koa'

const [kind, publicKeyPem = ''] = process.argv.slice(2)
const server = createServer(kind === 'koa' ? createDoor() : createBare())
server.listen(0, '127.0.0.1', () =>
  process.send?.({ port: (server.address() as AddressInfo).port }),
)
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.({ used: user + system })
})
process.on('disconnect', () => process.exit(0))

function createDoor(): RequestListener {
  const receiver = createReceiver({ keys: staticKey(publicKeyPem) })
  receiver.on('NODE_STATUS_UPDATED', () => undefined)
  const answer = new Koa().use(koaReceiver(receiver, { path: '/' })).callback()
  return (request, response) => {
    void answer(request, response)
  }
}

function createBare(): RequestListener {
  const key = createPublicKey(publicKeyPem)
  return (request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const signature = Buffer.from(String(request.headers['x-thunderstack-signature']), 'base64')
      const isGenuine = verify('sha256', Buffer.concat(chunks), key, signature)
      response.writeHead(isGenuine ? 200 : 401).end()
    })
  }
}
