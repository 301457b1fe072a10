// Makes a running platform send one signed event to your service. Argument: the platform's token.
// PLATFORM_URL: where it runs; WEBHOOK_URL: where your service listens.
import { connectPlatform } from '@thunderstack-webhooks/sender'

const {
  PLATFORM_URL = 'http://127.0.0.1:4100',
  WEBHOOK_URL = 'http://127.0.0.1:3000/webhooks/thunderstack',
} = process.env

const platform = await connectPlatform(PLATFORM_URL, { token: process.argv[2] ?? '' })
const { nodeId } = await platform.nodes.create({ name: 'example', network: 'regtest' })
// Ends the node's own build, which would announce statuses of its own.
await platform.nodes.setStatus(nodeId, 'RUNNING')
await platform.nodes.updateSettings(nodeId, { webhookUrl: WEBHOOK_URL })

const event = await platform.nodes.setStatus(nodeId, 'RUNNING')
const attempt = await event.attempt(1, { timeout: '30s' })
console.log(event.body)
console.log(attempt.explanation)
