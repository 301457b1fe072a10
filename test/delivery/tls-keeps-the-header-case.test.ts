// Over TLS too the header keeps its case: that needs HTTP/1.1, as HTTP/2 knows only lower case.
import { createSecureServer } from 'node:http2'
import type { RequestListener, Server } from 'node:http'
import { expect, it } from 'vitest'
import { MISSING_OPENSSL } from '../support/openssl.ts'
import { startEndpoint } from '../support/scripted-endpoint.ts'
import { startStage } from '../support/stage.ts'
import { createTempDir } from '../support/temp-dir.ts'
import { createCertificate } from '../support/certificate.ts'

it.skipIf(MISSING_OPENSSL)('speaks HTTP/1.1 to an endpoint that also offers HTTP/2', async () => {
  await using folder = await createTempDir()
  const { key, cert, path } = await createCertificate(folder)
  const versions: string[] = []
  await using endpoint = await startEndpoint([], {
    createServer: (listener: RequestListener) =>
      createSecureServer({ key, cert, allowHTTP1: true }, (request, response) => {
        versions.push(request.httpVersion)
        listener(request as never, response as never)
      }) as unknown as Server,
  })
  await using stage = await startStage([], { ca: path })
  await stage.platform.nodes.updateSettings(stage.nodeId, {
    webhookUrl: endpoint.url.replace('http:', 'https:'),
  })
  await (await stage.announce()).delivered()
  expect(versions).toEqual(['1.1'])
  expect(endpoint.requests[0]!.headers.map(([name]) => name)).toContain('X-ThunderStack-Signature')
})
