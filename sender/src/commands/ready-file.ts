// Where a running platform is and which tokens open it, for commands on the same machine. Readable by its owner only.
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface ReadyPlatform {
  readonly url: string
  readonly token: string
  readonly controlToken?: string
}

const NAME = 'running.json'

export async function rememberReadyPlatform(folder: string, facts: ReadyPlatform): Promise<void> {
  await forgetReadyPlatform(folder)
  await writeFile(join(folder, NAME), `${JSON.stringify(facts)}\n`, { mode: 0o600 })
}

export async function forgetReadyPlatform(folder: string): Promise<void> {
  await rm(join(folder, NAME), { force: true })
}

/** Undefined when no platform runs on that folder. */
export async function findReadyPlatform(folder: string): Promise<ReadyPlatform | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, NAME), 'utf8')) as ReadyPlatform
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
