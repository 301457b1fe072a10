// One process per SQLite file: a lock that the system lets go when the process dies, however it dies.
import { DatabaseSync } from 'node:sqlite'

export interface StoreLock {
  release(): void
}

/** Throws a sentence for the operator when another process holds the file. */
export function lockStore(path: string): StoreLock {
  const database = new DatabaseSync(`${path}.lock`)
  try {
    database.exec('pragma journal_mode = delete; begin exclusive')
  } catch (cause) {
    database.close()
    throw new Error(
      `${path} is in use by another platform: stop that one, or start this one with another --data-dir or --store`,
      { cause },
    )
  }
  return {
    release() {
      database.close()
    },
  }
}
