// Why: vectors are read by programs that share no code with this one, so they are data, made from fixed keys and rows written
// by hand. `--check` writes nothing and fails when what is committed is something else.
import { readFile, writeFile } from 'node:fs/promises'
import { format, resolveConfig } from 'prettier'
import { THUNDERSTACK_SIGNATURE_HEADER } from '../../shared/src/headers.ts'
import { KEYS } from './vectors/keys.mjs'
import { listNodeStatusVectors } from './vectors/node-status-vectors.mjs'
import { listPayloadVectors } from './vectors/payload-vectors.mjs'
import { listRetryVectors } from './vectors/retry-vectors.mjs'
import { SCHEME_HEADERS } from './vectors/scheme-request.mjs'
import { SECRETS } from './vectors/scheme-secrets.mjs'
import { listSchemeVectors } from './vectors/scheme-vectors.mjs'
import { listSignatureVectors } from './vectors/signature-vectors.mjs'

const folder = new URL('../vectors/', import.meta.url)

const contents = {
  signatures: {
    about: 'Requests, and whether a receiver that has `keys` has to accept them.',
    signatureHeader: THUNDERSTACK_SIGNATURE_HEADER,
    keys: KEYS,
    vectors: listSignatureVectors(),
  },
  'scheme-signatures': {
    about:
      'Requests under a shared secret, and whether a receiver that has `secrets` has to accept them at `now`.',
    headers: SCHEME_HEADERS,
    secrets: SECRETS,
    vectors: listSchemeVectors(),
  },
  payloads: {
    about: 'Bodies under a genuine signature, and what the contract says to them.',
    vectors: listPayloadVectors(),
  },
  'retry-timetables': {
    about: 'When a sender makes each attempt, in virtual time: an attempt itself takes none.',
    vectors: listRetryVectors(),
  },
  'node-statuses': {
    about: 'The events that follow an act on a node, in order, in virtual time.',
    vectors: listNodeStatusVectors(),
  },
}

const files = await Promise.all(
  Object.entries(contents).map(async ([name, content]) => [
    `${name}.json`,
    await write(name, content),
  ]),
)
if (process.argv.includes('--check')) await check()
else await save()

async function write(name, content) {
  checkIds(name, content.vectors)
  const text = JSON.stringify({ $schema: `./${name}.schema.json`, ...content })
  return format(text, { ...(await resolveConfig(import.meta.filename)), parser: 'json' })
}

function checkIds(name, vectors) {
  const ids = vectors.map(({ id }) => id)
  const doubled = ids.find((id, index) => ids.indexOf(id) < index)
  if (doubled !== undefined) throw new Error(`${name} has two vectors with the id ${doubled}.`)
}

async function save() {
  for (const [file, text] of files) await writeFile(new URL(file, folder), text)
  console.log(`Wrote ${files.map(([file]) => file).join(', ')} to contracts/vectors/.`)
}

async function check() {
  const committed = await Promise.all(
    files.map(([file]) => readFile(new URL(file, folder), 'utf8').catch(() => undefined)),
  )
  const drifted = files.filter(([, text], index) => text !== committed[index])
  if (drifted.length === 0) {
    console.log('The vectors are what their rows say.')
    return
  }
  console.error(
    `These vectors are not what their rows say: ${drifted.map(([file]) => `contracts/vectors/${file}`).join(', ')}. ` +
      'Change the rows in contracts/scripts/vectors/, run "pnpm generate" and commit the result.',
  )
  process.exitCode = 1
}
