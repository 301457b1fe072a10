import { createHash, generateKeyPairSync } from 'node:crypto'
import { formatNodeStatusUpdated } from '@thunderstack-webhooks/shared'
import fc from 'fast-check'
import { describe, expect, expectTypeOf, test, vi } from 'vitest'
import {
  createReceiver,
  isKnownEvent,
  staticKey,
  type DeliveryInput,
  type NodeStatusUpdatedEvent,
  type Receiver,
  type ReceiverOptions,
} from './index.ts'
import { signDelivery, testKeys } from './testing/index.ts'

const OCCURRED_AT = Date.parse('2026-01-01T12:00:00Z')
const HORIZON = (2 * 60 + 35) * 60_000 + 30_000
const EVENT = {
  eventType: 'NODE_STATUS_UPDATED',
  eventTimestamp: '2026-01-01T12:00:00Z',
  details: { nodeId: 'node-1', status: 'RUNNING' },
  nodeId: 'node-1',
}

function create(options: Partial<ReceiverOptions> = {}): Receiver {
  return createReceiver({
    keys: staticKey(testKeys.publicKeyPem),
    allowTestKeys: true,
    now: () => OCCURRED_AT,
    ...options,
  })
}

async function findCode(receiver: Receiver, input: DeliveryInput): Promise<string> {
  const result = await receiver.safeVerify(input)
  return result.kind === 'verified' ? 'verified' : result.error.code
}

describe('a genuine delivery', () => {
  test('gives the event, its bytes, their digest and the key', async () => {
    const { headers, body } = await signDelivery(EVENT)
    const delivery = await create().verify({ headers, body })
    expect(delivery).toEqual({
      event: EVENT,
      body,
      bodySha256: createHash('sha256').update(body).digest('hex'),
      keyFingerprint: testKeys.fingerprint,
      receivedAt: OCCURRED_AT,
    })
  })

  test('verifies as the platform writes it, as an ArrayBuffer, and as a Buffer', async () => {
    const text = formatNodeStatusUpdated({ nodeId: 'a', status: 'PAUSED', occurredAt: OCCURRED_AT })
    const { headers, body } = await signDelivery(text)
    expect(await findCode(create(), { headers, body })).toBe('verified')
    expect(await findCode(create(), { headers, body: body.buffer })).toBe('verified')
    expect(await findCode(create(), { headers, body: Buffer.from(body) })).toBe('verified')
  })

  test.each([
    ['pretty-printed', JSON.stringify(EVENT, undefined, 2)],
    ['with escapes', JSON.stringify(EVENT).replace('node-1', '\\u006eode-1')],
    ['with a fraction', JSON.stringify(EVENT).replace('{', '{"price":1.0,')],
    ['with an emoji', JSON.stringify({ ...EVENT, note: '🚀' })],
    ['with a final line end', `${JSON.stringify(EVENT)}\n`],
  ])('verifies %s, which a receiver that re-serialises would refuse', async (_kind, text) => {
    expect(await findCode(create(), await signDelivery(text))).toBe('verified')
  })

  test('may have any status', async () => {
    const event = { ...EVENT, details: { ...EVENT.details, status: 'HIBERNATING' } }
    expect(await findCode(create(), await signDelivery(event))).toBe('verified')
  })

  test('may be of an unknown type and need nothing but that', async () => {
    const delivery = await create().verify(await signDelivery({ eventType: 'NODE_MOVED' }))
    expect(isKnownEvent(delivery.event)).toBe(false)
  })

  test('has a typed event once the unknown ones are set aside', async () => {
    const { event } = await create().verify(await signDelivery(EVENT))
    if (!isKnownEvent(event)) expect.unreachable()
    expectTypeOf(event).toEqualTypeOf<NodeStatusUpdatedEvent>()
    expect(event.details.status).toBe('RUNNING')
  })

  test('takes its time from the call before the clock', async () => {
    const delivery = await create().verify({ ...(await signDelivery(EVENT)), now: OCCURRED_AT + 5 })
    expect(delivery.receivedAt).toBe(OCCURRED_AT + 5)
  })
})

