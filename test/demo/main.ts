// `pnpm demo`: both ends in one terminal. A platform, a service that receives, a retry, a forgery. Ends by itself.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Koa from 'koa'
import { createReceiver, remoteKey } from '@thunderstack-webhooks/receiver'
import { koaReceiver } from '@thunderstack-webhooks/receiver/koa'
import { startPlatform } from '@thunderstack-webhooks/sender'

const PATH = '/webhooks/thunderstack'
const say = (text: string): void => {
  console.log(text)
}

await using platform = await startPlatform({ clock: 'manual' })
say(`platform   ${platform.url}, key ${platform.keyFingerprint.slice(0, 19)}…`)

const receiver = createReceiver({
  keys: remoteKey(platform.publicKeyUrl),
  allowTestKeys: true,
  // The manual clock of the platform runs ahead of this process.
  maxSkew: '1d',
  onError: (error) => {
    say(`receiver   refused: ${error.code}`)
  },
})
let failuresLeft = 1
receiver.on('NODE_STATUS_UPDATED', (event) => {
  if (event.details.status === 'RUNNING' && failuresLeft-- > 0) throw new Error('database is away')
  say(`receiver   verified: node ${event.nodeId.slice(0, 8)}… is ${event.details.status}`)
})

const app = new Koa().use(koaReceiver(receiver, { path: PATH }))
const handle = app.callback()
const service = createServer((request, response) => void handle(request, response)).listen(
  0,
  '127.0.0.1',
)
await new Promise((resolve) => service.once('listening', resolve))
const webhookUrl = `http://127.0.0.1:${(service.address() as AddressInfo).port}${PATH}`
say(`receiver   ${webhookUrl}`)

say('\nCreate a node: each status it takes is one signed event.')
const node = await platform.nodes.create({
  name: 'demo',
  network: 'regtest',
  settings: { webhookUrl },
})
await platform.settled()
await platform.clock.advance('2s')

say(
  '\nThe handler failed once. Thirty seconds later, on the platform clock, the same bytes come again.',
)
await platform.clock.advance('30s')
const { deliveries } = await platform.deliveries.list({ nodeId: node.nodeId })
for (const { attempts } of deliveries.filter(({ attemptCount }) => attemptCount > 1)) {
  for (const attempt of attempts)
    say(`platform   attempt ${attempt.number} at ${attempt.startedAt}: ${attempt.explanation}`)
}

say('\nSomebody else posts a RUNNING event with a signature of their own making.')
const forged = await fetch(webhookUrl, {
  method: 'POST',
  headers: {
    'Content-Type': 'application/json',
    'X-ThunderStack-Signature': Buffer.alloc(256, 7).toString('base64'),
  },
  body: JSON.stringify({ eventType: 'NODE_STATUS_UPDATED', nodeId: node.nodeId }),
})
say(`forger     answered ${forged.status}`)

service.close()
service.closeAllConnections()
