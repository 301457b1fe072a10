// What /v1 refuses and what it says then: what was expected and, where it may be shown, what came.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { refusalOf, startWebhookStage } from '../support/webhook-stage.ts'

const URL = 'http://127.0.0.1:9/hook'
const bytes = (count: number) => Buffer.alloc(count, 7).toString('base64')

const REFUSED: readonly (readonly [body: unknown, message: RegExp])[] = [
  [{}, /url/],
  [[], /object/],
  ['{"url":', /JSON/],
  [{ url: 7 }, /url/],
  [{ url: 'ftp://127.0.0.1/' }, /url: expected an http or https URL/],
  [{ url: '/hook' }, /url: expected/],
  [{ url: 'http://' }, /url: expected/],
  [{ url: 'http://user:pw@127.0.0.1/' }, /url: .*without user name and password/],
  [{ url: `http://127.0.0.1/${'a'.repeat(2_048)}` }, /url: .*2048/],
  [{ url: URL, events: [] }, /events/],
  [{ url: URL, events: 'user.created' }, /events/],
  [{ url: URL, events: ['user.**'] }, /events/],
  [{ url: URL, events: ['*.created'] }, /events/],
  [{ url: URL, events: ['user:created'] }, /events/],
  [{ url: URL, events: ['User.created'] }, /events/],
  [{ url: URL, events: Array.from({ length: 101 }, (_, index) => `a.b${index}`) }, /events/],
  [{ url: URL, secret: '' }, /secret/],
  [{ url: URL, secret: 'a'.repeat(257) }, /secret/],
  [{ url: URL, secret: 'grüße' }, /secret/],
  [{ url: URL, secret: 'line\nend' }, /secret/],
  [{ url: URL, scheme: 'standard', secret: 'whsec_abc123' }, /secret: the scheme standard expects/],
  [{ url: URL, scheme: 'standard', secret: `whsec_${bytes(23)}` }, /24 to 64 bytes/],
  [{ url: URL, scheme: 'standard', secret: `whsec_${bytes(65)}` }, /24 to 64 bytes/],
  [{ url: URL, scheme: 'standard', secret: bytes(32) }, /whsec_/],
  [{ url: URL, scheme: 'thunderstack', secret: 'abc' }, /secret: .*RSA key/],
  [{ url: URL, scheme: 'rsa' }, /scheme.*hmac, texture, standard, thunderstack/],
  [{ url: URL, label: 'a'.repeat(201) }, /label/],
  [{ url: URL, active: 'yes' }, /active/],
  [{ url: URL, ordered: 1 }, /ordered/],
  [{ url: URL, workspaceId: '' }, /workspaceId/],
  [{ url: URL, workspaceId: 'a b' }, /workspaceId/],
  [{ url: URL, workspaceId: 'a'.repeat(65) }, /workspaceId/],
  [{ url: URL, schedule: 'daily' }, /schedule: expected realtime/],
  [{ url: URL, schedule: 'every:7m' }, /schedule: .*divide a day/],
  [{ url: URL, schedule: 'every:30s' }, /schedule: .*divide a day/],
  [{ url: URL, schedule: 'every:48h' }, /schedule: .*divide a day/],
  [{ url: URL, schedule: 'every:0m' }, /schedule/],
  [{ url: URL, headers: ['a'] }, /headers/],
  [{ url: URL, headers: { 'X-A': 1 } }, /headers/],
  [{ url: URL, headers: { '': 'a' } }, /headers: .*no header name/],
  [{ url: URL, headers: { 'X A': 'a' } }, /headers: .*no header name/],
  [{ url: URL, headers: { 'X-A:': 'a' } }, /headers: .*no header name/],
  [{ url: URL, headers: { 'X-A': '' } }, /headers: the value of X-A/],
  [{ url: URL, headers: { 'X-A': 'a\r\nX-B: b' } }, /headers: the value of X-A.*line ends/],
  [{ url: URL, headers: { 'X-A': 'a\0b' } }, /headers: the value of X-A/],
  [{ url: URL, headers: { 'X-A': '\u{1f680}' } }, /headers: the value of X-A/],
  [{ url: URL, headers: { 'X-A': 'a', 'x-a': 'b' } }, /headers: x-a is given twice/],
  [{ url: URL, headers: { 'X-A': 'a'.repeat(8_190) } }, /headers: expected at most 8192 bytes/],
  [
    {
      url: URL,
      headers: Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`X-${at}`, 'a'])),
    },
    /headers/,
  ],
  [{ url: URL, color: 'red' }, /color/],
  ['{"url":"http://127.0.0.1:9/","__proto__":{}}', /__proto__/],
]

