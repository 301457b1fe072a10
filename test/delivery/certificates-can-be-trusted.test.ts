// An endpoint with a certificate of one's own making: refused with a reason, until --ca names it.
import { createServer } from 'node:https'
import { writeFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { createCertificate } from '../support/certificate.ts'
import { MISSING_OPENSSL } from '../support/openssl.ts'
import { startEndpoint } from '../support/scripted-endpoint.ts'
import { startStage } from '../support/stage.ts'
import { startPlatform } from '../support/start-platform.ts'
import { createTempDir } from '../support/temp-dir.ts'

it.skipIf(MISSING_OPENSSL)('trusts what --ca names, and nothing else of its kind', async () => {
  await using folder = await createTempDir()
  const { key, cert, path } = await createCertificate(folder)
  await using endpoint = await startEndpoint([], {
    createServer: (listener) => createServer({ key, cert }, listener),
  })
  const webhookUrl = endpoint.url.replace('http:', 'https:')

  await using wary = await startStage()
  await wary.platform.nodes.updateSettings(wary.nodeId, { webhookUrl })
  const refused = await (await wary.announce()).attempt(1)
  expect(refused).toMatchObject({ errorClass: 'tls', connection: null })
  expect(endpoint.requests).toHaveLength(0)

  await using trusting = await startStage([], { ca: path })
  await trusting.platform.nodes.updateSettings(trusting.nodeId, { webhookUrl })
  const event = await trusting.announce()
  await event.delivered()
  const [attempt] = await event.attempts()
  expect(attempt!.timings.tlsMs).toBeGreaterThan(0)
})

it('says at start that a file holds no certificates', async () => {
  await using folder = await createTempDir()
  const path = folder.join('not-a-certificate.pem')
  await writeFile(path, 'hello')
  await expect(startPlatform({ ca: path })).rejects.toThrow(
    `ca: expected a readable file of certificates in PEM form, got ${path}`,
  )
})
