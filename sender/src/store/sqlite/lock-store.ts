// One process per SQLite file: a lock that the system lets go when the process dies, however it dies.
import { closeSync, openSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'

const SQLITE_BUSY = 5

export interface StoreLock {
  release(): void
}

/** Throws a sentence for the operator when another process holds the file. */
export function lockStore(path: string): StoreLock {
  const database = openLockFile(path)
  try {
    database.exec('pragma journal_mode = delete; begin exclusive')
  } catch (cause) {
    database.close()
    if ((cause as { errcode?: number }).errcode !== SQLITE_BUSY) throw cannotOpen(path, cause)
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

/** Both files are made here, for their owner only; SQLite gives the files beside them the same mode. */
function openLockFile(path: string): DatabaseSync {
  const lockPath = `${path}.lock`
  try {
    for (const file of [path, lockPath]) closeSync(openSync(file, 'a', 0o600))
    return new DatabaseSync(lockPath)
  } catch (cause) {
    throw cannotOpen(path, cause)
  }
}

function cannotOpen(path: string, cause: unknown): Error {
  const message = `${path} cannot be opened: does its folder exist, may it be written, and is it a SQLite file?`
  return new Error(message, { cause })
}