describe('the body', () => {
  test('is refused as text, with the fix', async () => {
    const { headers } = await signDelivery(EVENT)
    const body = JSON.stringify(EVENT) as unknown as Uint8Array
    await expect(create().verify({ headers, body })).rejects.toMatchObject({
      code: 'ERR_BODY_NOT_BYTES',
      status: 500,
      hint: expect.stringContaining('bytes as received') as string,
    })
  })

  test.each([
    ['an object', EVENT],
    ['a list', [EVENT]],
    ['a Buffer that went through JSON', Buffer.from('{}').toJSON()],
  ])('is refused when it has been parsed to %s, with the fix', async (_kind, parsed) => {
    const { headers } = await signDelivery(EVENT)
    const body = parsed as unknown as Uint8Array
    await expect(create().verify({ headers, body })).rejects.toMatchObject({
      code: 'ERR_BODY_ALREADY_PARSED',
      status: 500,
      hint: expect.stringContaining('before parsing') as string,
    })
  })

  test.each([undefined, null, 5])('is refused when it is %s', async (value) => {
    const body = value as unknown as Uint8Array
    expect(await findCode(create(), { headers: {}, body })).toBe('ERR_BODY_NOT_BYTES')
  })

  test('is refused beyond the limit, before its signature is looked at', async () => {
    const receiver = create({ maxBodyBytes: 10 })
    expect(await findCode(receiver, { headers: {}, body: new Uint8Array(11) })).toBe(
      'ERR_BODY_TOO_LARGE',
    )
    expect(await findCode(receiver, { headers: {}, body: new Uint8Array(10) })).toBe(
      'ERR_SIGNATURE_MISSING',
    )
  })
})

describe('the signature', () => {
  const NAME = 'X-ThunderStack-Signature'

  test('is refused with a code for each defect, 401 only when it is missing', async () => {
    const { headers, body } = await signDelivery(EVENT)
    const signature = headers[NAME] ?? ''
    const cases: [DeliveryInput['headers'], string, number][] = [
      [{}, 'ERR_SIGNATURE_MISSING', 401],
      [{ [NAME]: '' }, 'ERR_SIGNATURE_MALFORMED', 403],
      [{ [NAME]: `${signature} ` }, 'ERR_SIGNATURE_MALFORMED', 403],
      [{ [NAME]: signature.slice(0, -4) }, 'ERR_SIGNATURE_MALFORMED', 403],
      [{ [NAME]: [signature, signature] }, 'ERR_SIGNATURE_DUPLICATED', 403],
      [{ [NAME]: `${signature}, ${signature}` }, 'ERR_SIGNATURE_DUPLICATED', 403],
      [{ [NAME]: signature, [NAME.toLowerCase()]: signature }, 'ERR_SIGNATURE_DUPLICATED', 403],
      [{ [NAME]: Buffer.alloc(256).toString('base64') }, 'ERR_SIGNATURE_MISMATCH', 403],
    ]
    for (const [bad, code, status] of cases) {
      await expect(create().verify({ headers: bad, body })).rejects.toMatchObject({ code, status })
    }
  })

  test.each([401, 403] as const)('is refused with %i throughout when told so', async (status) => {
    const receiver = create({ signatureFailureStatus: status })
    const { body } = await signDelivery(EVENT)
    for (const headers of [{}, { [NAME]: '!' }, { [NAME]: Buffer.alloc(256).toString('base64') }]) {
      await expect(receiver.verify({ headers, body })).rejects.toMatchObject({ status })
    }
  })

  test('fails when any one byte of the body is another', async () => {
    const { headers, body } = await signDelivery(EVENT)
    const receiver = create()
    const change = fc.tuple(fc.nat(body.length - 1), fc.integer({ min: 1, max: 255 }))
    await fc.assert(
      fc.asyncProperty(change, async ([index, mask]) => {
        const tampered = body.map((byte, i) => (i === index ? byte ^ mask : byte))
        expect(await findCode(receiver, { headers, body: tampered })).toBe('ERR_SIGNATURE_MISMATCH')
      }),
    )
  })

  test('leaves diagnostics that can be compared with the sender and hold no secret', async () => {
    const { headers, body } = await signDelivery(EVENT)
    const tampered = Uint8Array.from([...body, 0x0a])
    const error: unknown = await create()
      .verify({ headers, body: tampered })
      .catch((e: unknown) => e)
    expect(error).toMatchObject({
      code: 'ERR_SIGNATURE_MISMATCH',
      diagnostics: {
        bodySource: 'bytes',
        bodyLength: tampered.length,
        bodySha256: createHash('sha256').update(tampered).digest('hex'),
        keyFingerprintsTried: [testKeys.fingerprint],
      },
    })
    const everything = JSON.stringify({ ...(error as object), message: (error as Error).message })
    expect(everything).not.toContain(headers[NAME])
    expect(everything).not.toContain('node-1')
  })

  test('may come from any of several keys', async () => {
    const other = generateKeyPairSync('rsa', { modulusLength: 3072 })
    const receiver = create({
      keys: staticKey([
        testKeys.publicKeyPem,
        other.publicKey.export({ type: 'spki', format: 'pem' }).toString(),
      ]),
    })
    const privateKeyPem = other.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    expect(await findCode(receiver, await signDelivery(EVENT, { privateKeyPem }))).toBe('verified')
    expect(await findCode(receiver, await signDelivery(EVENT))).toBe('verified')
  })
})

