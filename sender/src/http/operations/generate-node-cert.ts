import type { Operation } from '../operation.ts'
import { loadOwnNode } from './load-own-node.ts'

export const generateNodeCert: Operation<'generateNodeCert'> = async (request, house) => {
  const node = await loadOwnNode(request, house)
  const certificate = await house.issueCertificate(node.nodeId, house.clock.now())
  return { ...certificate, data: certificate }
}
