// The key that this platform is told to sign by, when it is told: a file, or the published test key.
import { readFile, stat } from 'node:fs/promises'
import { TEST_PRIVATE_KEY_PEM } from '@thunderstack-webhooks/shared/testing'
import { coerceError } from '../base/coerce-error.ts'
import { UnusableError } from '../base/unusable-error.ts'
import type { StoredKey } from './key-store.ts'
import { parsePrivateKey } from './private-key.ts'

export type SigningSetting =
  | { readonly kind: 'own' }
  | { readonly kind: 'test' }
  | { readonly kind: 'file'; readonly path: string }

export interface GivenKey {
  readonly stored: StoredKey
  /** Names it in errors. */
  readonly source: string
}

/** Null when the platform signs by keys of its own. Throws an UnusableError for a file that holds no such key. */
export async function loadGivenKey(signing: SigningSetting): Promise<GivenKey | null> {
  if (signing.kind === 'own') return null
  if (signing.kind === 'test') {
    const stored = { pem: TEST_PRIVATE_KEY_PEM, createdAt: 0, validUntil: null }
    return { stored, source: 'the test key' }
  }
  const { path } = signing
  const stored = await readKey(path)
  checkKey(stored.pem, path)
  return { stored, source: path }
}

async function readKey(path: string): Promise<StoredKey> {
  try {
    const [pem, { mtimeMs }] = await Promise.all([readFile(path, 'utf8'), stat(path)])
    return { pem, createdAt: Math.floor(mtimeMs), validUntil: null }
  } catch (cause) {
    const { code = 'unknown' } = cause as NodeJS.ErrnoException
    throw new UnusableError(`expected a PEM file, or test, but ${path} cannot be read (${code})`, {
      cause,
    })
  }
}

function checkKey(pem: string, path: string): void {
  try {
    parsePrivateKey(pem, path)
  } catch (cause) {
    throw new UnusableError(coerceError(cause).message, { cause })
  }
}
