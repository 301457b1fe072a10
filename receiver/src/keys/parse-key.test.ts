import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { TEST_PRIVATE_KEY_PEM, TEST_PUBLIC_KEY_PEM } from '@thunderstack-webhooks/shared/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TAG, formatDer } from './der.ts'
import { parseKey, type KeyMaterial } from './parse-key.ts'

const PEM = TEST_PUBLIC_KEY_PEM
const KEY = createPublicKey(PEM)
const SPKI = KEY.export({ type: 'spki', format: 'der' })
const PKCS1 = KEY.export({ type: 'pkcs1', format: 'der' })
const PKCS1_PEM = KEY.export({ type: 'pkcs1', format: 'pem' }).toString()
const JWK = KEY.export({ format: 'jwk' })
const LINES = PEM.trim().split('\n')
const OTHER_PEM = generatePublicPem(2048)
const OTHER_SPKI = createPublicKey(OTHER_PEM).export({ type: 'spki', format: 'der' })

function generatePublicPem(modulusLength: number): string {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength })
  return publicKey.export({ type: 'spki', format: 'pem' }).toString()
}

function parseToBuffers(material: unknown): Buffer[] {
  return parseKey(material as KeyMaterial).map((spki) => Buffer.from(spki))
}

describe('accepted forms', () => {
  test.each<[string, KeyMaterial]>([
    ['SPKI PEM', PEM],
    ['SPKI PEM without its last line end', PEM.trim()],
    ['SPKI PEM with CRLF', PEM.replaceAll('\n', '\r\n')],
    ['SPKI PEM with literal backslash-n', PEM.replaceAll('\n', '\\n')],
    ['SPKI PEM escaped twice', PEM.replaceAll('\n', '\\\\n')],
    ['SPKI PEM with blanks for line ends', LINES.join(' ')],
    ['SPKI PEM on one line', LINES.join('')],
    ['SPKI PEM in quotes', `"${PEM.replaceAll('\n', '\\n')}"`],
    [
      'SPKI PEM with its base64 on one line',
      `${LINES[0]}\n${LINES.slice(1, -1).join('')}\n${LINES.at(-1)}`,
    ],
    ['PKCS#1 PEM', PKCS1_PEM],
    ['bare base64 of SPKI', SPKI.toString('base64')],
    ['bare base64 of SPKI in lines', LINES.slice(1, -1).join('\n')],
    ['bare base64 of PKCS#1', PKCS1.toString('base64')],
    ['the platform answer as an object', { data: PEM }],
    ['the platform answer as text', JSON.stringify({ data: PEM })],
    ['the platform answer with PKCS#1', JSON.stringify({ data: PKCS1_PEM })],
    ['the platform answer after a byte order mark', `\uFEFF${JSON.stringify({ data: PEM })}`],
    ['the platform answer in a JSON text of its own', { data: JSON.stringify({ data: PEM }) }],
    ['a JSON string', JSON.stringify(PEM)],
    ['a list under public_keys', { public_keys: [{ key: PEM, is_current: true }] }],
    ['public_key', JSON.stringify({ ok: true, public_key: PEM, algorithm: 'RSA-SHA256' })],
    ['publicKey', { publicKey: PEM }],
    ['data around the text of a list', { data: JSON.stringify({ public_keys: [{ key: PEM }] }) }],
    ['a JWK', JWK],
    ['a JWK set', { keys: [JWK] }],
    [
      'a JWK set as text',
      JSON.stringify({ keys: [{ ...JWK, use: 'sig', alg: 'RS256', kid: 'a' }] }),
    ],
    ['a JWK set with keys for other purposes', { keys: [{ kty: 'EC', crv: 'P-256' }, JWK] }],
    ['a list', [PEM]],
  ])('reads %s', (_form, material) => {
    expect(parseToBuffers(material)).toEqual([SPKI])
  })

  test('reads several keys in their order, from a list or from one text', () => {
    expect(parseToBuffers([OTHER_PEM, PEM])).toEqual([OTHER_SPKI, SPKI])
    expect(parseToBuffers(OTHER_PEM + PEM)).toEqual([OTHER_SPKI, SPKI])
    expect(parseToBuffers(JSON.stringify({ data: [PEM, OTHER_PEM] }))).toEqual([SPKI, OTHER_SPKI])
  })

  test('puts the listed keys that are marked current first, and keeps the others', () => {
    const published = {
      public_keys: [
        { key_identifier: 'a', is_current: false, key: OTHER_PEM },
        { key_identifier: 'b', is_current: true, key: PEM },
      ],
    }
    expect(parseToBuffers(published)).toEqual([SPKI, OTHER_SPKI])
    expect(parseToBuffers(JSON.stringify(published))).toEqual([SPKI, OTHER_SPKI])
  })

  test('reads a PEM whatever white space stands between its characters', () => {
    const gap = fc.constantFrom('', ' ', '\n', '\r\n', '\\n', '\t', '\\r\\n')
    const body = LINES.slice(1, -1).join('')
    const header = '-----BEGIN PUBLIC KEY-----'
    const chunks = fc.array(fc.tuple(fc.integer({ min: 1, max: 80 }), gap), {
      minLength: 1,
      maxLength: 40,
    })
    fc.assert(
      fc.property(chunks, gap, gap, (cuts, before, after) => {
        let rest = body
        let text = ''
        for (const [size, blank] of cuts) {
          text += rest.slice(0, size) + blank
          rest = rest.slice(size)
        }
        const pem = `${before}${header}${before}${text}${rest}${after}-----END PUBLIC KEY-----${after}`
        expect(parseToBuffers(pem)).toEqual([SPKI])
      }),
    )
  })
})

