// A platform in process, from the packed package.
import { startPlatform } from '@thunderstack-webhooks/sender'

const platform = await startPlatform()
const node = await platform.nodes.create({ name: 'stranger', network: 'regtest' })
await platform.stop()
console.log(`platform made node ${node.nodeId}`)
