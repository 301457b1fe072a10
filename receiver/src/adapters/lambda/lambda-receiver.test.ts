import express from 'express'
import serverless from 'serverless-http'
import { describe, expect, test } from 'vitest'
import {
  EVENT,
  ODD_SPELLING,
  PATH,
  stageReceiver,
  stageRefusal,
} from '../../../../test/support/door-stage.ts'
import { createReceiver, staticKey } from '../../index.ts'
import { signDelivery, testKeys, toLambdaEvent } from '../../testing/index.ts'
import { expressReceiver } from '../express/index.ts'
import { lambdaReceiver, type LambdaReceiverEvent } from './index.ts'

const VERSIONS = ['rest', 'http', 'url', 'alb'] as const

async function sign(
  version: (typeof VERSIONS)[number],
  content: object | string | Uint8Array = EVENT,
  base64 = false,
): Promise<LambdaReceiverEvent> {
  return toLambdaEvent(await signDelivery(content), { version, base64 })
}

describe.each(VERSIONS)('an event of the kind %s', (version) => {
  test.each([
    ['base64', true, 'event-base64'],
    ['text', false, 'event-text'],
  ] as const)('is verified over its bytes, given as %s', async (_kind, base64, bodySource) => {
    const { receiver, handled } = stageReceiver()
    const event = await sign(version, ODD_SPELLING, base64)
    const result = await lambdaReceiver(receiver, { path: PATH })(event)
    expect(result).toMatchObject({
      statusCode: 200,
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: '{"message":"Event received"}',
      isBase64Encoded: false,
    })
    expect(handled).toHaveLength(1)

    const refusal = stageRefusal()
    await lambdaReceiver(refusal.receiver)(event)
    expect(refusal.errors).toMatchObject([
      { code: 'ERR_NODE_UNEXPECTED', diagnostics: { bodySource } },
    ])
  })

  test('with bytes that are no UTF-8 comes through in base64 only', async () => {
    const bytes = Uint8Array.of(0x22, 0xff, 0x22)
    const { receiver, errors } = stageReceiver()
    await lambdaReceiver(receiver)(await sign(version, bytes, true))
    await lambdaReceiver(receiver)(await sign(version, bytes, false))
    expect(errors.map(({ code }) => code)).toEqual([
      'ERR_PAYLOAD_NOT_JSON',
      'ERR_SIGNATURE_MISMATCH',
    ])
  })

  test('that says nothing about base64 has its body as text', async () => {
    const { receiver, handled } = stageReceiver()
    const said = Object.entries(await sign(version))
    const event = Object.fromEntries(said.filter(([name]) => name !== 'isBase64Encoded'))
    expect((await lambdaReceiver(receiver)(event)).statusCode).toBe(200)
    expect(handled).toHaveLength(1)
  })

  test('with a byte order mark is verified with it', async () => {
    const { receiver, errors } = stageReceiver()
    await lambdaReceiver(receiver)(await sign(version, '\uFEFF{}'))
    expect(errors.map(({ code }) => code)).not.toContain('ERR_SIGNATURE_MISMATCH')
    expect(errors).toHaveLength(1)
  })

  test('for another path is answered 404', async () => {
    const respond = lambdaReceiver(stageReceiver().receiver, { path: '/other' })
    expect(await respond(await sign(version))).toMatchObject({
      statusCode: 404,
      body: '{"message":"Not found"}',
    })
  })

  test('without a body is answered 401 like any unsigned delivery', async () => {
    const event = { ...(await sign(version)), body: null, multiValueHeaders: null }
    const headers = { 'content-type': 'application/json' }
    const result = await lambdaReceiver(stageReceiver().receiver)({ ...event, headers })
    expect(result.statusCode).toBe(401)
  })

  test('whose body somebody has parsed fails at once with the fix', async () => {
    const { receiver, errors } = stageReceiver()
    const event = { ...(await sign(version)), body: EVENT as unknown as string }
    expect((await lambdaReceiver(receiver)(event)).statusCode).toBe(500)
    expect(errors).toMatchObject([{ code: 'ERR_BODY_ALREADY_PARSED' }])
    expect(errors[0]?.hint).toContain('middy')
  })

  test('beyond the limit is answered 413', async () => {
    const { receiver } = stageReceiver({ maxBodyBytes: 10 })
    expect((await lambdaReceiver(receiver)(await sign(version))).statusCode).toBe(413)
  })
})

