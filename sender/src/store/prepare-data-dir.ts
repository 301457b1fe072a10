// The folder that holds store and keys: for its owner only, and never committed by accident.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export async function prepareDataDir(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 })
  await writeFile(join(path, '.gitignore'), '*\n', { mode: 0o600 })
}
