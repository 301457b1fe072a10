// Keys as files of a folder, each readable by its owner only and written whole or not at all: the current webhook key and
// the token key in PEM form, the webhook keys before it in one JSON file, the key of the vault in base64.
import { randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { KeyStore, StoredKey } from './key-store.ts'

const CURRENT = 'webhook-key.pem'
const PREVIOUS = 'previous-webhook-keys.json'
const TOKEN = 'token-key.pem'
const VAULT = 'vault-key.txt'

export function createKeyFiles(folder: string): KeyStore {
  const [current, previous, token, vault] = [CURRENT, PREVIOUS, TOKEN, VAULT].map((name) =>
    join(folder, name),
  ) as [string, string, string, string]
  const loadPrevious = async (): Promise<readonly StoredKey[]> =>
    JSON.parse((await readIfThere(previous)) ?? '[]') as StoredKey[]

  return {
    async loadWebhookKeys(create) {
      const key = await loadOrCreate(current, create)
      // A death between the two steps of a rotation leaves the current key in both places.
      const before = (await loadPrevious()).filter(({ pem }) => pem !== key.pem)
      return [key, ...before]
    },
    loadTokenKey: (create) => loadOrCreate(token, create),
    loadVaultKey: (create) => loadOrCreate(vault, create),
    async rotate(next, retired) {
      const before = (await loadPrevious()).filter(({ pem }) => pem !== retired.pem)
      await replaceFile(previous, JSON.stringify([retired, ...before]))
      await replaceFile(current, next.pem)
    },
  }
}

async function loadOrCreate(path: string, create: () => Promise<StoredKey>): Promise<StoredKey> {
  const known = await load(path)
  if (known) return known
  const draft = await writeDraft(path, (await create()).pem)
  try {
    // link, not rename: when another process was first, its key stands and this one is dropped.
    await link(draft, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    await rm(draft, { force: true })
  }
  const made = await load(path)
  if (!made) throw new Error(`${path}: the key that was just written is gone`)
  return made
}

async function load(path: string): Promise<StoredKey | undefined> {
  const pem = await readIfThere(path)
  if (pem === undefined) return undefined
  return { pem, createdAt: Math.floor((await stat(path)).mtimeMs), validUntil: null }
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

async function replaceFile(path: string, text: string): Promise<void> {
  await rename(await writeDraft(path, text), path)
}

async function writeDraft(path: string, text: string): Promise<string> {
  const draft = `${path}.${randomUUID()}.draft`
  await writeFile(draft, text, { mode: 0o600, flush: true })
  return draft
}
