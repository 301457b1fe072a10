// A platform in process, from the packed package.
import { startPlatform } from '@thunderstack-webhooks/sender'

const platform = await startPlatform()
const node = await platform.nodes.create({ name: 'stranger', network: 'regtest' })
for (const path of ['/docs', '/docs/redoc.js', '/openapi.yaml', '/openapi.json']) {
  const { status } = await fetch(platform.url + path)
  if (status !== 200) throw new Error(`${path} answered ${status}`)
}
await platform.stop()
console.log(`platform made node ${node.nodeId}`)
