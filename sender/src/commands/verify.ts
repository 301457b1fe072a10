// Checks a signature offline: public key, header text and body from files. A bad signature is exit code 1.
import { createPublicKey, type KeyObject } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import {
  importRsaPublicKey,
  parseThunderstackSignature,
  verifyThunderstack,
} from '@thunderstack-webhooks/shared'
import type { CommandIo } from './command-io.ts'
import type { Flags } from './program.ts'
import { wantsJson } from './wants-json.ts'

export async function runVerify(flags: Flags, io: CommandIo): Promise<void> {
  const [pem, header, body] = await Promise.all(
    ['key', 'signature', 'body'].map((name) => readFile(String(flags[name]))),
  )
  const problem = await findProblem(
    pem?.toString() ?? '',
    header?.toString().trim() ?? '',
    body ?? new Uint8Array(),
  )
  if (wantsJson(flags, io.env))
    io.out(JSON.stringify({ verified: problem === undefined, problem: problem ?? null }))
  else if (problem === undefined) io.out('verified: this key signed exactly these bytes')
  if (problem !== undefined) throw new Error(`not verified: ${problem}`)
}

/** SPKI DER of the key. Throws a sentence that does not quote the file. */
function readKey(pem: string): Uint8Array {
  let key: KeyObject
  try {
    key = createPublicKey(pem)
  } catch (cause) {
    throw new Error('--key: expected an RSA public key in PEM form', { cause })
  }
  if (key.asymmetricKeyType !== 'rsa')
    throw new Error(`--key: expected an RSA public key, got ${key.asymmetricKeyType ?? 'another'}`)
  return key.export({ type: 'spki', format: 'der' })
}

async function findProblem(
  pem: string,
  header: string,
  body: Uint8Array,
): Promise<string | undefined> {
  const key = await importRsaPublicKey(readKey(pem))
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
