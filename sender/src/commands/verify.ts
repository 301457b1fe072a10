// Checks a signature offline: key or secret, header text and body from files. A bad signature is exit code 1.
import { readFile } from 'node:fs/promises'
import { ConfigError } from '../config/config-error.ts'
import { SCHEMES, type Scheme } from '../domain/scheme.ts'
import type { CommandIo } from './command-io.ts'
import type { Flags } from './program.ts'
import { findKeyProblem, KEY_EXPECTED } from './verify-key.ts'
import { findSecretProblem } from './verify-secret.ts'
import { wantsJson } from './wants-json.ts'

const EXPECTED = {
  key: KEY_EXPECTED,
  secretFile: 'the text of the secret',
  signature: 'the text of the signature header',
  body: 'the exact bytes of the body',
} as const

export async function runVerify(flags: Flags, io: CommandIo): Promise<void> {
  const scheme = checkScheme(flags['scheme'] ?? 'thunderstack')
  const by = scheme === 'thunderstack' ? 'key' : 'secretFile'
  const read = (name: keyof typeof EXPECTED): Promise<Buffer> =>
    readGiven(name, flags[name], scheme)
  const [given, header, body] = await Promise.all([read(by), read('signature'), read('body')])
  const signature = header.toString().trim()
  const problem =
    scheme === 'thunderstack'
      ? await findKeyProblem(given.toString(), signature, body)
      : await findSecretProblem(scheme, given.toString().trim(), {
          signature,
          body,
          id: flags['id'],
          timestamp: flags['timestamp'],
        })
  if (wantsJson(flags, io.env))
    io.out(JSON.stringify({ verified: problem === undefined, problem: problem ?? null }))
  else if (problem === undefined)
    io.out(`verified: this ${by === 'key' ? 'key' : 'secret'} signed exactly these bytes`)
  if (problem !== undefined) throw new Error(`not verified: ${problem}`)
}

function checkScheme(text: string | boolean): Scheme {
  const scheme = SCHEMES.find((known) => known === text)
  if (scheme) return scheme
  throw new ConfigError(`--scheme: expected one of ${SCHEMES.join(', ')}, got "${text}"`)
}

async function readGiven(
  name: keyof typeof EXPECTED,
  path: Flags[string],
  scheme: Scheme,
): Promise<Buffer> {
  const flag = name === 'secretFile' ? '--secret-file' : `--${name}`
  if (typeof path !== 'string')
    throw new ConfigError(
      `${flag}: expected a file with ${EXPECTED[name]}, as the scheme ${scheme} needs it, got none`,
    )
  try {
    return await readFile(path)
  } catch (cause) {
    const { code = 'unreadable' } = cause as NodeJS.ErrnoException
    const seen = code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code})`
    throw new ConfigError(`${flag} ${path}: expected a file with ${EXPECTED[name]}, but ${seen}`, {
      cause,
    })
  }
}
