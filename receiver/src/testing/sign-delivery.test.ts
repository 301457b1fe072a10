import { generateKeyPairSync, verify } from 'node:crypto'
import { expect, test } from 'vitest'
import { signDelivery, testKeys, toFetchRequest } from './index.ts'

const NAME = 'X-ThunderStack-Signature'

test('signs the bytes it gives, so that plain node:crypto agrees', async () => {
  const { headers, body } = await signDelivery({ eventType: 'X', note: 'ä🚀' })
  const signature = Buffer.from(headers[NAME] ?? '', 'base64')
  expect(verify('sha256', body, testKeys.publicKeyPem, signature)).toBe(true)
})

test('writes an event with one JSON.stringify, and leaves text and bytes as they are', async () => {
  const read = async (content: object | string | Uint8Array) =>
    new TextDecoder().decode((await signDelivery(content)).body)
  expect(await read({ b: 1, a: [2] })).toBe('{"b":1,"a":[2]}')
  expect(await read('{ "b": 1.0 }\n')).toBe('{ "b": 1.0 }\n')
  expect(await read(Uint8Array.of(0x7b))).toBe('{')
})

test('gives equal signatures for equal content', async () => {
  const [first, second] = await Promise.all([signDelivery('x'), signDelivery('x')])
  expect(first.headers).toEqual(second.headers)
})

test('signs with another key when given one', async () => {
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const privateKeyPem = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const { headers, body } = await signDelivery('x', { privateKeyPem })
  expect(verify('sha256', body, pair.publicKey, Buffer.from(headers[NAME] ?? '', 'base64'))).toBe(
    true,
  )
})

test('refuses a key that is not PKCS#8 PEM', async () => {
  await expect(signDelivery('x', { privateKeyPem: testKeys.publicKeyPem })).rejects.toThrow(
    /PKCS#8/,
  )
})

test('makes a Fetch request of it', async () => {
  const signed = await signDelivery('x')
  const request = toFetchRequest(signed)
  expect(request.method).toBe('POST')
  expect(request.headers.get(NAME)).toBe(signed.headers[NAME])
  expect(await request.text()).toBe('x')
})

test('a path alone does as the address of a Fetch request, as it does for the other forms', async () => {
  const signed = await signDelivery('x')
  expect(toFetchRequest(signed, '/in?x=1').url).toBe('https://receiver.test/in?x=1')
  expect(toFetchRequest(signed, 'http://localhost/in').url).toBe('http://localhost/in')
})
