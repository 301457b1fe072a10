import { expect, test } from 'vitest'
import { encodeUtf8 } from '../bytes.ts'
import {
  formatStandardSecret,
  importStandardSecret,
  signStandard,
  verifyStandard,
} from './standard.ts'

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const message = {
  id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  timestamp: '1614265330',
  body: encodeUtf8('{"test": 2432232314}'),
}
const SIGNATURE = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE='

function importKey(secret: string) {
  const key = importStandardSecret(secret)
  if (!key) throw new Error('that secret cannot be read')
  return key
}
const key = importKey(SECRET)
const other = importKey(formatStandardSecret(new Uint8Array(32).fill(7)))

test('the signature is that of the specification', async () => {
  expect(await signStandard(message, [key])).toBe(SIGNATURE)
  expect(await verifyStandard(message, SIGNATURE, [key])).toBe(true)
})

test('id, time and body are all signed', async () => {
  for (const changed of [
    { ...message, id: 'msg_other' },
    { ...message, timestamp: '1614265331' },
    { ...message, body: message.body.subarray(1) },
  ]) {
    expect(await verifyStandard(changed, SIGNATURE, [key])).toBe(false)
  }
})

test('in the middle of a rotation both secrets sign, the new one first, and either verifies', async () => {
  const text = await signStandard(message, [other, key])
  expect(text.split(' ')).toHaveLength(2)
  expect(text.endsWith(` ${SIGNATURE}`)).toBe(true)
  expect(await verifyStandard(message, text, [key])).toBe(true)
  expect(await verifyStandard(message, text, [other])).toBe(true)
})

test.each([
  ['', 'nothing'],
  ['v1,', 'no signature'],
  [`v1a,${SIGNATURE.slice(3)}`, 'another version'],
  [SIGNATURE.slice(3), 'no version'],
  [SIGNATURE.slice(0, -4), 'a part of one'],
  [`v1,!!!! ${'v1,AAAA '.repeat(40)}`, 'rubbish'],
])('%s is refused: it is %s', async (text) => {
  expect(await verifyStandard(message, text, [key])).toBe(false)
})

test('what no sender sends is not computed: only the first sixteen signatures count', async () => {
  const many = 'v1,AAAA '.repeat(16)
  expect(await verifyStandard(message, many + SIGNATURE, [key])).toBe(false)
})

test('a secret may come without its prefix, and must be base64', () => {
  expect(importStandardSecret(SECRET.slice('whsec_'.length))).toBeDefined()
  for (const secret of ['', 'whsec_', 'whsec_not base64', 'plain-text!']) {
    expect(importStandardSecret(secret)).toBeUndefined()
  }
})
