// A new secret beside the one before it: who signs with which, and until when on the platform's clock.
import { expect, it } from 'vitest'
import type { RecordedRequest } from '../support/scripted-endpoint.ts'
import { headerOf, hexSignature, standardSignature } from '../support/signatures.ts'
import { refusalOf, startWebhookStage, type WebhookStage } from '../support/webhook-stage.ts'

const rotate = (stage: WebhookStage, id: string, body: object = {}) =>
  stage.ask('rotateWebhookSecret', { params: { id }, body })

const last = ({ endpoint }: WebhookStage): RecordedRequest => endpoint.requests.at(-1)!

it('signs with both secrets under standard, the new one first, until the overlap ends', async () => {
  await using stage = await startWebhookStage()
  const { id, secret: before } = await stage.register({ scheme: 'standard' })
  const { now } = await stage.platform.clock.get()
  const { secret, previousValidUntil } = await rotate(stage, id, { overlap: '2h' })
  expect(previousValidUntil).toBe(new Date(Date.parse(now) + 7_200_000).toISOString())
  expect(await stage.ask('getWebhook', { params: { id } })).toMatchObject({
    previousSecretValidUntil: previousValidUntil,
  })
  const signedBy = (secrets: readonly string[]) =>
    secrets.map((each) => standardSignature(last(stage), each)).join(' ')

  await stage.publish()
  expect(headerOf(last(stage), 'webhook-signature')).toBe(signedBy([secret, before!]))
  await stage.platform.clock.advance('7199999ms')
  await stage.publish()
  expect(headerOf(last(stage), 'webhook-signature')).toBe(signedBy([secret, before!]))

  await stage.platform.clock.advance('1ms')
  await stage.publish()
  expect(headerOf(last(stage), 'webhook-signature')).toBe(signedBy([secret]))
  expect(await stage.ask('getWebhook', { params: { id } })).toMatchObject({
    previousSecretValidUntil: null,
  })
})

it('signs with the new secret alone, at once, where a request has one signature', async () => {
  for (const [scheme, header] of [
    ['hmac', 'X-Webhook-Signature'],
    ['texture', 'Texture-Signature'],
  ] as const) {
    await using stage = await startWebhookStage([500])
    const { id, secret: before } = await stage.register({ scheme, secret: 'the first one' })
    await stage.publish()
    expect(headerOf(last(stage), header)).toBe(hexSignature(last(stage).body, before!))
    const { secret } = await rotate(stage, id)
    // What waits is signed by what is the secret when it goes out.
    await stage.platform.clock.advance('30s')
    expect(stage.endpoint.requests).toHaveLength(2)
    expect(headerOf(last(stage), header)).toBe(hexSignature(last(stage).body, secret))
  }
})

it('keeps the secret before for a day when nothing is said, and cuts it off at 0s', async () => {
  await using stage = await startWebhookStage()
  const { id } = await stage.register({ scheme: 'standard' })
  const { now } = await stage.platform.clock.get()
  // No body at all is as good as an empty one.
  const first = await stage.ask('rotateWebhookSecret', { params: { id } })
  expect(first.previousValidUntil).toBe(new Date(Date.parse(now) + 86_400_000).toISOString())

  const { secret, previousValidUntil } = await rotate(stage, id, { overlap: '0s' })
  expect(previousValidUntil).toBeNull()
  await stage.publish()
  expect(headerOf(last(stage), 'webhook-signature')).toBe(standardSignature(last(stage), secret))
})

it('lets go of the oldest when it is rotated again within the overlap', async () => {
  await using stage = await startWebhookStage()
  const { id } = await stage.register({ scheme: 'standard' })
  const second = await rotate(stage, id)
  const third = await rotate(stage, id)
  await stage.publish()
  const signatures = headerOf(last(stage), 'webhook-signature').split(' ')
  expect(signatures).toEqual(
    [third.secret, second.secret].map((secret) => standardSignature(last(stage), secret)),
  )
})

it('takes a secret of your own, held to the rules of the scheme', async () => {
  await using stage = await startWebhookStage()
  const standard = await stage.register({ scheme: 'standard' })
  const own = `whsec_${Buffer.alloc(24, 1).toString('base64')}`
  expect(await rotate(stage, standard.id, { secret: own })).toMatchObject({ secret: own })
  const params = { id: standard.id }
  const wrong = await stage.call('rotateWebhookSecret', { params, body: { secret: 'plain' } })
  expect(refusalOf(wrong)).toMatchObject({ status: 400, code: 'invalid_request' })
  await stage.publish()
  expect(headerOf(last(stage), 'webhook-signature')).toContain(standardSignature(last(stage), own))

  const signedByKey = await stage.register({ scheme: 'thunderstack' })
  for (const body of [{}, { overlap: '1h' }]) {
    const refused = await stage.call('rotateWebhookSecret', {
      params: { id: signedByKey.id },
      body,
    })
    expect(refusalOf(refused)).toMatchObject({
      status: 409,
      message: expect.stringContaining('POST /_mock/keys/rotate') as string,
    })
  }
})

it('keeps the custom headers, and new headers keep both secrets', async () => {
  await using stage = await startWebhookStage()
  const { id, secret: before } = await stage.register({
    scheme: 'standard',
    headers: { 'X-Team': 'blue' },
  })
  const { secret } = await rotate(stage, id)
  await stage.publish()
  expect(headerOf(last(stage), 'X-Team')).toBe('blue')

  await stage.ask('updateWebhook', { params: { id }, body: { headers: { 'X-Team': 'red' } } })
  await stage.publish()
  expect(headerOf(last(stage), 'X-Team')).toBe('red')
  expect(headerOf(last(stage), 'webhook-signature')).toBe(
    [secret, before!].map((each) => standardSignature(last(stage), each)).join(' '),
  )
})
