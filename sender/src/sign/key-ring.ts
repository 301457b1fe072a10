// The platform's RSA keys. http/ reads the public half; only the signer asks for the private one.
import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { importRsaPrivateKey, type RsaPrivateKey } from '@thunderstack-webhooks/shared'

export interface PublicKeyFacts {
  /** `sha256:` and the hex SHA-256 of the SPKI DER form. */
  readonly fingerprint: string
  /** SPKI PEM, as the public-key endpoint serves it. */
  readonly publicKeyPem: string
  /** Milliseconds since 1970. */
  readonly createdAt: number
}

export interface SigningKey extends PublicKeyFacts {
  readonly privateKey: RsaPrivateKey
}

export interface KeyRing {
  /** Signs new events, and is the one the public-key endpoint serves. */
  readonly current: SigningKey
  find(fingerprint: string): SigningKey | undefined
  list(): readonly SigningKey[]
}

export function createKeyRing(current: SigningKey): KeyRing {
  return {
    current,
    find: (fingerprint) => (fingerprint === current.fingerprint ? current : undefined),
    list: () => [current],
  }
}

export async function createSigningKey(
  privateKey: KeyObject,
  createdAt: number,
): Promise<SigningKey> {
  const publicKey = createPublicKey(privateKey)
  const spki = publicKey.export({ type: 'spki', format: 'der' })
  return {
    fingerprint: `sha256:${createHash('sha256').update(spki).digest('hex')}`,
    publicKeyPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    createdAt,
    privateKey: await importRsaPrivateKey(privateKey.export({ type: 'pkcs8', format: 'der' })),
  }
}

const MIN_BITS = 2_048

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