describe('the keys', () => {
  test('may not be the published test key unless allowed', async () => {
    const receiver = create({ allowTestKeys: false })
    await expect(receiver.ready()).rejects.toMatchObject({ code: 'ERR_TEST_KEY_REFUSED' })
    expect(await findCode(receiver, await signDelivery(EVENT))).toBe('ERR_TEST_KEY_REFUSED')
  })

  test('may never be the published test key in production', async () => {
    vi.stubEnv('NODE_ENV', 'production')
    try {
      expect(await findCode(create(), await signDelivery(EVENT))).toBe('ERR_TEST_KEY_REFUSED')
    } finally {
      vi.unstubAllEnvs()
    }
  })

  test('are looked for without a process object too', async () => {
    vi.stubGlobal('process', undefined)
    try {
      expect(await findCode(create(), await signDelivery(EVENT))).toBe('verified')
    } finally {
      vi.unstubAllGlobals()
    }
  })

  test('that cannot be had make the delivery 503, whatever the source threw', async () => {
    const cause = new Error('vault sealed')
    const receiver = create({ keys: { keys: () => Promise.reject(cause) } })
    await expect(receiver.verify(await signDelivery(EVENT))).rejects.toMatchObject({
      code: 'ERR_KEY_UNAVAILABLE',
      status: 503,
      retryable: true,
      cause,
    })
  })

  test('make the delivery 503 when there are none', async () => {
    const receiver = create({ keys: { keys: () => Promise.resolve([]) } })
    expect(await findCode(receiver, await signDelivery(EVENT))).toBe('ERR_KEY_UNAVAILABLE')
  })

  test.each([2048, 16_384])('may have %i bits', async (modulusLength) => {
    const keys = [{ fingerprint: 'x', modulusLength, verify: () => true }]
    const receiver = create({ keys: { keys: () => Promise.resolve(keys) } })
    const { headers, body } = await signDelivery(EVENT)
    const [name = ''] = Object.keys(headers).filter((key) => key !== 'Content-Type')
    const fitting = { [name]: Buffer.alloc(modulusLength / 8).toString('base64') }
    expect(await findCode(receiver, { headers: fitting, body })).toBe('verified')
  })

  test('that break while verifying are an internal error with its cause', async () => {
    const cause = new Error('hardware gone')
    const keys = [{ fingerprint: 'x', modulusLength: 2048, verify: () => Promise.reject(cause) }]
    const receiver = create({ keys: { keys: () => Promise.resolve(keys) } })
    await expect(receiver.verify(await signDelivery(EVENT))).rejects.toMatchObject({
      code: 'ERR_INTERNAL',
      cause,
    })
  })
})

