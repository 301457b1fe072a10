// The folder that holds store and keys: for its owner only, and never committed by accident.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolder } from '../base/make-folder.ts'

export async function prepareDataDir(path: string): Promise<void> {
  makeFolder(path)
  await writeFile(join(path, '.gitignore'), '*\n', { mode: 0o600 })
}
