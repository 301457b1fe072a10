// What any runtime's HMAC must do; each implementation is held to it, and to the other.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeUtf8, formatHex } from '../bytes.ts'
import * as nodeRuntime from './node-hmac.ts'
import * as webRuntime from './web-hmac.ts'

const RUNTIMES = { 'node:crypto': nodeRuntime, WebCrypto: webRuntime }
const content = encodeUtf8('what do ya want for nothing?')
const secret = encodeUtf8('Jefe')

describe.each(Object.entries(RUNTIMES))('%s', (_name, runtime) => {
  test('makes the code of RFC 4231, test case 2', async () => {
    expect(formatHex(await runtime.importHmacKey(secret).sign(content))).toBe(
      '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
    )
  })

  test('verifies what it signed and nothing else', async () => {
    const key = runtime.importHmacKey(secret)
    const code = await key.sign(content)
    expect(await key.verify(content, code)).toBe(true)
    expect(await key.verify(content.subarray(1), code)).toBe(false)
    expect(await runtime.importHmacKey(content).verify(content, code)).toBe(false)
  })

  test('says no to a code of any other length', async () => {
    const key = runtime.importHmacKey(secret)
    const code = await key.sign(content)
    for (const length of [0, 1, 31, 33, 64]) {
      const other = new Uint8Array(length)
      other.set(code.subarray(0, length))
      expect(await key.verify(content, other)).toBe(false)
    }
  })
})

test('both runtimes make the same code', async () => {
  const bytes = fc.uint8Array({ minLength: 1, maxLength: 200 })
  await fc.assert(
    fc.asyncProperty(bytes, bytes, async (key, body) => {
      const node = await nodeRuntime.importHmacKey(key).sign(body)
      const web = await webRuntime.importHmacKey(key).sign(body)
      expect(Uint8Array.from(node)).toEqual(web)
    }),
  )
})
