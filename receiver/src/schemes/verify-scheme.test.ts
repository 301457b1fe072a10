// What verification says under each scheme, without a door.
import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createReceiver, hmac, standard, texture, type HeadersInput } from '../index.ts'
import {
  signHmacDelivery,
  signStandardDelivery,
  signTextureDelivery,
  type SignedDelivery,
} from '../testing/index.ts'

const NOW = Date.parse('2026-01-15T12:30:10Z')
const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const OTHER = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD'
const HMAC_EVENT = {
  id: 'evt_abc123',
  type: 'user.created',
  created_at: '2026-01-15T12:30:00Z',
  data: { id: 'user_123', name: 'John Doe' },
}
const TEXTURE_EVENT = {
  type: 'device.created',
  deviceId: 'dev_1',
  organizationId: 'org_1',
  workspaceId: 'default',
  key: 'ab'.repeat(32),
  timestamp: '2026-01-15T12:30:00.000Z',
  data: { deviceId: 'dev_1' },
}
const STANDARD_EVENT = {
  type: 'payment.failed',
  timestamp: '2026-01-15T12:30:00.000Z',
  data: { id: 'pay_1' },
}
const now = () => NOW

const without = ({ headers, ...signed }: SignedDelivery, name: string): SignedDelivery => ({
  ...signed,
  headers: Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name)),
})
const withHeader = (signed: SignedDelivery, name: string, value: unknown) => ({
  ...signed,
  headers: { ...signed.headers, [name]: value } as HeadersInput,
})