describe('the payload', () => {
  test.each<[string, string | Uint8Array]>([
    ['no JSON', 'status=RUNNING'],
    ['empty', ''],
    ['JSON after a byte order mark', `\uFEFF${JSON.stringify(EVENT)}`],
    ['not UTF-8', Uint8Array.from([0x22, 0xff, 0x22])],
  ])('is refused when it is %s', async (_kind, content) => {
    await expect(create().verify(await signDelivery(content))).rejects.toMatchObject({
      code: 'ERR_PAYLOAD_NOT_JSON',
      status: 400,
    })
  })

  test.each(['strict', 'warn', 'off'] as const)(
    'is refused under %s when it is no object with an event type',
    async (validate) => {
      for (const content of ['[]', '"text"', 'null', '7', '{}', '{"eventType":7}']) {
        const code = await findCode(create({ validate }), await signDelivery(content))
        expect(code).toBe('ERR_PAYLOAD_INVALID')
      }
    },
  )

  const misshapen = { ...EVENT, eventTimestamp: 5 }

  test('is held to the contract by default, and the error names the field', async () => {
    await expect(create().verify(await signDelivery(misshapen))).rejects.toMatchObject({
      code: 'ERR_PAYLOAD_INVALID',
      status: 422,
      problems: expect.stringContaining('eventTimestamp') as string,
    })
  })

  test('may depart from the contract under warn, and the owner is told', async () => {
    const onWarning = vi.fn()
    const receiver = create({ validate: 'warn', onWarning })
    expect(await findCode(receiver, await signDelivery(misshapen))).toBe('verified')
    expect(onWarning).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ code: 'ERR_PAYLOAD_INVALID' }),
    )
  })

  test('is not looked at under off', async () => {
    const onWarning = vi.fn()
    const receiver = create({ validate: 'off', onWarning })
    expect(await findCode(receiver, await signDelivery(misshapen))).toBe('verified')
    expect(onWarning).not.toHaveBeenCalled()
  })
})

describe('the node', () => {
  const about = (outer: unknown, inner: unknown) => ({
    ...EVENT,
    nodeId: outer,
    details: { ...EVENT.details, nodeId: inner },
  })

  test.each(['strict', 'off'] as const)(
    'must be the same twice, under %s too',
    async (validate) => {
      await expect(
        create({ validate }).verify(await signDelivery(about('a', 'b'))),
      ).rejects.toMatchObject({
        code: 'ERR_NODE_MISMATCH',
        status: 403,
      })
    },
  )

  test('must be the same twice in an unknown event that names it twice', async () => {
    const event = { ...about('a', 'b'), eventType: 'NODE_MOVED' }
    expect(await findCode(create(), await signDelivery(event))).toBe('ERR_NODE_MISMATCH')
  })

  test.each([
    ['one id', 'node-1'],
    ['a list of ids', ['node-0', 'node-1']],
    ['a function', (id: string) => id === 'node-1'],
    ['an asynchronous function', (id: string) => Promise.resolve(id === 'node-1')],
  ])('must be expected, as told by %s', async (_kind, nodeId) => {
    const receiver = create({ expect: { nodeId } })
    expect(await findCode(receiver, await signDelivery(about('node-1', 'node-1')))).toBe('verified')
    expect(await findCode(receiver, await signDelivery(about('x', 'x')))).toBe(
      'ERR_NODE_UNEXPECTED',
    )
  })

  test('is not accepted by an answer that is only truthy', async () => {
    const nodeId = (() => 'yes') as unknown as () => boolean
    expect(await findCode(create({ expect: { nodeId } }), await signDelivery(EVENT))).toBe(
      'ERR_NODE_UNEXPECTED',
    )
  })

  test('must be a text once one is expected, even unvalidated', async () => {
    const receiver = create({ expect: { nodeId: () => true }, validate: 'off' })
    expect(await findCode(receiver, await signDelivery(about(5, 5)))).toBe('ERR_NODE_UNEXPECTED')
  })

  test('need not be named by an unknown event, but must be expected if it is', async () => {
    const receiver = create({ expect: { nodeId: 'node-1' } })
    expect(await findCode(receiver, await signDelivery({ eventType: 'X' }))).toBe('verified')
    for (const named of [{ nodeId: 'y' }, { details: { nodeId: 'y' } }]) {
      expect(await findCode(receiver, await signDelivery({ eventType: 'X', ...named }))).toBe(
        'ERR_NODE_UNEXPECTED',
      )
    }
  })

  test('cannot be judged when the expectation throws', async () => {
    const cause = new Error('database down')
    const receiver = create({ expect: { nodeId: () => Promise.reject(cause) } })
    await expect(receiver.verify(await signDelivery(EVENT))).rejects.toMatchObject({
      code: 'ERR_HANDLER_FAILED',
      callback: 'expect.nodeId',
      status: 500,
      cause,
    })
  })
})

