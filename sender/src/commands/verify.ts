// Checks a signature offline: public key, header text and body from files. A bad signature is exit code 1.
import { createPublicKey } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import {
  importRsaPublicKey,
  parseThunderstackSignature,
  verifyThunderstack,
} from '@thunderstack-webhooks/shared'
import type { CommandIo } from './command-io.ts'
import type { Flags } from './program.ts'

export async function runVerify(flags: Flags, io: CommandIo): Promise<void> {
  const [pem, header, body] = await Promise.all(
    ['key', 'signature', 'body'].map((name) => readFile(String(flags[name]))),
  )
  const problem = await findProblem(
    pem?.toString() ?? '',
    header?.toString().trim() ?? '',
    body ?? new Uint8Array(),
  )
  if (flags['json'] === true)
    io.out(JSON.stringify({ verified: problem === undefined, problem: problem ?? null }))
  else if (problem === undefined) io.out('verified: this key signed exactly these bytes')
  if (problem !== undefined) throw new Error(`not verified: ${problem}`)
}

async function findProblem(
  pem: string,
  header: string,
  body: Uint8Array,
): Promise<string | undefined> {
  const key = await importRsaPublicKey(createPublicKey(pem).export({ type: 'spki', format: 'der' }))
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
