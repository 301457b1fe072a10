// Which keys this platform signs with: its own from the key store, one that was given, or the published test key.
import { createHash, randomBytes, type KeyObject } from 'node:crypto'
import { loadGivenKey, type GivenKey, type SigningSetting } from './given-key.ts'
import { openKeyRing, type KeyRing } from './key-ring.ts'
import { createKeyMemory, type KeyStore, type StoredKey } from './key-store.ts'
import { generatePrivateKey, parsePrivateKey } from './private-key.ts'
import { VAULT_KEY_BYTES, createVault, type Vault } from './vault.ts'

export interface Keys {
  readonly keyRing: KeyRing
  /** Whether the ring may make keys of its own: not when its key was given by a file. */
  readonly canRotate: boolean
  /** Signs API tokens; never the key that signs webhooks, but for the test key. */
  readonly tokenKey: KeyObject
  /** Seals the secrets of webhooks. */
  readonly vault: Vault
}

export async function loadKeys(
  signing: SigningSetting,
  keyStore: KeyStore,
  now: number,
): Promise<Keys> {
  const createKey = async (): Promise<StoredKey> => ({
    pem: await generatePrivateKey(),
    createdAt: now,
    validUntil: null,
  })
  const given = await loadGivenKey(signing)
  if (given && signing.kind === 'test') {
    return {
      // Rotations of the test key last as long as the process: the next start begins with the test key again.
      keyRing: await openGivenRing(given),
      canRotate: true,
      tokenKey: parsePrivateKey(given.stored.pem, given.source),
      // Like the test key itself: the same at every start, and no secret.
      vault: createVault(createHash('sha256').update(given.stored.pem).digest()),
    }
  }
  const createVaultKey = (): Promise<StoredKey> => {
    const pem = randomBytes(VAULT_KEY_BYTES).toString('base64')
    return Promise.resolve({ pem, createdAt: now, validUntil: null })
  }
  const [keyRing, token, vaultKey] = await Promise.all([
    given ? openGivenRing(given) : openKeyRing({ keyStore, createKey, source: 'the webhook key' }),
    keyStore.loadTokenKey(createKey),
    keyStore.loadVaultKey(createVaultKey),
  ])
  return {
    keyRing,
    canRotate: given === null,
    tokenKey: parsePrivateKey(token.pem, 'the token key'),
    vault: createVault(Buffer.from(vaultKey.pem, 'base64')),
  }

  async function openGivenRing({ stored, source }: GivenKey): Promise<KeyRing> {
    const memory = createKeyMemory()
    await memory.loadWebhookKeys(() => Promise.resolve(stored))
    return openKeyRing({ keyStore: memory, createKey, source })
  }
}