describe('hmac', () => {
  const receiver = createReceiver({ scheme: hmac({ secrets: ['new', SECRET] }), now })
  const sign = (content: object | string | Uint8Array = HMAC_EVENT, secret = SECRET) =>
    signHmacDelivery(content, { secret })

  test('gives the event, its digest, and which secret made the signature', async () => {
    const signed = await sign()
    const delivery = await receiver.verify(signed)
    expect(delivery).toMatchObject({ event: HMAC_EVENT, events: [HMAC_EVENT], secretIndex: 1 })
    expect(delivery.deduplicationKey).toBe(delivery.bodySha256)
    expect(delivery).toMatchObject({ body: signed.body, receivedAt: NOW })
    expect(Object.keys(delivery)).not.toContain('index')
  })

  test('gives an array as a list, seen from its first event', async () => {
    const second = { ...HMAC_EVENT, id: 'evt_2' }
    const delivery = await receiver.verify(await sign([HMAC_EVENT, second], 'new'))
    expect(delivery).toMatchObject({ event: HMAC_EVENT, index: 0, secretIndex: 0 })
    expect(delivery.events).toEqual([HMAC_EVENT, second])
    expect(delivery.deduplicationKey).toBe(`${delivery.bodySha256}:0`)
  })

  test.each([
    ['not JSON', 'no', 'ERR_PAYLOAD_NOT_JSON', /is not JSON/],
    ['no UTF-8', Uint8Array.of(0xff), 'ERR_PAYLOAD_NOT_JSON', /UTF-8/],
    ['a number', '7', 'ERR_PAYLOAD_INVALID', /no object with a type/],
    ['an event without a type', { id: 'evt_1', data: {} }, 'ERR_PAYLOAD_INVALID', /type/],
    ['an empty array', [], 'ERR_PAYLOAD_INVALID', /has no event/],
    ['an array in an array', [[HMAC_EVENT]], 'ERR_PAYLOAD_INVALID', /event 0: no object/],
    ['one that is none', [HMAC_EVENT, null], 'ERR_PAYLOAD_INVALID', /event 1: no object/],
    [
      'data that is none',
      [HMAC_EVENT, { ...HMAC_EVENT, data: 1 }],
      'ERR_PAYLOAD_INVALID',
      /event 1: data/,
    ],
    ['no id', { type: 'some.thing', data: {} }, 'ERR_PAYLOAD_INVALID', /id: missing/],
  ])('refuses %s', async (_title, content, code, message) => {
    const verdict = await receiver.safeVerify(await sign(content))
    expect(verdict).toMatchObject({ kind: 'refused', error: { code } })
    if (verdict.kind === 'refused') expect(verdict.error.message).toMatch(message)
  })

  test('is as strict about the shape as it is told', async () => {
    const odd = await sign({ type: 'user.created' })
    const warnings: string[] = []
    const scheme = hmac({ secret: SECRET })
    const onWarning = ({ problems }: { problems: string }) => void warnings.push(problems)
    await createReceiver({ scheme, validate: 'warn', onWarning }).verify(odd)
    expect(warnings).toEqual([expect.stringMatching(/missing/)])
    await createReceiver({ scheme, validate: 'off' }).verify(odd)
  })

  test('the status of failures can be chosen', async () => {
    const forged = withHeader(await sign(), 'X-Webhook-Signature', '0'.repeat(64))
    expect(await receiver.safeVerify(forged)).toMatchObject({ error: { status: 401 } })
    const scheme = hmac({ secret: SECRET })
    const other = createReceiver({ scheme, signatureFailureStatus: 403 })
    expect(await other.safeVerify(forged)).toMatchObject({ error: { status: 403 } })
    expect(await other.safeVerify({ ...forged, headers: {} })).toMatchObject({
      error: { status: 403, code: 'ERR_SIGNATURE_MISSING' },
    })
  })

  test('whatever stands in the header is refused with 401, in words that hold no signature', async () => {
    const { body, headers } = await sign()
    const genuine = headers['X-Webhook-Signature']!
    const text = fc.oneof(
      fc.uint8Array().map((bytes) => Buffer.from(bytes).toString('latin1')),
      fc.string({
        unit: fc.constantFrom('0', '1', '9', 'a', 'e', 'f'),
        minLength: 60,
        maxLength: 70,
      }),
      fc.nat(63).map((length) => genuine.slice(0, length)),
      fc.constantFrom(genuine.toUpperCase(), `${genuine}0`, ` ${genuine}`, `sha256=${genuine}`),
    )
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        fc.pre(value !== genuine)
        const headers = { 'x-webhook-signature': value }
        const verdict = await receiver.safeVerify({ headers, body })
        expect(verdict).toMatchObject({ kind: 'refused', error: { status: 401 } })
        if (verdict.kind === 'verified') return
        const { message, hint, diagnostics } = verdict.error
        const said = JSON.stringify([message, hint, diagnostics])
        if (value.length > 8) expect(said).not.toContain(JSON.stringify(value).slice(1, -1))
        expect(said).not.toContain(SECRET)
      }),
    )
  })

  test('headers that are none are misuse, not a refusal', async () => {
    const { body } = await sign()
    await expect(receiver.safeVerify({ headers: 'none' as never, body })).rejects.toThrow(TypeError)
  })

  test('a flipped bit anywhere in the body is a mismatch', async () => {
    const signed = await sign()
    await fc.assert(
      fc.asyncProperty(fc.nat(signed.body.length * 8 - 1), async (bit) => {
        const body = signed.body.map((byte, index) =>
          index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte,
        )
        const verdict = await receiver.safeVerify({ ...signed, body })
        expect(verdict).toMatchObject({ error: { code: 'ERR_SIGNATURE_MISMATCH' } })
      }),
    )
  })
})

