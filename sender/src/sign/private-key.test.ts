import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { TEST_PUBLIC_KEY_PEM } from '@thunderstack-webhooks/shared/testing'
import { describe, expect, test } from 'vitest'
import { generatePrivateKey, parsePrivateKey } from './private-key.ts'

const pem = (key: KeyObject, type: 'pkcs8' | 'pkcs1' = 'pkcs8') =>
  key.export({ type, format: 'pem' }).toString()
const rsa = (modulusLength: number) => generateKeyPairSync('rsa', { modulusLength }).privateKey

test('a key that is made can be read', async () => {
  const key = parsePrivateKey(await generatePrivateKey(), 'k.pem')
  expect(key.asymmetricKeyDetails?.modulusLength).toBe(2_048)
})

describe('a private key', () => {
  test.each(['pkcs8', 'pkcs1'] as const)('is read in the form %s', (type) => {
    const key = rsa(2_048)
    expect(parsePrivateKey(pem(key, type), 'k.pem').equals(key)).toBe(true)
  })

  const encrypted = rsa(2_048)
    .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' })
    .toString()
  const expectsPem = /^k\.pem: expected an unencrypted RSA private key in PEM form/

  test.each([
    ['rubbish', 'SECRET-RUBBISH', expectsPem],
    ['an empty file', '', expectsPem],
    ['a public key', TEST_PUBLIC_KEY_PEM, expectsPem],
    ['an encrypted key', encrypted, expectsPem],
    ['a key that is too short', pem(rsa(1_024)), /^k\.pem: .* 2048 bits, got RSA with 1024 bits$/],
    [
      'an elliptic curve key',
      pem(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey),
      /^k\.pem: expected an RSA key .*, got ec$/,
    ],
  ])('is not read from %s, and the text is not repeated', (_kind, text, message) => {
    const read = () => parsePrivateKey(text, 'k.pem')
    expect(read).toThrow(message)
    expect(read).not.toThrow(/SECRET|BEGIN/)
  })
})
