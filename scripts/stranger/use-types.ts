// What a stranger's compiler sees of every door.
import type { RequestBody } from '@thunderstack-webhooks/contracts'
import { validateEvent } from '@thunderstack-webhooks/contracts/events'
import { validateWebhookEvent } from '@thunderstack-webhooks/contracts/webhook-events'
import { createReceiver, staticKey, type WebhookEvent } from '@thunderstack-webhooks/receiver'
import { expressReceiver } from '@thunderstack-webhooks/receiver/express'
import { fastifyReceiver } from '@thunderstack-webhooks/receiver/fastify'
import { fetchReceiver } from '@thunderstack-webhooks/receiver/fetch'
import { koaReceiver } from '@thunderstack-webhooks/receiver/koa'
import { lambdaReceiver } from '@thunderstack-webhooks/receiver/lambda'
import { nodeReceiver } from '@thunderstack-webhooks/receiver/node'
import { testKeys } from '@thunderstack-webhooks/receiver/testing'
import { connectPlatform, startPlatform, type Platform } from '@thunderstack-webhooks/sender'
import { THUNDERSTACK_SIGNATURE_HEADER } from '@thunderstack-webhooks/shared'

const receiver = createReceiver({ keys: staticKey(testKeys.publicKeyPem) })
receiver.on('NODE_STATUS_UPDATED', (event) => {
  const status: string = event.details.status
  console.log(status, event satisfies WebhookEvent)
})
const node: RequestBody<'createNode'> = { name: 'a', network: 'regtest' }
const platform: Platform = await startPlatform({ clock: 'manual' })
await (await connectPlatform(platform.url, { token: platform.token })).nodes.create(node)
console.log(
  expressReceiver(receiver),
  fastifyReceiver(receiver, { path: '/hooks' }),
  fetchReceiver(receiver),
  koaReceiver(receiver),
  lambdaReceiver(receiver),
  nodeReceiver(receiver),
  validateEvent({}),
  validateWebhookEvent('hmac', {}),
  THUNDERSTACK_SIGNATURE_HEADER,
)
