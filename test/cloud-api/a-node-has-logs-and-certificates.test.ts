// What a node offers besides its status: an exported log, and certificates that openssl accepts.
import { X509Certificate } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { callOperation } from '../support/contract-call.ts'
import { MISSING_OPENSSL, openssl } from '../support/openssl.ts'
import { startStage } from '../support/stage.ts'
import { createTempDir } from '../support/temp-dir.ts'

it('exports a log that tells every change, to be downloaded without a token', async () => {
  await using stage = await startStage()
  const { platform, nodeId } = stage
  await stage.announce('PAUSED')
  const params = { id: nodeId }
  const exported = await callOperation(platform, 'exportNodeLogs', { params })
  const { taskId } = exported.body as { taskId: string }
  const listed = await callOperation(platform, 'getNodeLogs', { params, query: `taskId=${taskId}` })
  const [url] = (listed.body as { data: string[] }).data

  const log = await (await fetch(url!)).text()
  expect(log).toContain(nodeId)
  for (const status of ['IN_PROGRESS', 'RUNNING', 'PAUSED']) expect(log).toContain(`"${status}"`)
})

it('keeps the log of one node apart from another', async () => {
  await using stage = await startStage()
  const { platform, nodeId } = stage
  const other = await platform.nodes.create({ name: 'bob', network: 'regtest' })
  const exported = await callOperation(platform, 'exportNodeLogs', { params: { id: nodeId } })
  const { taskId } = exported.body as { taskId: string }
  const answer = await callOperation(platform, 'getNodeLogs', {
    params: { id: other.nodeId },
    query: `taskId=${taskId}`,
  })
  expect(answer.status).toBe(404)
})

it.skipIf(MISSING_OPENSSL)('issues a certificate whose chain and key fit', async () => {
  await using folder = await createTempDir()
  await using stage = await startStage()
  const answer = await callOperation(stage.platform, 'generateNodeCert', {
    params: { id: stage.nodeId },
  })
  const body = answer.body as Record<string, string>
  const { certificate = '', certificateChain = '', privateKey = '' } = body
  const [leaf, chain] = [folder.join('leaf.pem'), folder.join('chain.pem')]
  await Promise.all([writeFile(leaf, certificate), writeFile(chain, certificateChain)])

  expect(await openssl('verify', '-CAfile', chain, leaf)).toBe(`${leaf}: OK\n`)
  const { subject, publicKey } = new X509Certificate(certificate)
  expect(subject).toBe(`CN=${stage.nodeId}`)
  expect(publicKey.export({ type: 'spki', format: 'pem' })).toBe(body['publicKey'])
  expect(privateKey).toMatch(/^-----BEGIN PRIVATE KEY-----\n/)
})