describe('freshness', () => {
  test('has no limit of age by default, because retries carry the time of the event', async () => {
    const input = { ...(await signDelivery(EVENT)), now: OCCURRED_AT + 365 * 86_400_000 }
    expect(await findCode(create(), input)).toBe('verified')
  })

  test('refuses what is older than maxAge', async () => {
    const receiver = create({ maxAge: '3h' })
    const signed = await signDelivery(EVENT)
    expect(await findCode(receiver, { ...signed, now: OCCURRED_AT + 3 * 3_600_000 })).toBe(
      'verified',
    )
    await expect(
      receiver.verify({ ...signed, now: OCCURRED_AT + 3 * 3_600_000 + 1 }),
    ).rejects.toMatchObject({ code: 'ERR_TIMESTAMP_TOO_OLD', status: 403 })
  })

  test('accepts the last honest retry under the smallest limit', async () => {
    const input = { ...(await signDelivery(EVENT)), now: OCCURRED_AT + HORIZON }
    expect(await findCode(create({ maxAge: HORIZON }), input)).toBe('verified')
  })

  test('refuses the future beyond five minutes, or beyond maxSkew, or not at all', async () => {
    const signed = await signDelivery(EVENT)
    const early = (minutes: number) => ({ ...signed, now: OCCURRED_AT - minutes * 60_000 })
    expect(await findCode(create(), early(5))).toBe('verified')
    expect(await findCode(create(), early(6))).toBe('ERR_TIMESTAMP_IN_FUTURE')
    expect(await findCode(create({ maxSkew: '10m' }), early(6))).toBe('verified')
    expect(await findCode(create({ maxSkew: 0 }), early(1))).toBe('ERR_TIMESTAMP_IN_FUTURE')
    expect(await findCode(create({ maxSkew: false }), early(60))).toBe('verified')
  })
})

test.each(['verify', 'safeVerify'] as const)(
  '%s rejects with a TypeError for headers that are none',
  async (method) => {
    const { body } = await signDelivery(EVENT)
    const headers = ['X-ThunderStack-Signature', 'abc'] as never
    await expect(create()[method]({ headers, body })).rejects.toThrow(TypeError)
  },
)

test('names the first thing that is wrong, in the documented order', async () => {
  const receiver = create({ expect: { nodeId: 'other' }, maxAge: '3h', maxBodyBytes: 400 })
  const now = OCCURRED_AT + 86_400_000
  const wrongNode = { ...EVENT, details: { ...EVENT.details, nodeId: 'z' } }
  const wrongShape = { ...wrongNode, eventTimestamp: 5 }
  const signed = await Promise.all(
    [
      ' '.repeat(401),
      '{',
      wrongShape,
      wrongNode,
      EVENT,
      { ...EVENT, nodeId: 'other', details: { ...EVENT.details, nodeId: 'other' } },
    ].map((content) => signDelivery(content)),
  )
  const codes = await Promise.all(
    signed.map((delivery) => findCode(receiver, { ...delivery, now })),
  )
  expect(codes).toEqual([
    'ERR_BODY_TOO_LARGE',
    'ERR_PAYLOAD_NOT_JSON',
    'ERR_PAYLOAD_INVALID',
    'ERR_NODE_MISMATCH',
    'ERR_NODE_UNEXPECTED',
    'ERR_TIMESTAMP_TOO_OLD',
  ])
})
