import { expect, test } from 'vitest'
import { signDelivery, toLambdaEvent } from './index.ts'

const NAME = 'X-ThunderStack-Signature'

test('spells headers as each service does', async () => {
  const signed = await signDelivery('x')
  const signature = signed.headers[NAME]
  const rest = toLambdaEvent(signed, { version: 'rest' })
  expect([rest.headers?.[NAME], rest.multiValueHeaders?.[NAME]]).toEqual([signature, [signature]])
  for (const version of ['http', 'url', 'alb'] as const) {
    const event = toLambdaEvent(signed, { version })
    expect(event.headers?.[NAME.toLowerCase()]).toBe(signature)
    expect(event.multiValueHeaders).toBeUndefined()
  }
})

test('gives the path that was asked for, where each service has it', async () => {
  const signed = await signDelivery('x')
  const path = '/hooks'
  expect(toLambdaEvent(signed, { version: 'rest', path })).toMatchObject({ path })
  expect(toLambdaEvent(signed, { version: 'alb', path })).toMatchObject({ path })
  expect(toLambdaEvent(signed, { version: 'http', path })).toMatchObject({ rawPath: path })
  expect(toLambdaEvent(signed, { version: 'url', path })).toMatchObject({ rawPath: path })
})

test('loses what is not UTF-8 unless it is asked for base64, as the services do', async () => {
  const signed = await signDelivery(Uint8Array.of(0xff))
  expect(toLambdaEvent(signed, { version: 'http' }).body).toBe('\uFFFD')
  expect(toLambdaEvent(signed, { version: 'http', base64: true })).toMatchObject({
    body: '/w==',
    isBase64Encoded: true,
  })
})