describe('texture', () => {
  const sign = (sentAt = NOW) => signTextureDelivery(TEXTURE_EVENT, { secret: SECRET, sentAt })
  const TIME = 'Texture-Timestamp'

  test('tells when the request says it was sent, and asks nothing of it', async () => {
    const receiver = createReceiver({ scheme: texture({ secret: SECRET }), now })
    const signed = await sign(NOW - 86_400_000)
    expect(await receiver.verify(signed)).toMatchObject({ sentAt: NOW - 86_400_000 })
    const delivery = await receiver.verify(without(signed, TIME))
    expect(delivery).toMatchObject({ event: TEXTURE_EVENT })
    expect(Object.keys(delivery)).not.toContain('sentAt')
  })

  test.each([
    ['ISO 8601', new Date(NOW).toISOString()],
    ['ISO 8601 with another zone', '2026-01-15T14:30:10+02:00'],
    ['Unix seconds', String(NOW / 1_000)],
    ['Unix milliseconds', String(NOW)],
  ])('reads %s', async (_title, text) => {
    const scheme = texture({ secret: SECRET, tolerance: '1s' })
    const delivery = await createReceiver({ scheme, now }).verify(
      withHeader(await sign(), TIME, text),
    )
    expect(delivery.sentAt).toBe(NOW)
  })

  test.each([
    ['too old', String(NOW - 60_001), 'ERR_TIMESTAMP_TOO_OLD'],
    ['in the future', String(NOW + 60_001), 'ERR_TIMESTAMP_IN_FUTURE'],
    ['no time', 'yesterday', 'ERR_TIMESTAMP_UNREADABLE'],
    ['a number with a sign', `-${NOW}`, 'ERR_TIMESTAMP_UNREADABLE'],
    ['repeated', [String(NOW), String(NOW)], 'ERR_TIMESTAMP_UNREADABLE'],
    ['missing', undefined, 'ERR_TIMESTAMP_UNREADABLE'],
  ])('with a tolerance a time that is %s is refused', async (_title, value, code) => {
    const receiver = createReceiver({ scheme: texture({ secret: SECRET, tolerance: '1m' }), now })
    const signed = withHeader(without(await sign(), TIME), TIME, value)
    expect(await receiver.safeVerify(signed)).toMatchObject({ error: { code, status: 401 } })
  })

  test('the tolerance itself passes, in both directions', async () => {
    const receiver = createReceiver({ scheme: texture({ secret: SECRET, tolerance: '1m' }), now })
    for (const sentAt of [NOW - 60_000, NOW + 60_000]) await receiver.verify(await sign(sentAt))
  })
})