const RESERVED = [
  ...['Host', 'connection', 'Content-Length', 'content-type', 'Content-Encoding'],
  ...[
    'Transfer-Encoding',
    'TE',
    'Trailer',
    'Upgrade',
    'Keep-Alive',
    'Expect',
    'Proxy-Authorization',
  ],
  ...['X-ThunderStack-Signature', 'x-webhook-signature', 'Texture-Signature', 'texture-anything'],
  ...['webhook-id', 'Webhook-Signature', 'WEBHOOK-ATTEMPT'],
]

it('refuses to register what could not work, and names the field', async () => {
  await using stage = await startWebhookStage()
  for (const [body, message] of REFUSED) {
    const refusal = refusalOf(await stage.call('createWebhook', { body }))
    expect(refusal, JSON.stringify(body).slice(0, 200)).toMatchObject({
      status: 400,
      code: 'invalid_request',
      message: expect.stringMatching(message) as string,
    })
  }
  for (const name of RESERVED) {
    const body = { url: URL, headers: { [name]: 'a' } }
    const { status, message } = refusalOf(await stage.call('createWebhook', { body }))
    expect([status, message]).toEqual([
      400,
      `headers: ${name} is written by HTTP or by the scheme itself; choose another name`,
    ])
  }
  expect(await stage.ask('listWebhooks')).toMatchObject({ pagination: { total: 0 } })
})

it('refuses the same of a change, and leaves the webhook as it was', async () => {
  await using stage = await startWebhookStage()
  const { secret, ...webhook } = await stage.register({ headers: { 'X-A': 'a' } })
  const params = { id: webhook.id }
  const changes: readonly unknown[] = [
    ...REFUSED.map(([body]) => body).filter(
      (body) =>
        typeof body === 'string' || Array.isArray(body) || Object.keys(body as object).length > 0,
    ),
    ...[{ secret: 'new' }, { scheme: 'texture' }, { workspaceId: 'other' }, { id: 'hook_1' }],
    ...[{ url: null }, { events: null }, { headers: null }, { schedule: null }],
  ]
  for (const body of changes) {
    const { status } = await stage.call('updateWebhook', { params, body })
    expect(status, JSON.stringify(body).slice(0, 200)).toBe(400)
  }
  expect(await stage.ask('getWebhook', { params })).toEqual(webhook)
  expect(secret).not.toBeNull()
})

it('never shows a refused secret or header value in the message', async () => {
  await using stage = await startWebhookStage()
  const marked = 'hunter2-hunter2'
  const bodies = [
    { url: URL, scheme: 'standard', secret: marked },
    { url: URL, scheme: 'thunderstack', secret: marked },
    { url: URL, secret: `${marked}ü` },
    { url: URL, headers: { 'X-A': `${marked}\r\n` } },
    `{"url":"${URL}","secret":"${marked}"`,
    `{"url":"http://user:${marked}@127.0.0.1/"}`,
  ]
  for (const body of bodies) {
    const { status, message } = refusalOf(await stage.call('createWebhook', { body }))
    expect(status).toBe(400)
    expect(message).not.toContain(marked)
  }
})

