// Which keys this platform signs with: its own from the data directory, one that was given, or the published test key.
import { createPrivateKey, type KeyObject } from 'node:crypto'
import { join } from 'node:path'
import { TEST_PRIVATE_KEY_PEM } from '@thunderstack-webhooks/shared/testing'
import { createKeyRing, createSigningKey, type KeyRing } from './key-ring.ts'
import {
  generatePrivateKey,
  loadOrCreatePrivateKey,
  loadPrivateKey,
  type LoadedKey,
} from './load-private-key.ts'

export type SigningSetting =
  | { readonly kind: 'own' }
  | { readonly kind: 'test' }
  | { readonly kind: 'file'; readonly path: string }

export interface Keys {
  readonly keyRing: KeyRing
  /** Signs API tokens; never the key that signs webhooks, but for the test key. */
  readonly tokenKey: KeyObject
}

/** `dataDir`: null keeps everything in memory, and new keys are made each time. */
export async function loadKeys(
  signing: SigningSetting,
  dataDir: string | null,
  now: number,
): Promise<Keys> {
  if (signing.kind === 'test') {
    const key = createPrivateKey(TEST_PRIVATE_KEY_PEM)
    return { keyRing: createKeyRing(await createSigningKey(key, 0)), tokenKey: key }
  }
  const own = (name: string): Promise<LoadedKey> =>
    dataDir === null ? makeKey(now) : loadOrCreatePrivateKey(join(dataDir, name))
  const [webhookKey, tokenKey] = await Promise.all([
    signing.kind === 'file' ? loadGivenKey(signing.path) : own('webhook-key.pem'),
    own('token-key.pem'),
  ])
  return {
    keyRing: createKeyRing(await createSigningKey(webhookKey.key, webhookKey.createdAt)),
    tokenKey: tokenKey.key,
  }
}

async function makeKey(now: number): Promise<LoadedKey> {
  return { key: await generatePrivateKey(), createdAt: now }
}

async function loadGivenKey(path: string): Promise<LoadedKey> {
  try {
    return await loadPrivateKey(path)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === undefined) throw cause
    throw new Error(`--signing-key ${path}: the file cannot be read`, { cause })
  }
}
