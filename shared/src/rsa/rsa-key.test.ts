// What any runtime's RSA must do; each implementation is held to it, and to the other.
import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { encodeUtf8 } from '../bytes.ts'
import * as nodeRuntime from './node-rsa.ts'
import * as webRuntime from './web-rsa.ts'

const RUNTIMES = { 'node:crypto': nodeRuntime, WebCrypto: webRuntime }
const content = encodeUtf8('exactly these bytes')

function exportPair(pair: ReturnType<typeof generateKeyPairSync>) {
  return {
    spki: pair.publicKey.export({ type: 'spki', format: 'der' }),
    pkcs8: pair.privateKey.export({ type: 'pkcs8', format: 'der' }),
  }
}

const rsa = exportPair(generateKeyPairSync('rsa', { modulusLength: 3_072 }))
const ec = exportPair(generateKeyPairSync('ec', { namedCurve: 'P-256' }))

describe.each(Object.entries(RUNTIMES))('%s', (_name, runtime) => {
  test('verifies what it signed and nothing else', async () => {
    const [publicKey, privateKey] = await Promise.all([
      runtime.importPublicKey(rsa.spki),
      runtime.importPrivateKey(rsa.pkcs8),
    ])
    const signature = await privateKey.sign(content)
    expect(await publicKey.verify(content, signature)).toBe(true)
    expect(await publicKey.verify(content.subarray(1), signature)).toBe(false)
    expect(await publicKey.verify(content, signature.subarray(1))).toBe(false)
  })

  test('knows the length of its modulus', async () => {
    expect((await runtime.importPublicKey(rsa.spki)).modulusLength).toBe(3_072)
  })

  test('refuses what is no RSA key', async () => {
    await expect(runtime.importPublicKey(ec.spki)).rejects.toThrow()
    await expect(runtime.importPrivateKey(ec.pkcs8)).rejects.toThrow()
    await expect(runtime.importPublicKey(content)).rejects.toThrow()
    await expect(runtime.importPrivateKey(content)).rejects.toThrow()
  })
})

test('both runtimes agree on fingerprint, signature bytes and verdict', async () => {
  const [node, web] = await Promise.all(
    [nodeRuntime, webRuntime].map(async (runtime) => {
      const key = await runtime.importPublicKey(rsa.spki)
      const signature = await (await runtime.importPrivateKey(rsa.pkcs8)).sign(content)
      return { key, signature: new Uint8Array(signature) }
    }),
  )
  expect(web!.key.fingerprint).toBe(node!.key.fingerprint)
  expect(web!.signature).toEqual(node!.signature)
  expect(await web!.key.verify(content, node!.signature)).toBe(true)
  expect(await node!.key.verify(content, web!.signature)).toBe(true)
})
