// A file that is there afterwards, for its owner only. One that is there already is not touched: closing any descriptor of a
// file lets go of every lock that this process holds on it.
import { closeSync, openSync } from 'node:fs'

export function createPrivateFile(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}
