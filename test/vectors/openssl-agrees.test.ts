// openssl shares no code with this repository: what it says of each signature, and the signatures that it makes itself.
import { writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MISSING_OPENSSL, openssl } from '../support/openssl.ts'
import { createTempDir, type TempDir } from '../support/temp-dir.ts'
import { readBody, readSignatures, readVectors, type SignatureVector } from '../support/vectors.ts'

const { keys, vectors } = readVectors('signatures')
// Which of several headers counts is not for openssl to say.
const withOne = vectors.filter(
  (vector) => readSignatures(vector).length === 1 && vector.code !== 'ERR_SIGNATURE_DUPLICATED',
)
const genuine = vectors.filter(({ verdict }) => verdict === 'accept')

let folder: TempDir

beforeAll(async () => {
  folder = await createTempDir()
  for (const [name, key] of Object.entries(keys)) {
    await writeFile(folder.join(`${name}.pub`), key.publicKeyPem)
    await writeFile(folder.join(`${name}.key`), key.privateKeyPem)
  }
})

afterAll(() => folder[Symbol.asyncDispose]())

/** Whether a key of the receiver made the signature, whose text is decoded as leniently as decoders go. */
async function isVerified(vector: SignatureVector): Promise<boolean> {
  const file = folder.join(vector.id)
  await writeFile(`${file}.body`, readBody(vector))
  const text = readSignatures(vector)[0]!.replaceAll(/[\s"]/g, '')
  await writeFile(`${file}.signature`, Buffer.from(text, 'base64'))
  const said = await Promise.all(
    vector.keys.map((name) =>
      openssl(
        ...['dgst', '-sha256', '-verify', folder.join(`${name}.pub`)],
        ...['-signature', `${file}.signature`, `${file}.body`],
      ).catch(readRefusal),
    ),
  )
  return said.includes('Verified OK\n')
}

/** Rejects again when openssl did not get as far as an answer. */
function readRefusal(error: unknown): string {
  const { code, stdout } = error as { code: unknown; stdout: string }
  if (code !== 1) throw error
  return stdout
}

describe.skipIf(MISSING_OPENSSL)('openssl', () => {
  it.each(withOne)('knows whether $id would fool anybody', async (vector) => {
    const isGenuine = vector.verdict === 'accept' || vector.mayDiffer
    expect(await isVerified(vector)).toBe(isGenuine)
  })

  it.each(genuine)('signs $id with the same text', async (vector) => {
    const file = folder.join(`${vector.id}.unsigned`)
    await writeFile(file, readBody(vector))
    const key = folder.join(`${vector.signedBy}.key`)
    await openssl('dgst', '-sha256', '-sign', key, '-out', `${file}.signed`, file)
    const text = await openssl('base64', '-A', '-in', `${file}.signed`)
    expect([text.trim()]).toEqual(readSignatures(vector))
  })
})
