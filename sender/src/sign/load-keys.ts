// Which keys this platform signs with: its own from the key store, one that was given, or the published test key.
import type { KeyObject } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { TEST_PRIVATE_KEY_PEM } from '@thunderstack-webhooks/shared/testing'
import { openKeyRing, type KeyRing } from './key-ring.ts'
import { createKeyMemory, type KeyStore, type StoredKey } from './key-store.ts'
import { generatePrivateKey, parsePrivateKey } from './private-key.ts'

export type SigningSetting =
  | { readonly kind: 'own' }
  | { readonly kind: 'test' }
  | { readonly kind: 'file'; readonly path: string }

export interface Keys {
  readonly keyRing: KeyRing
  /** Whether the ring may make keys of its own: not when its key was given by a file. */
  readonly canRotate: boolean
  /** Signs API tokens; never the key that signs webhooks, but for the test key. */
  readonly tokenKey: KeyObject
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
  if (signing.kind === 'test') {
    // Rotations of the test key last as long as the process: the next start begins with the test key again.
    const keyRing = await openGivenRing(
      { pem: TEST_PRIVATE_KEY_PEM, createdAt: 0, validUntil: null },
      'the test key',
    )
    return {
      keyRing,
      canRotate: true,
      tokenKey: parsePrivateKey(TEST_PRIVATE_KEY_PEM, 'the test key'),
    }
  }
  const [keyRing, token] = await Promise.all([
    signing.kind === 'file'
      ? openGivenRing(await loadGivenKey(signing.path), signing.path)
      : openKeyRing({ keyStore, createKey, source: 'the webhook key' }),
    keyStore.loadTokenKey(createKey),
  ])
  return {
    keyRing,
    canRotate: signing.kind === 'own',
    tokenKey: parsePrivateKey(token.pem, 'the token key'),
  }

  async function openGivenRing(given: StoredKey, source: string): Promise<KeyRing> {
    const memory = createKeyMemory()
    await memory.loadWebhookKeys(() => Promise.resolve(given))
    return openKeyRing({ keyStore: memory, createKey, source })
  }
}

async function loadGivenKey(path: string): Promise<StoredKey> {
  try {
    const [pem, { mtimeMs }] = await Promise.all([readFile(path, 'utf8'), stat(path)])
    return { pem, createdAt: Math.floor(mtimeMs), validUntil: null }
  } catch (cause) {
    throw new Error(`--signing-key ${path}: the file cannot be read`, { cause })
  }
}
