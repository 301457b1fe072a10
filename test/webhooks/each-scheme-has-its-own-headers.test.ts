// Requests as they are on the wire, scheme by scheme: header names in their spelling and order, and bodies to the byte.
import { createHash, verify } from 'node:crypto'
import { expect, it } from 'vitest'
import type { RecordedRequest } from '../support/scripted-endpoint.ts'
import { headerOf, hexSignature, standardSignature } from '../support/signatures.ts'
import { startWebhookStage } from '../support/webhook-stage.ts'

const CUSTOM = { 'X-Team': 'blue', authorization: 'Bearer abc', 'X-last': 'ü' }
const DATA = { id: 'dev_1', deviceId: 'dev_1', note: 'naïve \u{1f680} "quoted"' }

/** What HTTP itself needs is before and between: the host, the length, the connection. */
function namesOf({ headers }: RecordedRequest): string[] {
  const ofHttp = ['host', 'connection', 'content-length', 'transfer-encoding']
  return headers.map(([name]) => name).filter((name) => !ofHttp.includes(name.toLowerCase()))
}

it('spells and orders the headers of each scheme, with those of the owner behind them', async () => {
  const own = Object.keys(CUSTOM)
  const wanted = {
    hmac: ['X-Webhook-Signature'],
    texture: ['Texture-Signature', 'Texture-Timestamp'],
    standard: ['webhook-id', 'webhook-timestamp', 'webhook-signature'],
    thunderstack: ['X-ThunderStack-Signature'],
  }
  await using stage = await startWebhookStage()
  for (const [scheme, names] of Object.entries(wanted)) {
    const { id } = await stage.register({ scheme, headers: CUSTOM })
    await stage.publish()
    const request = stage.endpoint.requests.at(-1)!
    expect(namesOf(request), scheme).toEqual(['Content-Type', ...names, ...own])
    expect(headerOf(request, 'Content-Type')).toBe('application/json')
    expect(headerOf(request, 'authorization')).toBe('Bearer abc')
    expect(headerOf(request, 'X-last')).toBe('ü')
    await stage.ask('deleteWebhook', { params: { id } })
  }
})

it('adds the attempt, and what a scheme lacks, under --wire extended', async () => {
  await using stage = await startWebhookStage([500], { wire: 'extended' })
  const wanted = {
    hmac: ['webhook-id', 'webhook-timestamp', 'webhook-attempt'],
    texture: ['webhook-id', 'webhook-timestamp', 'webhook-attempt'],
    standard: ['webhook-attempt'],
  }
  for (const [scheme, added] of Object.entries(wanted)) {
    const { id } = await stage.register({ scheme, headers: { 'X-Team': 'blue' } })
    const event = await stage.publish()
    await stage.platform.clock.advance('idle')
    const request = stage.endpoint.requests.at(-1)!
    const names = namesOf(request)
    expect(names.slice(-added.length - 1), scheme).toEqual([...added, 'X-Team'])
    expect(headerOf(request, 'webhook-id')).toBe(event.id)
    expect(headerOf(request, 'webhook-attempt')).toBe(scheme === 'hmac' ? '2' : '1')
    await stage.ask('deleteWebhook', { params: { id } })
  }
})

