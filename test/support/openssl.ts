// The openssl command: an implementation that shares no code with this product.
import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'

/** Empty when openssl is there; otherwise the reason to skip. On a build server its absence is a failure, not a skip. */
export const MISSING_OPENSSL: string =
  spawnSync('openssl', ['version']).error === undefined || process.env['CI'] !== undefined
    ? ''
    : 'openssl is not installed'

/** What it wrote to standard output. Rejects when it ends with another exit code than 0. */
export async function openssl(...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('openssl', args)
  return stdout
}
