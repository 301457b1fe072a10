import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { encodeUtf8 } from '../bytes.ts'
import {
  formatTextureTimestamp,
  importTextureSecret,
  signTexture,
  verifyTexture,
} from './texture.ts'

const body = encodeUtf8('{"type":"device.created"}')

test('the signature is what the page computes from the secret as it is written', async () => {
  const key = importTextureSecret('any string, we are not discerning: ü')
  const expected = createHmac('sha256', 'any string, we are not discerning: ü')
    .update(body)
    .digest('hex')
  expect(await signTexture(body, key)).toBe(expected)
  expect(await verifyTexture(body, expected, [key])).toBe(true)
})

test('the time of sending has milliseconds and says UTC', () => {
  expect(formatTextureTimestamp(1_700_000_000_123)).toBe('2023-11-14T22:13:20.123Z')
})
