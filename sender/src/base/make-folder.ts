// A folder for its owner only, made when it is not there.
import { mkdirSync, mkdtempSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'
import { UnusableError } from './unusable-error.ts'

/** Throws an UnusableError when it can be neither made nor written to. */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 })
    // Tried, because rights do not tell all: root has them on file systems that take nothing.
    rmdirSync(mkdtempSync(join(path, '.try-')))
  } catch (cause) {
    const { code = 'unknown' } = cause as NodeJS.ErrnoException
    throw new UnusableError(
      `expected a folder that is there or can be made, and may be written to, got ${path} (${code})`,
      { cause },
    )
  }
}
