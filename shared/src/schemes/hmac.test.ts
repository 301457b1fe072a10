import { createHmac } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeUtf8 } from '../bytes.ts'
import { importHmacSecret, signHmac, verifyHmac } from './hmac.ts'

const body = encodeUtf8('{"id":"evt_abc123","type":"user.created"}')
const key = importHmacSecret('whsec_abc123')

test('the signature is what the guide computes, prefix of the secret included', async () => {
  const expected = createHmac('sha256', 'whsec_abc123').update(body).digest('hex')
  expect(await signHmac(body, key)).toBe(expected)
})

test('any of several secrets verifies, so that one can follow another', async () => {
  const signature = await signHmac(body, key)
  expect(await verifyHmac(body, signature, [importHmacSecret('new'), key])).toBe(true)
  expect(await verifyHmac(body, signature, [importHmacSecret('new')])).toBe(false)
  expect(await verifyHmac(body, signature, [])).toBe(false)
})

test('whatever stands in the header is verified or refused, never thrown at', async () => {
  const signature = await signHmac(body, key)
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.nat(64).map((length) => signature.slice(0, length)),
        fc.constant(signature.toUpperCase()),
        fc.constant(`${signature}00`),
      ),
      async (text) => {
        expect(await verifyHmac(body, text, [key])).toBe(text === signature)
      },
    ),
  )
})