describe('standard', () => {
  const receiver = createReceiver({ scheme: standard({ secrets: [OTHER, SECRET] }), now })
  const sign = (options: Partial<Parameters<typeof signStandardDelivery>[1]> = {}) =>
    signStandardDelivery(STANDARD_EVENT, { secret: SECRET, id: 'msg_1', sentAt: NOW, ...options })

  test('gives the signed id and time; the id is what it is known by', async () => {
    expect(await receiver.verify(await sign())).toMatchObject({
      event: STANDARD_EVENT,
      webhookId: 'msg_1',
      deduplicationKey: 'msg_1',
      sentAt: NOW,
      secretIndex: 1,
    })
  })

  test('takes one of several signatures, of other versions as well', async () => {
    const signed = await sign({ secret: ['whsec_dW5rbm93bg==', SECRET] })
    expect(await receiver.verify(signed)).toMatchObject({ secretIndex: 1 })
    const name = 'webhook-signature'
    const more = `v1a,${'A'.repeat(86)}== ${signed.headers[name]!}`
    expect(await receiver.verify(withHeader(signed, name, more))).toMatchObject({ secretIndex: 1 })
  })

  test.each([
    ['sent 5 minutes ago', NOW - 300_000, undefined],
    ['sent before that', NOW - 301_000, 'ERR_TIMESTAMP_TOO_OLD'],
    ['sent in 5 minutes', NOW + 300_000, undefined],
    ['sent after that', NOW + 301_000, 'ERR_TIMESTAMP_IN_FUTURE'],
  ])('what was %s', async (_title, sentAt, code) => {
    const verdict = await receiver.safeVerify(await sign({ sentAt }))
    if (code) expect(verdict).toMatchObject({ error: { code, status: 401 } })
    else expect(verdict.kind).toBe('verified')
  })

  test('an age is looked at only when the signature is good', async () => {
    const stale = await sign({ sentAt: NOW - 86_400_000, secret: 'whsec_dW5rbm93bg==' })
    expect(await receiver.safeVerify(stale)).toMatchObject({
      error: { code: 'ERR_SIGNATURE_MISMATCH' },
    })
  })

  test.each([
    ['webhook-signature', undefined, 'ERR_SIGNATURE_MISSING'],
    ['webhook-signature', '', 'ERR_SIGNATURE_MALFORMED'],
    ['webhook-signature', 'v1,AAAA', 'ERR_SIGNATURE_MALFORMED'],
    ['webhook-signature', `v2,${'A'.repeat(43)}=`, 'ERR_SIGNATURE_MALFORMED'],
    ['webhook-signature', `v1,${'A'.repeat(43)}=`, 'ERR_SIGNATURE_MISMATCH'],
    ['webhook-id', undefined, 'ERR_SIGNATURE_MISSING'],
    ['webhook-id', '', 'ERR_SIGNATURE_MALFORMED'],
    ['webhook-id', 'm'.repeat(257), 'ERR_SIGNATURE_MALFORMED'],
    ['webhook-id', 'msg 1', 'ERR_SIGNATURE_MALFORMED'],
    ['webhook-id', 'msg_2', 'ERR_SIGNATURE_MISMATCH'],
    ['webhook-id', 'msg_1, msg_1', 'ERR_SIGNATURE_DUPLICATED'],
    ['webhook-id', ['msg_1', 'msg_1'], 'ERR_SIGNATURE_DUPLICATED'],
    ['webhook-timestamp', undefined, 'ERR_TIMESTAMP_UNREADABLE'],
    ['webhook-timestamp', '', 'ERR_TIMESTAMP_UNREADABLE'],
    ['webhook-timestamp', new Date(NOW).toISOString(), 'ERR_TIMESTAMP_UNREADABLE'],
    ['webhook-timestamp', `${NOW / 1_000}.0`, 'ERR_TIMESTAMP_UNREADABLE'],
    ['webhook-timestamp', [String(NOW / 1_000), '1'], 'ERR_TIMESTAMP_UNREADABLE'],
    ['webhook-timestamp', String(NOW / 1_000 + 1), 'ERR_SIGNATURE_MISMATCH'],
  ])('%s: %j is refused', async (name, value, code) => {
    const signed = withHeader(without(await sign(), name), name, value)
    const verdict = await receiver.safeVerify(signed)
    expect(verdict).toMatchObject({ error: { code, status: 401 } })
  })

  test('two signature headers are refused, however they were joined', async () => {
    const signed = await sign()
    const name = 'webhook-signature'
    const one = signed.headers[name]!
    for (const both of [[one, one], `${one}, ${one}`, `${one},${one}`]) {
      expect(await receiver.safeVerify(withHeader(signed, name, both))).toMatchObject({
        error: { code: 'ERR_SIGNATURE_DUPLICATED', status: 401 },
      })
    }
  })

  test('the parts of the signed text cannot be cut elsewhere', async () => {
    // Genuine: id "a", time T, body "{…}". The same bytes with the border one full stop further on.
    const seconds = String(NOW / 1_000)
    const body = Buffer.from(JSON.stringify(STANDARD_EVENT))
    const key = Buffer.from(SECRET.slice('whsec_'.length), 'base64')
    const code = createHmac('sha256', key).update(`1.${seconds}.`).update(body).digest('base64')
    const headers = { 'webhook-id': '1', 'webhook-signature': `v1,${code}` }
    await receiver.verify({ headers: { ...headers, 'webhook-timestamp': seconds }, body })
    const cut = { headers: { ...headers, 'webhook-id': '', 'webhook-timestamp': '1' }, body }
    expect((await receiver.safeVerify(cut)).kind).toBe('refused')
  })
})
