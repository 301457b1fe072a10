// A private key from its file, made on the first start. Written whole or not at all, readable by its owner only.
import { generateKeyPair, randomUUID, type KeyObject } from 'node:crypto'
import { link, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { parsePrivateKey } from './key-ring.ts'

export interface LoadedKey {
  readonly key: KeyObject
  /** Milliseconds since 1970: when the file was written. */
  readonly createdAt: number
}

export async function loadPrivateKey(path: string): Promise<LoadedKey> {
  const key = parsePrivateKey(await readFile(path, 'utf8'), path)
  return { key, createdAt: Math.floor((await stat(path)).mtimeMs) }
}

export async function loadOrCreatePrivateKey(path: string): Promise<LoadedKey> {
  try {
    return await loadPrivateKey(path)
  } catch (error) {
    if (!isMissing(error)) throw error
  }
  const key = await generatePrivateKey()
  const draft = `${path}.${randomUUID()}.draft`
  await writeFile(draft, key.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flush: true })
  try {
    // link, not rename: when another process was first, its key stands and this one is dropped.
    await link(draft, path)
  } catch (error) {
    if (!isExisting(error)) throw error
  } finally {
    await rm(draft, { force: true })
  }
  return loadPrivateKey(path)
}

/** RSA with 2048 bits, made off the main thread. */
export async function generatePrivateKey(): Promise<KeyObject> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2_048 })
  return privateKey
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT'
}

function isExisting(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'EEXIST'
}
