// One process per SQLite file: a lock that the system lets go when the process dies, however it dies.
import { createPrivateFile } from '../../base/create-private-file.ts'
import { lockFile } from '../../base/lock-file.ts'

/** Held until it is disposed. Throws a sentence for the operator when another process holds the file. */
export function lockStore(path: string): Disposable {
  const lock = openLock(path)
  if (lock) return lock
  throw new Error(
    `${path} is in use by another platform: stop that one, or start this one with another --data-dir or --store`,
  )
}

/** Both files are made here, for their owner only; SQLite gives the files beside them the same mode. */
function openLock(path: string): Disposable | undefined {
  try {
    createPrivateFile(path)
    return lockFile(`${path}.lock`)
  } catch (cause) {
    throw cannotOpen(path, cause)
  }
}

function cannotOpen(path: string, cause: unknown): Error {
  const message = `${path} cannot be opened: does its folder exist, may it be written, and is it a SQLite file?`
  return new Error(message, { cause })
}