it('refuses events that nobody knows, and says how to make them known', async () => {
  await using stage = await startWebhookStage()
  const publish = async (body: unknown, headers = {}) =>
    refusalOf(await stage.call('publishEvent', { body, headers }))
  expect(await publish({ type: 'user.craeted', data: {} })).toMatchObject({
    status: 400,
    message: expect.stringMatching(/user\.created.*POST \/v1\/event-types/) as string,
  })
  expect(await publish({ type: 'webhook.test', data: {} })).toMatchObject({ status: 400 })
  for (const body of [
    ...[{}, { type: 'user.created' }, { data: {} }, { type: 'user.created', data: {} }],
    ...[
      { type: 'user.created', data: [] },
      { type: 'user.created', data: null },
    ],
    ...[
      { type: 'user.created', data: { id: 'user_1' }, workspaceId: '../x' },
      { type: 'a.b', data: {}, id: 'evt_1' },
    ],
    ...['', '[]', '{"type":"user.created","data":{"id":"a","n":1e999}}'],
    `{"type":"user.created","data":${'{"id":'.repeat(200)}1${'}'.repeat(200)}}`,
  ]) {
    expect((await publish(body)).status, JSON.stringify(body)).toBe(400)
  }
  for (const key of ['a'.repeat(256), 'grüße']) {
    const { status, message } = await publish(
      { type: 'user.created', data: { id: 'user_1' } },
      { 'idempotency-key': Buffer.from(key).toString('latin1') },
    )
    expect([status, message]).toEqual([
      400,
      'Idempotency-Key: expected 1 to 255 printable ASCII characters',
    ])
  }
  const events = await stage.platform.events.list()
  expect(events.events).toEqual([])
})

it('refuses parameters that mean nothing', async () => {
  await using stage = await startWebhookStage()
  const { id } = await stage.register()
  for (const query of [
    ...[
      'status=delivered',
      'status=',
      'eventType=user',
      'since=yesterday',
      'until=2026-13-01T00:00:00Z',
    ],
    ...['limit=0', 'limit=201', 'limit=two', 'limit=', 'cursor=abc', 'cursor=-1'],
  ]) {
    const { status } = await stage.call('listWebhookDeliveries', { params: { id }, query })
    expect(status, query).toBe(400)
  }
  for (const query of [
    'page=0',
    'page=-1',
    'page=x',
    'limit=101',
    'limit=0',
    'workspaceId=a%20b',
  ]) {
    expect((await stage.call('listWebhooks', { query })).status, query).toBe(400)
  }
  for (const body of [
    ...[{ perSecond: 0 }, { perSecond: 1_001 }, { perSecond: 1.5 }, { since: 'yesterday' }],
    ...[{ eventType: '*' }, { preview: 'yes' }, { limit: 5 }],
  ]) {
    const { status } = await stage.call('createRedelivery', { params: { id }, body })
    expect(status, JSON.stringify(body)).toBe(400)
  }
  for (const overlap of ['', '1', 'soon', '-1s', '1w', '99999999d', 3_600]) {
    const answer = await stage.call('rotateWebhookSecret', { params: { id }, body: { overlap } })
    expect(answer.status, String(overlap)).toBe(400)
  }
  for (const name of ['invoice', 'Invoice.paid', 'a.b.c', `a.${'b'.repeat(127)}`, '*', 7]) {
    expect((await stage.call('registerEventType', { body: { name } })).status).toBe(400)
  }
})

it('answers 400 or takes it, whatever a body says, and serves what it took', async () => {
  await using stage = await startWebhookStage()
  const anything = fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary' }))
  const field = fc.constantFrom(
    ...['url', 'events', 'secret', 'active', 'label', 'headers', 'scheme', 'schedule'],
    ...['workspaceId', 'ordered', 'constructor', 'toString'],
  )
  const text = fc.string({ unit: 'binary', maxLength: 40 })
  const body = fc.oneof(
    fc.dictionary(field, anything, { maxKeys: 4 }).map((rest) => ({ url: URL, ...rest })),
    fc.dictionary(text, text, { maxKeys: 3 }).map((headers) => ({ url: URL, headers })),
    text.map((secret) => ({ url: URL, secret })),
    fc.array(text, { maxLength: 3 }).map((events) => ({ url: URL, events })),
    fc.webUrl({ validSchemes: ['http', 'https', 'ftp'] }).map((url) => ({ url })),
    text.map((tail) => ({ url: `http://${tail}` })),
  )
  await fc.assert(
    fc.asyncProperty(body, async (given) => {
      const { status } = await stage.call('createWebhook', { body: given })
      expect([201, 400]).toContain(status)
    }),
    { numRuns: 80 },
  )
  await stage.ask('listWebhooks', { query: 'limit=100' })
})
