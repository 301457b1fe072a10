import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { TEST_PRIVATE_KEY_PEM, TEST_PUBLIC_KEY_PEM } from '@thunderstack-webhooks/shared/testing'
import { SignJWT, UnsecuredJWT, decodeJwt, decodeProtectedHeader } from 'jose'
import { describe, expect, test } from 'vitest'
import { createTokens } from './token.ts'

const privateKey = createPrivateKey(TEST_PRIVATE_KEY_PEM)
const tokens = createTokens(privateKey)
const token = { jti: 'j1', userId: 'u1', name: 'ci', createdAt: 1_768_469_402_000, revokedAt: null }
const text = await tokens.format(token)

test('a token comes back as whose it is, and when it was made', async () => {
  const claims = { userId: 'u1', jti: 'j1', issuedAt: 1_768_469_402 }
  expect(await tokens.parse(text)).toEqual(claims)
  expect(await tokens.parse(text)).toEqual(claims)
})

test('has the form of the real ones: RS256, sub, jti and iat, no expiry', () => {
  expect(decodeProtectedHeader(text)).toEqual({ alg: 'RS256', typ: 'JWT' })
  expect(decodeJwt(text)).toEqual({ sub: 'u1', jti: 'j1', iat: 1_768_469_402 })
})

test('the same facts give the same text, so that it need not be stored', async () => {
  expect(await createTokens(privateKey).format({ ...token, name: 'renamed' })).toBe(text)
})

describe('is not accepted', () => {
  const [header, payload, signature] = text.split('.') as [string, string, string]
  const other = createTokens(generateKeyPairSync('rsa', { modulusLength: 2_048 }).privateKey)
  const unsigned = new UnsecuredJWT({ sub: 'u1', jti: 'j1' }).setIssuedAt(1).encode()
  const hs256 = new SignJWT({ sub: 'u1', jti: 'j1' })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuedAt(1)
    .sign(Buffer.from(TEST_PUBLIC_KEY_PEM))
  const noSubject = new SignJWT({ jti: 'j1' })
    .setProtectedHeader({ alg: 'RS256' })
    .setIssuedAt(1)
    .sign(privateKey)

  test.each<[string, string | Promise<string>]>([
    ['signed by another key', other.format(token)],
    ['without a signature (alg none)', unsigned],
    ['with its signature cut off', `${header}.${payload}.`],
    ['with the payload of another', `${header}.${unsigned.split('.')[1] ?? ''}.${signature}`],
    ['signed with the public key as a secret', hs256],
    ['without a subject', noSubject],
    ['as rubbish', 'rubbish'],
    ['as rubbish in three parts', 'a.b.c'],
    ['empty', ''],
  ])('%s', async (_kind, given) => {
    expect(await tokens.parse(await given)).toBeUndefined()
  })
})
