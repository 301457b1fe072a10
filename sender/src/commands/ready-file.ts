// Where a running platform is and which tokens open it, for commands on the same machine. Readable by its owner only.
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { lockFile } from '../base/lock-file.ts'
import { makeFolder } from '../base/make-folder.ts'

export interface ReadyPlatform {
  readonly url: string
  readonly token: string
  readonly controlToken?: string
  readonly pid: number
}

/** The right of one process to say where it is; released when it dies, however it dies. */
export interface ReadyFile extends AsyncDisposable {
  remember(facts: ReadyPlatform): Promise<void>
}

const NAME = 'running.json'
const LOCK = 'running.lock'

/** Throws a sentence that names the platform which holds the folder. */
export async function claimReadyFile(folder: string): Promise<ReadyFile> {
  makeFolder(folder)
  const lock = lockFile(join(folder, LOCK))
  if (!lock) throw new Error(await describeHolder(folder))
  const path = join(folder, NAME)
  const forget = (): Promise<void> => rm(path, { force: true })
  // One that was killed left it there, and nobody answers where it leads.
  await forget()
  return {
    async remember(facts) {
      await writeFile(path, `${JSON.stringify(facts)}\n`, { mode: 0o600 })
    },
    async [Symbol.asyncDispose]() {
      await forget()
      lock[Symbol.dispose]()
    },
  }
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

async function describeHolder(folder: string): Promise<string> {
  const holder = await findReadyPlatform(folder)
  const who = holder ? `the platform at ${holder.url} (process ${holder.pid})` : 'another platform'
  return `${folder} is in use by ${who}: stop that one, or start this one with another --data-dir and --port`
}
