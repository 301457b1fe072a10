// Reads what the run needs from the command line and files, runs it, and reports.
import { createPrivateKey, type KeyObject } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { TEST_PRIVATE_KEY_PEM } from '@thunderstack-webhooks/shared/testing'
import { PLATFORM_DEADLINE_MS } from '../conformance/acknowledgement.ts'
import { PROFILES, type Profile } from '../conformance/profile.ts'
import { runConformance } from '../conformance/run-conformance.ts'
import { runSchemeConformance } from '../conformance/run-scheme-conformance.ts'
import { SECRET_SCHEMES, type SecretScheme } from '../conformance/scheme-desk.ts'
import type { Report } from '../report/report.ts'
import type { CommandIo } from './command-io.ts'
import type { Flags } from './program.ts'
import {
  parseUrl,
  readCount,
  readOptionalUrl,
  readPort,
  readSeconds,
  readText,
} from './read-flags.ts'
import { UsageError } from './usage-error.ts'
import { writeReport } from './write-report.ts'

export async function runConformanceCommand(
  url: string,
  flags: Flags,
  io: CommandIo,
): Promise<void> {
  const scheme = readScheme(flags)
  const report = await (scheme === 'thunderstack'
    ? runForKey(url, flags, io)
    : runForSecret(scheme, url, flags, io))
  io.progress?.('')
  await writeReport(report, flags, io)
}

type Scheme = 'thunderstack' | SecretScheme

const SCHEMES: readonly Scheme[] = ['thunderstack', ...SECRET_SCHEMES]

function readScheme(flags: Flags): Scheme {
  const text = readText(flags, '--scheme') ?? 'thunderstack'
  const scheme = SCHEMES.find((known) => known === text)
  if (scheme) return scheme
  throw new UsageError(`--scheme: expected one of ${SCHEMES.join(', ')}, got "${text}"`)
}

function readCommon(flags: Flags, io: CommandIo) {
  return {
    waitMs: readSeconds(flags, '--wait', 0),
    timeoutMs: readSeconds(flags, '--timeout', PLATFORM_DEADLINE_MS / 1_000),
    concurrency: readCount(flags, '--concurrency', 8),
    onProgress: (done: number, total: number) => io.progress?.(`${done} of ${total}`),
  }
}

async function runForKey(url: string, flags: Flags, io: CommandIo): Promise<Report> {
  refuseFlags(flags, ['--secret'], 'thunderstack')
  return runConformance({
    ...readCommon(flags, io),
    url: parseUrl('receiver url', url),
    key: await readKey(readText(flags, '--key')),
    nodeId: readNodeId(flags),
    profile: readProfile(flags),
    observerUrl: readOptionalUrl(flags, '--observer'),
    serveKeyPort: readPort(flags, '--serve-key'),
    rotationWaitMs: readSeconds(flags, '--rotation-wait', 10),
  })
}

const FOR_KEYS = ['--node', '--key', '--profile', '--observer', '--serve-key', '--rotation-wait']

async function runForSecret(
  scheme: SecretScheme,
  url: string,
  flags: Flags,
  io: CommandIo,
): Promise<Report> {
  refuseFlags(flags, FOR_KEYS, scheme)
  return runSchemeConformance({
    ...readCommon(flags, io),
    url: parseUrl('receiver url', url),
    scheme,
    secret: readSecret(scheme, flags),
  })
}

function refuseFlags(flags: Flags, names: readonly string[], scheme: Scheme): void {
  const given = names.find((name) => readText(flags, name) !== undefined)
  if (given !== undefined)
    throw new UsageError(`${given}: expected no such option with --scheme ${scheme}; leave it out`)
}

/** Never quotes what was given. */
function readSecret(scheme: SecretScheme, flags: Flags): string {
  const text = readText(flags, '--secret') ?? ''
  if (text === '')
    throw new UsageError(
      `--secret: expected the secret that the receiver knows, as --scheme ${scheme} signs with it, got none`,
    )
  if (scheme === 'standard' && !/^whsec_[A-Za-z0-9+/]+={0,2}$/.test(text))
    throw new UsageError('--secret: expected whsec_ and base64, as the scheme standard has it')
  return text
}

function readNodeId(flags: Flags): string {
  const text = readText(flags, '--node') ?? ''
  if (text !== '') return text
  throw new UsageError('--node: expected the id of the node that the receiver expects, got nothing')
}

function readProfile(flags: Flags): Profile {
  const text = readText(flags, '--profile') ?? 'strict'
  const profile = PROFILES.find((known) => known === text)
  if (profile) return profile
  throw new UsageError(`--profile: expected ${PROFILES.join(' or ')}, got "${text}"`)
}

const EXPECTED_KEY = 'an RSA private key of 2048 bits or more in PEM form, without a passphrase'

/** Throws a sentence that does not quote the file. */
async function readKey(path: string | undefined): Promise<KeyObject> {
  let key: KeyObject
  try {
    key = createPrivateKey(path === undefined ? TEST_PRIVATE_KEY_PEM : await readFile(path))
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    const seen = code === 'ENOENT' ? 'there is no such file' : 'it holds none'
    throw new UsageError(`--key ${path ?? ''}: expected a file with ${EXPECTED_KEY}, but ${seen}`, {
      cause,
    })
  }
  const { modulusLength = 0 } = key.asymmetricKeyDetails ?? {}
  if (key.asymmetricKeyType === 'rsa' && modulusLength >= 2_048) return key
  throw new UsageError(`--key ${path ?? ''}: expected ${EXPECTED_KEY}, got another key`)
}
