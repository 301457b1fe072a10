// Private keys as text and as key objects.
import { createPrivateKey, generateKeyPair, type KeyObject } from 'node:crypto'
import { promisify } from 'node:util'

const MIN_BITS = 2_048

/** RSA with 2048 bits, made off the main thread; PKCS#8 PEM. */
export async function generatePrivateKey(): Promise<string> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', {
    modulusLength: MIN_BITS,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })
  return privateKey
}

/** PEM (PKCS#8 or PKCS#1) to a key object. Throws a sentence that names what is wrong, never the text itself. */
export function parsePrivateKey(pem: string, source: string): KeyObject {
  let key: KeyObject
  try {
    key = createPrivateKey(pem)
  } catch (cause) {
    throw new Error(
      `${source}: expected an unencrypted RSA private key in PEM form (openssl genpkey -algorithm RSA)`,
      { cause },
    )
  }
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0
  if (key.asymmetricKeyType !== 'rsa' || bits < MIN_BITS) {
    const seen =
      key.asymmetricKeyType === 'rsa'
        ? `RSA with ${bits} bits`
        : (key.asymmetricKeyType ?? 'unknown')
    throw new Error(`${source}: expected an RSA key of at least ${MIN_BITS} bits, got ${seen}`)
  }
  return key
}
