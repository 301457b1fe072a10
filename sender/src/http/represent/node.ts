// A node as the Cloud API shows it. Field names are the published file's.
import type { NodeResource } from '@thunderstack-webhooks/contracts'
import type { Build } from '../../domain/build.ts'
import type { Node } from '../../domain/node.ts'
import { representInstant } from './instant.ts'

const PEER_PORT_OFFSET = 9_000
const MAX_PORT = 65_535

export function representNode(node: Node, origin: string): NodeResource {
  return {
    nodeId: node.nodeId,
    name: node.name,
    network: node.network as NodeResource['network'],
    status: node.status,
    initialized: node.isInitialized,
    // Real clients cut this at `/nodes`: the part must be there once, and the slash at the end.
    invoke_url: `${origin}/nodes/${node.userId}/${node.nodeId}/`,
    port: node.port,
    protocol: 'TCP',
    peerDNS: `${node.nodeId}.${node.userId.replaceAll('-', '')}.peers.thunderstack.org`,
    peerPort: Math.min(MAX_PORT, node.port + PEER_PORT_OFFSET),
    rln_commit_id: node.rlnCommitId,
    settings:
      node.webhook && node.webhook.state !== 'removed' ? { webhookUrl: node.webhook.url } : {},
    builds: node.builds.map(representBuild),
  }
}

function representBuild(build: Build): NodeResource['builds'][number] {
  const { startedAt, ...facts } = build
  return { ...facts, timestamp: representInstant(startedAt) }
}