describe('refusals', () => {
  const PKCS1_PRIVATE = generateKeyPairSync('rsa', { modulusLength: 2048 })
    .privateKey.export({
      type: 'pkcs1',
      format: 'pem',
    })
    .toString()
  const EC = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const EC_PEM = EC.publicKey.export({ type: 'spki', format: 'pem' }).toString()
  const PSS_PEM = generateKeyPairSync('rsa-pss', { modulusLength: 2048 })
    .publicKey.export({
      type: 'spki',
      format: 'pem',
    })
    .toString()
  const ED25519_PEM = generateKeyPairSync('ed25519')
    .publicKey.export({ type: 'spki', format: 'pem' })
    .toString()
  const privateDer = TEST_PRIVATE_KEY_PEM.split('\n').slice(1, -2).join('')

  test.each<[string, unknown, RegExp]>([
    ['an empty text', '  \n ', /empty/],
    ['a placeholder', 'YOUR_PUBLIC_KEY_HERE', /neither PEM/],
    ['a private key', TEST_PRIVATE_KEY_PEM, /private key/],
    ['a PKCS#1 private key', PKCS1_PRIVATE, /private key/],
    ['a private key as bare base64', privateDer, /private key/],
    ['a private key beside a public one', PEM + TEST_PRIVATE_KEY_PEM, /private key/],
    ['a private JWK', { ...JWK, d: 'AQAB' }, /private key/],
    [
      'a certificate',
      '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----',
      /certificate/,
    ],
    ['a certificate as bare base64', 'MAcwADAAAwEA', /certificate/],
    [
      'a PEM of something else',
      '-----BEGIN X509 CRL-----\nMIIB\n-----END X509 CRL-----',
      /labelled X509 CRL/,
    ],
    ['an elliptic curve key', EC_PEM, /not an RSA key/],
    ['an elliptic curve JWK', EC.publicKey.export({ format: 'jwk' }), /not an RSA key/],
    ['an RSA-PSS key', PSS_PEM, /not an RSA key/],
    ['1024 bits', generatePublicPem(1024), /1024 bits/],
    ['1024 bits beside a good key', [PEM, generatePublicPem(1024)], /1024 bits/],
    ['an Ed25519 key', ED25519_PEM, /not an RSA key/],
    ['an Ed25519 JWK', { kty: 'OKP', crv: 'Ed25519', x: 'AAAA' }, /not an RSA key/],
    ['a shared secret as a JWK', { kty: 'oct', k: 'AAAA' }, /not an RSA key/],
    ['a key for encryption', { ...JWK, use: 'enc' }, /not an RSA key/],
    ['a key for another algorithm', { ...JWK, alg: 'PS256' }, /not an RSA key/],
    ['an OpenSSH key', 'ssh-rsa AAAAB3NzaC1yc2E= me@here', /OpenSSH/],
    ['a URL', 'https://cloud-api.thunderstack.org/api/webhook-public-key', /URL/],
    ['a fingerprint', `sha256:${'0'.repeat(64)}`, /fingerprint/],
    ['a shared secret', 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', /shared secret/],
    ['a key behind a prefix', `whpk_${SPKI.toString('base64')}`, /in front/],
    ['a key behind the name of its setting', `KEY = ${SPKI.toString('base64')}`, /in front/],
    ['a PEM without an end', LINES.slice(0, -1).join('\n'), /no matching END/],
    ['a PEM with a line missing', LINES.toSpliced(3, 1).join('\n'), /not DER|base64/],
    ['a page of HTML', '<html><body>Sign in</body></html>', /neither PEM/],
    ['broken JSON', '{"data": ', /not JSON/],
    ['JSON of something else', '{"message":"Unauthorized"}', /neither data/],
    ['JSON nested without end', `${'['.repeat(50)}${']'.repeat(50)}`, /nested/],
    ['an empty list', [], /empty/],
    ['a set without usable keys', { keys: [{ kty: 'oct', k: 'AAAA' }] }, /no RSA key/],
    ['a JWK without numbers', { kty: 'RSA' }, /no n or no e/],
    ['a missing setting', undefined, /undefined/],
    ['null', null, /null/],
    ['a number', 42, /number/],
    ['an even exponent', { ...JWK, e: 'AQAC' }, /numbers/],
  ])('refuses %s and says why', (_kind, material, reason) => {
    expect(() => parseToBuffers(material)).toThrow(
      expect.objectContaining({
        code: 'ERR_KEY_INVALID',
        message: expect.stringMatching(reason) as string,
      }),
    )
  })

  test('refuses more than 16384 bits, which would cost milliseconds per request', () => {
    const n = Buffer.alloc(2049, 0xff).toString('base64url')
    expect(() => parseKey({ kty: 'RSA', n, e: 'AQAB' })).toThrow(/16392 bits/)
  })

  test('refuses every truncation and never fails in another way', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: SPKI.length - 1 }), (length) => {
        const text = SPKI.subarray(0, length).toString('base64')
        expect(() => parseKey(text)).toThrow(expect.objectContaining({ code: 'ERR_KEY_INVALID' }))
      }),
    )
  })

  test.each([2, 3, 4])(
    'refuses the %i zeros before a number that would give one key many fingerprints',
    (count) => {
      const modulus = Buffer.from(String(JWK.n), 'base64url')
      const padded = formatDer(TAG.integer, Buffer.alloc(count), modulus)
      const exponent = formatDer(TAG.integer, Uint8Array.of(1, 0, 1))
      const key = Buffer.from(formatDer(TAG.sequence, padded, exponent)).toString('base64')
      expect(() => parseKey(key)).toThrow(/numbers are malformed/)
    },
  )

  test('refuses or reads any text and any DER-like bytes without failing in another way', () => {
    const derLike = fc
      .uint8Array({ maxLength: 400 })
      .map((b) => Buffer.from([0x30, ...b]).toString('base64'))
    fc.assert(
      fc.property(fc.oneof(fc.string(), derLike, fc.json()), (text) => {
        try {
          parseKey(text)
        } catch (error) {
          expect(error).toMatchObject({ code: 'ERR_KEY_INVALID' })
        }
      }),
    )
  })

  test('never quotes the key material', () => {
    const secret = 'c2VjcmV0c2VjcmV0'
    expect(() => parseKey(`-----BEGIN PUBLIC KEY-----${secret}`)).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining(secret) as string }),
    )
  })
})
