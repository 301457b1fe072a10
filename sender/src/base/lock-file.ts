// A file that one process holds: the system lets go of it when the process dies, however it dies.
import { DatabaseSync } from 'node:sqlite'
import { createPrivateFile } from './create-private-file.ts'

const SQLITE_BUSY = 5

/** Made for its owner only when it is not there. Undefined when another process holds it. */
export function lockFile(path: string): Disposable | undefined {
  createPrivateFile(path)
  const database = new DatabaseSync(path)
  try {
    database.exec('pragma journal_mode = delete; begin exclusive')
  } catch (error) {
    database.close()
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return undefined
    throw error
  }
  return {
    [Symbol.dispose]() {
      database.close()
    },
  }
}