it('writes one event in the words of every scheme, compact and signed over those bytes', async () => {
  await using stage = await startWebhookStage()
  const secrets: Record<string, string> = {}
  for (const scheme of ['hmac', 'texture', 'standard', 'thunderstack']) {
    const url = `${new URL(stage.endpoint.url).origin}/${scheme}`
    const { secret } = await stage.register({ scheme, url, workspaceId: 'staging' })
    secrets[scheme] = secret ?? ''
  }
  await stage.platform.clock.advance('1500ms')
  const now = Date.parse((await stage.platform.clock.get()).now)
  const [ms, second] = [
    new Date(now).toISOString(),
    new Date(now).toISOString().replace(/\.\d+Z$/, 'Z'),
  ]
  const event = await stage.publish('device.created', DATA, { workspaceId: 'staging' })
  const by = (scheme: string): RecordedRequest =>
    stage.endpoint.requests.find(({ path }) => path === `/${scheme}`)!
  const textOf = (scheme: string) => by(scheme).body.toString()
  const { userId } = decodeToken(stage.platform.token)

  expect(textOf('hmac')).toBe(
    JSON.stringify({ id: event.id, type: 'device.created', created_at: second, data: DATA }),
  )
  expect(textOf('texture')).toBe(
    JSON.stringify({
      type: 'device.created',
      deviceId: 'dev_1',
      organizationId: userId,
      workspaceId: 'staging',
      key: createHash('sha256').update(event.id).digest('hex'),
      timestamp: ms,
      data: DATA,
    }),
  )
  expect(textOf('standard')).toBe(
    JSON.stringify({ type: 'device.created', timestamp: ms, data: DATA }),
  )
  expect(JSON.parse(textOf('thunderstack'))).toMatchObject({
    eventType: 'device.created',
    details: DATA,
  })

  expect(headerOf(by('hmac'), 'X-Webhook-Signature')).toBe(
    hexSignature(by('hmac').body, secrets['hmac']!),
  )
  expect(headerOf(by('texture'), 'Texture-Signature')).toBe(
    hexSignature(by('texture').body, secrets['texture']!),
  )
  expect(headerOf(by('texture'), 'Texture-Timestamp')).toBe(ms)
  expect(headerOf(by('standard'), 'webhook-id')).toBe(event.id)
  expect(headerOf(by('standard'), 'webhook-timestamp')).toBe(String(Math.floor(now / 1_000)))
  expect(headerOf(by('standard'), 'webhook-signature')).toBe(
    standardSignature(by('standard'), secrets['standard']!),
  )
  const { body, signature } = by('thunderstack')
  const isGenuine = verify(
    'sha256',
    body,
    stage.platform.publicKeyPem,
    Buffer.from(signature, 'base64'),
  )
  expect(isGenuine).toBe(true)
})

it('says null where a Texture event is about no device', async () => {
  await using stage = await startWebhookStage()
  await stage.register({ scheme: 'texture' })
  await stage.publish('user.created', { id: 'user_1', deviceId: 7 })
  const [request] = stage.endpoint.requests
  expect(JSON.parse(request!.body.toString())).toMatchObject({ deviceId: null })
})

it('stamps and signs each retry under standard anew, over the same body and id', async () => {
  await using stage = await startWebhookStage([500, 503, 200])
  const { secret } = await stage.register({ scheme: 'standard' })
  await stage.publish()
  await stage.platform.clock.advance('idle')
  const requests = stage.endpoint.requests
  const all = (name: string) => requests.map((request) => headerOf(request, name))
  const times = all('webhook-timestamp').map(Number)
  expect(times.map((at) => at - times[0]!)).toEqual([0, 30, 330])
  expect(all('webhook-signature')).toEqual(
    requests.map((request) => standardSignature(request, secret!)),
  )
  expect(new Set(all('webhook-signature')).size).toBe(3)
  expect(new Set(all('webhook-id')).size).toBe(1)
  expect(new Set(requests.map(({ body }) => body.toString())).size).toBe(1)
})

it('tells the time of the attempt under texture, over the same signed body', async () => {
  await using stage = await startWebhookStage([500, 200])
  await stage.register({ scheme: 'texture' })
  const { now } = await stage.platform.clock.get()
  await stage.publish()
  await stage.platform.clock.advance('idle')
  const stamps = stage.endpoint.requests.map((each) => headerOf(each, 'Texture-Timestamp'))
  expect(stamps).toEqual([now, new Date(Date.parse(now) + 30_000).toISOString()])
  const signatures = stage.endpoint.requests.map((each) => headerOf(each, 'Texture-Signature'))
  expect(new Set(signatures).size).toBe(1)
})

function decodeToken(token: string): { readonly userId: string } {
  const [, payload = ''] = token.split('.')
  const { sub } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { sub: string }
  return { userId: sub }
}
