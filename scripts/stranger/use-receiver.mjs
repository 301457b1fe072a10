// A receiver in plain ESM JavaScript, from the packed package.
import { createReceiver, staticKey } from '@thunderstack-webhooks/receiver'
import { fetchReceiver } from '@thunderstack-webhooks/receiver/fetch'
import { koaReceiver } from '@thunderstack-webhooks/receiver/koa'
import { signDelivery, testKeys, toFetchRequest } from '@thunderstack-webhooks/receiver/testing'
import { formatNodeStatusUpdated } from '@thunderstack-webhooks/shared'

const receiver = createReceiver({ keys: staticKey(testKeys.publicKeyPem), allowTestKeys: true })
const change = { nodeId: 'a'.repeat(32), status: 'RUNNING', occurredAt: 0 }
const delivery = await signDelivery(formatNodeStatusUpdated(change))
const answer = await fetchReceiver(receiver)(toFetchRequest(delivery, 'http://127.0.0.1/'))
if (answer.status !== 200 || typeof koaReceiver(receiver) !== 'function') process.exit(1)
console.log(`receiver verifies on Node ${process.version}`)