describe('a header that was sent twice is refused', () => {
  const NAME = 'X-ThunderStack-Signature'

  test.each<[string, (event: LambdaReceiverEvent, signature: string) => LambdaReceiverEvent]>([
    [
      'by its list of values',
      (event, signature) => ({
        ...event,
        multiValueHeaders: { ...event.multiValueHeaders, [NAME]: [signature, signature] },
      }),
    ],
    [
      'by its spelling in two cases',
      (event, signature) => ({
        ...event,
        headers: { ...event.headers, [NAME.toLowerCase()]: signature },
      }),
    ],
    [
      'by its comma',
      (event, signature) => ({
        ...event,
        multiValueHeaders: null,
        headers: { ...event.headers, [NAME]: `${signature},${signature}` },
      }),
    ],
  ])('%s', async (_kind, repeat) => {
    const { receiver, errors } = stageReceiver()
    const event = await sign('rest')
    const result = await lambdaReceiver(receiver)(repeat(event, event.headers?.[NAME] ?? ''))
    expect(result.statusCode).toBe(403)
    expect(errors).toMatchObject([{ code: 'ERR_SIGNATURE_DUPLICATED' }])
  })
})

test('finds its path behind the name of a stage', async () => {
  const event = await sign('http')
  const staged = {
    ...event,
    rawPath: `/prod${PATH}`,
    requestContext: { ...event.requestContext, stage: 'prod' },
  }
  const respond = lambdaReceiver(stageReceiver().receiver, { path: PATH })
  expect((await respond(staged)).statusCode).toBe(200)
  expect((await respond({ ...staged, rawPath: `/dev${PATH}` })).statusCode).toBe(404)
})

test('answers a load balancer in its own shape, with multi-value headers when it uses them', async () => {
  const respond = lambdaReceiver(stageReceiver({ deduplicate: false }).receiver)
  const { headers = {}, ...event } = await sign('alb')
  expect(await respond({ ...event, headers })).toMatchObject({ statusDescription: '200 OK' })
  const multiValueHeaders = Object.fromEntries(
    Object.entries(headers ?? {}).map(([name, value = '']) => [name, [value]]),
  )
  expect(await respond({ ...event, multiValueHeaders })).toEqual({
    statusCode: 200,
    statusDescription: '200 OK',
    multiValueHeaders: { 'content-type': ['application/json; charset=utf-8'] },
    body: '{"message":"Event received"}',
    isBase64Encoded: false,
  })
})

test('answers 405 with Allow to other methods', async () => {
  const respond = lambdaReceiver(stageReceiver().receiver)
  expect(await respond({ ...(await sign('rest')), httpMethod: 'GET' })).toMatchObject({
    statusCode: 405,
    headers: { allow: 'POST' },
  })
})

test('refuses what no HTTP request caused, and a path that could never match', async () => {
  const { receiver } = stageReceiver()
  await expect(lambdaReceiver(receiver)({ Records: [] } as never)).rejects.toThrow(
    /neither httpMethod nor/,
  )
  expect(() => lambdaReceiver(receiver, { path: 'hooks' })).toThrow(TypeError)
})

test('ends an early acknowledgement with the handler, because Lambda freezes what has answered', async () => {
  const errors: string[] = []
  const done: string[] = []
  const receiver = createReceiver({
    keys: staticKey(testKeys.publicKeyPem),
    allowTestKeys: true,
    maxSkew: false,
    ack: 'early',
    onError: ({ code }) => {
      errors.push(code)
    },
  })
  receiver.on('NODE_STATUS_UPDATED', async () => {
    await new Promise((resolve) => setImmediate(resolve))
    done.push('handled')
    throw new Error('too late for a 500')
  })
  expect(await lambdaReceiver(receiver)(await sign('http'))).toMatchObject({ statusCode: 200 })
  expect(done).toEqual(['handled'])
  expect(errors).toEqual(['ERR_HANDLER_FAILED'])
})

test('serverless-http may bring the event to another door', async () => {
  const { receiver, handled } = stageReceiver({ deduplicate: false })
  const handler = serverless(express().use(expressReceiver(receiver, { path: PATH })))
  for (const base64 of [true, false]) {
    const result = await handler(
      { version: '2.0', ...(await sign('http', ODD_SPELLING, base64)) },
      {},
    )
    expect(result).toMatchObject({ statusCode: 200 })
  }
  expect(handled).toHaveLength(2)
})
