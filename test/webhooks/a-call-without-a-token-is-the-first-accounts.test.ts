// The guide's calls carry no token: whose account they act for, from where they may come, and when a token is needed.
import { expect, it } from 'vitest'
import { callOperation, send, type RequestParts } from '../support/contract-call.ts'
import { startPlatform } from '../support/start-platform.ts'
import { refusalOf, startWebhookStage, type WebhookStage } from '../support/webhook-stage.ts'

function post({ platform }: WebhookStage, parts: Partial<RequestParts> = {}) {
  const body = JSON.stringify({ url: 'http://127.0.0.1:9/hook' })
  return send(platform.url, { method: 'POST', path: '/v1/webhooks', body, ...parts })
}

it('acts for the account of the first token, whichever address of this machine was called', async () => {
  await using stage = await startWebhookStage()
  const { port } = new URL(stage.platform.url)
  for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`, 'localhost']) {
    expect((await post(stage, { headers: { host } })).status).toBe(201)
  }
  const origin = `http://localhost:${port}`
  expect((await post(stage, { headers: { host: `localhost:${port}`, origin } })).status).toBe(201)
  expect(await stage.ask('listWebhooks')).toMatchObject({ pagination: { total: 5 } })
})

it('is refused to other names of this machine and to pages of other origins', async () => {
  await using stage = await startWebhookStage()
  const { host } = new URL(stage.platform.url)
  for (const headers of [
    ...[{ host: 'evil.example' }, { host: 'localhost.evil.example' }, { host: '192.168.1.5' }],
    ...[{ host: '127.0.0.1.evil.example' }, { host, origin: 'http://evil.example' }],
    ...[
      { host, origin: 'null' },
      { host, origin: `https://${host}` },
    ],
    { host: 'evil.example', origin: 'http://evil.example' },
  ]) {
    expect(refusalOf(await post(stage, { headers })), JSON.stringify(headers)).toMatchObject({
      status: 403,
      code: 'forbidden',
    })
  }
  expect(await stage.ask('listWebhooks')).toMatchObject({ pagination: { total: 0 } })
})

it('asks no host and no origin of a call with a token, and takes it with or without Bearer', async () => {
  await using stage = await startWebhookStage()
  const { token } = stage.platform
  for (const authorization of [token, `Bearer ${token}`, `bearer ${token}`]) {
    const headers = { host: 'mock.example', origin: 'http://elsewhere.example', authorization }
    expect((await post(stage, { headers })).status).toBe(201)
  }
})

it('never takes a wrong token for none', async () => {
  await using stage = await startWebhookStage()
  for (const authorization of ['Bearer wrong', 'wrong', `Bearer ${stage.platform.token}x`]) {
    const refused = await post(stage, { headers: { authorization } })
    expect(refusalOf(refused)).toMatchObject({ status: 401, code: 'unauthorized' })
    expect(refused.headers['www-authenticate']).toBe('Bearer')
  }
})

it('needs a token for every call under --auth strict', async () => {
  await using stage = await startWebhookStage([], { auth: 'strict' })
  const { id } = await stage.register()
  const params = { id, deliveryId: 'del_1', redeliveryId: 'rdl_1' }
  for (const operationId of [
    ...(['createWebhook', 'listWebhooks', 'getWebhook', 'updateWebhook', 'deleteWebhook'] as const),
    ...(['rotateWebhookSecret', 'testWebhook', 'listWebhookDeliveries'] as const),
    ...(['getWebhookDelivery', 'redeliverWebhookDelivery', 'createRedelivery'] as const),
    ...(['getRedelivery', 'cancelRedelivery', 'publishEvent', 'getPublishedEvent'] as const),
    ...(['listEventTypes', 'registerEventType'] as const),
  ]) {
    const refused = await stage.call(operationId, { token: null, params })
    expect(refusalOf(refused), operationId).toMatchObject({ status: 401, code: 'unauthorized' })
  }
})

it('needs a token as soon as the platform can be reached from other machines', async () => {
  await using platform = await startPlatform({ host: '0.0.0.0', controlToken: 'control' })
  for (const token of [null, 'control']) {
    const refused = await callOperation(platform, 'listWebhooks', { token })
    expect(refusalOf(refused)).toMatchObject({ status: 401, code: 'unauthorized' })
  }
  expect((await callOperation(platform, 'listWebhooks')).status).toBe(200)
})

it('is over once the first token is revoked, while other tokens go on', async () => {
  await using stage = await startWebhookStage()
  const { token } = await stage.platform.tokens.create({})
  const { jti } = JSON.parse(
    Buffer.from(stage.platform.token.split('.')[1]!, 'base64url').toString(),
  ) as { jti: string }
  await stage.platform.tokens.revoke(jti)
  for (const given of [null, stage.platform.token]) {
    const refused = await stage.call('listWebhooks', { token: given })
    expect(refusalOf(refused)).toMatchObject({ status: 401, code: 'unauthorized' })
  }
  expect((await stage.call('listWebhooks', { token })).status).toBe(200)
})

it('answers in the form of /v1 wherever it ends', async () => {
  await using stage = await startWebhookStage()
  for (const [method, path, status, code] of [
    ['GET', '/v1', 404, 'not_found'],
    ['GET', '/v1/nothing', 404, 'not_found'],
    ['PUT', '/v1/webhooks', 405, 'method_not_allowed'],
    ['DELETE', '/v1/events', 405, 'method_not_allowed'],
    ['GET', '/v1/webhooks/%ZZ', 404, 'not_found'],
  ] as const) {
    const answer = await send(stage.platform.url, { method, path })
    expect(refusalOf(answer), path).toMatchObject({ status, code })
  }
  const { status } = await send(stage.platform.url, { path: '//v1//webhooks' })
  expect(status).toBe(200)
  const body = `{"url":"http://127.0.0.1:9/","label":"${'a'.repeat(1024 * 1024)}"}`
  expect(refusalOf(await post(stage, { body }))).toMatchObject({
    status: 413,
    code: 'payload_too_large',
  })
})
