// The key that this platform is told to sign by, when it is told: a file, or the published test key.
import { readFile, stat } from 'node:fs/promises'
import { TEST_PRIVATE_KEY_PEM } from '@thunderstack-webhooks/shared/testing'
import type { StoredKey } from './key-store.ts'

export type SigningSetting =
  | { readonly kind: 'own' }
  | { readonly kind: 'test' }
  | { readonly kind: 'file'; readonly path: string }

export interface GivenKey {
  readonly stored: StoredKey
  /** Names it in errors. */
  readonly source: string
}

/** Null when the platform signs by keys of its own. */
export async function loadGivenKey(signing: SigningSetting): Promise<GivenKey | null> {
  if (signing.kind === 'own') return null
  if (signing.kind === 'test') {
    const stored = { pem: TEST_PRIVATE_KEY_PEM, createdAt: 0, validUntil: null }
    return { stored, source: 'the test key' }
  }
  const { path } = signing
  try {
    const [pem, { mtimeMs }] = await Promise.all([readFile(path, 'utf8'), stat(path)])
    return { stored: { pem, createdAt: Math.floor(mtimeMs), validUntil: null }, source: path }
  } catch (cause) {
    throw new Error(`--signing-key ${path}: the file cannot be read`, { cause })
  }
}
