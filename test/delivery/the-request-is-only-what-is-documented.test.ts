// The bytes of a webhook on a plain TCP socket: a faithful request has the documented header and ordinary HTTP, no more.
import type { Platform } from '@thunderstack-webhooks/sender'
import { EXTENDED_HEADERS } from '@thunderstack-webhooks/shared'
import { expect, it } from 'vitest'
import { startRawEndpoint, type RawRequest } from '../support/raw-endpoint.ts'
import { startPlatform } from '../support/start-platform.ts'

async function capture(wire: 'faithful' | 'extended'): Promise<[RawRequest, Platform, number]> {
  await using endpoint = await startRawEndpoint()
  await using platform = await startPlatform({ clock: 'manual', wire })
  const settings = { webhookUrl: endpoint.url }
  await platform.nodes.create({ name: 'alice', network: 'regtest', settings })
  await platform.settled()
  return [await endpoint.request, platform, endpoint.port]
}

function namesOf({ headerLines }: RawRequest): string[] {
  return headerLines.map((line) => line.slice(0, line.indexOf(':')))
}

it('carries five header lines and no sixth', async () => {
  const [request, , port] = await capture('faithful')
  expect(request.headerLines).toEqual([
    `host: 127.0.0.1:${port}`,
    'connection: keep-alive',
    'Content-Type: application/json',
    expect.stringMatching(/^X-ThunderStack-Signature: [A-Za-z0-9+/]{342}==$/),
    `content-length: ${request.body.length}`,
  ])
})

it('is a POST to the path and query of the webhook URL', async () => {
  const [request] = await capture('faithful')
  expect(request.requestLine).toBe('POST /hook?from=platform HTTP/1.1')
})

it('has a body that survives being parsed and written again', async () => {
  const [{ body }] = await capture('faithful')
  const text = body.toString()
  expect(JSON.stringify(JSON.parse(text))).toBe(text)
  expect(text).toMatch(
    /^\{"eventType":"NODE_STATUS_UPDATED","eventTimestamp":"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ","details":\{"nodeId":"([0-9a-f]{32})","status":"IN_PROGRESS"\},"nodeId":"\1"\}$/,
  )
})

it('adds exactly the four extra headers under --wire extended', async () => {
  const [faithful] = await capture('faithful')
  const [extended, platform] = await capture('extended')
  const extras = namesOf(extended).filter((name) => !namesOf(faithful).includes(name))
  expect(extras).toEqual(Object.values(EXTENDED_HEADERS))

  const value = (name: string): string | undefined =>
    extended.headerLines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2)
  expect(value('webhook-id')).toMatch(/^evt_/)
  expect(value('webhook-timestamp')).toMatch(/^\d{10}$/)
  expect(value('webhook-attempt')).toBe('1')
  expect(value('webhook-key-fingerprint')).toBe(platform.keyFingerprint)
})

it('shows the same headers in the log as on the wire', async () => {
  await using endpoint = await startRawEndpoint()
  await using platform = await startPlatform({ clock: 'manual' })
  const settings = { webhookUrl: endpoint.url }
  await platform.nodes.create({ name: 'alice', network: 'regtest', settings })
  await platform.settled()
  const { headerLines, body } = await endpoint.request
  const { deliveries } = await platform.deliveries.list()
  const { request } = deliveries[0]!.attempts[0]!
  expect(Buffer.from(request.bodyBase64, 'base64')).toEqual(body)
  for (const [name, value] of request.headers) expect(headerLines).toContain(`${name}: ${value}`)
})
