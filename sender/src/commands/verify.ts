// Checks a signature offline: public key, header text and body from files. A bad signature is exit code 1.
import { createPublicKey, type KeyObject } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import {
  importRsaPublicKey,
  parseThunderstackSignature,
  verifyThunderstack,
} from '@thunderstack-webhooks/shared'
import { ConfigError } from '../config/config-error.ts'
import type { CommandIo } from './command-io.ts'
import type { Flags } from './program.ts'
import { wantsJson } from './wants-json.ts'

const EXPECTED = {
  key: 'an RSA public key in PEM form, alone or in the "data" of a saved /api/webhook-public-key',
  signature: 'the text of the X-ThunderStack-Signature header',
  body: 'the exact bytes of the body',
} as const

export async function runVerify(flags: Flags, io: CommandIo): Promise<void> {
  const read = (name: keyof typeof EXPECTED): Promise<Buffer> => readGiven(name, flags[name])
  const [key, header, body] = await Promise.all([read('key'), read('signature'), read('body')])
  const problem = await findProblem(readKey(key.toString()), header.toString().trim(), body)
  if (wantsJson(flags, io.env))
    io.out(JSON.stringify({ verified: problem === undefined, problem: problem ?? null }))
  else if (problem === undefined) io.out('verified: this key signed exactly these bytes')
  if (problem !== undefined) throw new Error(`not verified: ${problem}`)
}

async function readGiven(name: keyof typeof EXPECTED, path: Flags[string]): Promise<Buffer> {
  try {
    return await readFile(String(path))
  } catch (cause) {
    const { code = 'unreadable' } = cause as NodeJS.ErrnoException
    const seen = code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code})`
    throw new ConfigError(
      `--${name} ${String(path)}: expected a file with ${EXPECTED[name]}, but ${seen}`,
      {
        cause,
      },
    )
  }
}

/** SPKI DER of the key. Throws a sentence that does not quote the file. */
function readKey(text: string): Uint8Array {
  let key: KeyObject
  try {
    key = createPublicKey(readPem(text))
  } catch (cause) {
    throw new ConfigError(`--key: expected ${EXPECTED.key}`, { cause })
  }
  if (key.asymmetricKeyType !== 'rsa')
    throw new ConfigError(
      `--key: expected ${EXPECTED.key}, got a key of kind ${key.asymmetricKeyType ?? 'unknown'}`,
    )
  return key.export({ type: 'spki', format: 'der' })
}

/** As it is, or out of what the platform answers. */
function readPem(text: string): string {
  if (!text.trimStart().startsWith('{')) return text
  return String((JSON.parse(text) as { readonly data?: unknown }).data)
}

async function findProblem(
  spki: Uint8Array,
  header: string,
  body: Uint8Array,
): Promise<string | undefined> {
  const key = await importRsaPublicKey(spki)
  const parsed = parseThunderstackSignature(header)
  if (parsed.kind === 'malformed') return 'the signature is not standard base64 with padding'
  const verdict = await verifyThunderstack(body, parsed.signature, [key])
  switch (verdict.kind) {
    case 'verified':
      return undefined
    case 'wrong-length':
      return `the signature has ${parsed.signature.byteLength} bytes, this key makes ${key.modulusLength / 8}`
    case 'mismatch':
      return 'this key did not sign these bytes: check for a trailing newline, re-serialised JSON or another key'
  }
}
