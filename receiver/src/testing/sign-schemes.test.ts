import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { signHmacDelivery, signStandardDelivery, signTextureDelivery } from './index.ts'

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const hexOf = (text: string) => createHmac('sha256', SECRET).update(text).digest('hex')

test('an event is written once, compactly; text and bytes are signed as they are', async () => {
  for (const content of [{ a: 1 }, '{"a":1}', Buffer.from('{"a":1}')]) {
    const { method, headers, body } = await signHmacDelivery(content, { secret: SECRET })
    expect([method, Buffer.from(body).toString()]).toEqual(['POST', '{"a":1}'])
    expect(headers).toEqual({
      'Content-Type': 'application/json',
      'X-Webhook-Signature': hexOf('{"a":1}'),
    })
  }
})

test('the time of texture is written, and not signed', async () => {
  const { headers } = await signTextureDelivery('[]', { secret: SECRET, sentAt: 1_700_000_000_123 })
  expect(headers).toMatchObject({
    'Texture-Signature': hexOf('[]'),
    'Texture-Timestamp': '2023-11-14T22:13:20.123Z',
  })
})

test('standard makes an id that nothing else has, and whole seconds', async () => {
  const options = { secret: SECRET, sentAt: 1_700_000_000_999 }
  const [first, second] = [
    await signStandardDelivery('{}', options),
    await signStandardDelivery('{}', options),
  ]
  expect(first.headers['webhook-id']).not.toBe(second.headers['webhook-id'])
  expect(first.headers['webhook-timestamp']).toBe('1700000000')
})

test('standard refuses a secret that is none, without quoting it', async () => {
  const refused = signStandardDelivery('{}', { secret: 'no secret' })
  await expect(refused).rejects.toThrow(/^signStandardDelivery: a secret must be whsec_/)
})
