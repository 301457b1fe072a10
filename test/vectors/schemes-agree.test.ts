// Every vector of the schemes by shared secrets: signed by the parts that the platform sends with, judged by the receiver at
// real doors, and asked of openssl, which shares no code with this repository.
import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import {
  createReceiver,
  hmac,
  standard,
  texture,
  type AnyReceiver,
  type AnyWebhookError,
} from '@thunderstack-webhooks/receiver'
import {
  importHmacSecret,
  importStandardSecret,
  importTextureSecret,
  signHmac,
  signStandard,
  signTexture,
} from '@thunderstack-webhooks/shared'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DOORS, DOOR_PATH } from '../support/doors/every-door.ts'
import { writeRequest } from '../support/hostile-request.ts'
import { MISSING_OPENSSL } from '../support/openssl.ts'
import { exchange } from '../support/raw-exchange.ts'
import { serve } from '../support/serve.ts'
import { createTempDir, type TempDir } from '../support/temp-dir.ts'
import { readBody, readVectors, type SchemeVector } from '../support/vectors.ts'

const { headers: names, secrets, vectors } = readVectors('scheme-signatures')
// A door that is given the bytes of a socket, one behind Fetch, and one that is given base64.
const CHOSEN = ['Koa', 'Fetch', 'Lambda, base64'] as const

const secretsOf = (list: SchemeVector['secrets']) => list.map((name) => secrets[name].secret)

function valueOf(vector: SchemeVector, part: 'id' | 'timestamp' | 'signature'): string {
  const name = names[vector.scheme][part]
  return vector.headers.find(([header]) => header === name)?.[1] ?? ''
}

/** As the platform signs it. */
async function signAgain(vector: SchemeVector): Promise<string> {
  const body = readBody(vector)
  const given = secretsOf(vector.signedBy)
  switch (vector.scheme) {
    case 'hmac':
      return signHmac(body, importHmacSecret(given[0]!))
    case 'texture':
      return signTexture(body, importTextureSecret(given[0]!))
    case 'standard': {
      const message = { id: valueOf(vector, 'id'), timestamp: valueOf(vector, 'timestamp'), body }
      const keys = given.map((secret) => importStandardSecret(secret)!)
      return signStandard(message, keys)
    }
  }
}

function receiverFor(
  { scheme, secrets: list, now, toleranceSeconds }: SchemeVector,
  onHandled: () => void,
  onError: (error: AnyWebhookError) => void,
): AnyReceiver {
  const options = { onError, now: () => Date.parse(now), deduplicate: false } as const
  const given = secretsOf(list)
  const tolerance = toleranceSeconds === null ? {} : { tolerance: toleranceSeconds * 1_000 }
  switch (scheme) {
    case 'hmac': {
      const receiver = createReceiver({ ...options, scheme: hmac({ secrets: given }) })
      receiver.on('user.created', onHandled)
      return receiver
    }
    case 'texture': {
      const own = texture({ secrets: given, ...tolerance })
      const receiver = createReceiver({ ...options, scheme: own })
      receiver.on('user.created', onHandled)
      return receiver
    }
    case 'standard': {
      const own = standard({ secrets: given, ...tolerance })
      const receiver = createReceiver({ ...options, scheme: own })
      receiver.on('user.created', onHandled)
      return receiver
    }
  }
}

describe.each(CHOSEN)('%s', (door) => {
  it.each(vectors)('$id', async (vector) => {
    let handled = 0
    const codes: string[] = []
    const receiver = receiverFor(
      vector,
      () => (handled += 1),
      ({ code }) => void codes.push(code),
    )
    await using server = await serve(await DOORS[door](receiver))
    const { status } = await exchange(
      server.port,
      writeRequest({
        ...{ method: 'POST', target: DOOR_PATH, host: '127.0.0.1', framing: 'length' },
        headers: vector.headers,
        body: readBody(vector),
      }),
    )
    const isAccepted = vector.verdict === 'accept'
    expect([status, codes[0] ?? null]).toEqual([isAccepted ? 200 : 401, vector.code])
    const events = [JSON.parse(readBody(vector).toString()) as unknown].flat()
    expect(handled).toBe(isAccepted ? events.length : 0)
  })
})

describe('what the platform signs with', () => {
  it.each(vectors.filter(({ verdict, id }) => verdict === 'accept' && !id.includes('beside')))(
    'signs $id with the same text',
    async (vector) => {
      expect(await signAgain(vector)).toBe(valueOf(vector, 'signature'))
    },
  )
})

describe.skipIf(MISSING_OPENSSL)('openssl', () => {
  let folder: TempDir
  beforeAll(async () => {
    folder = await createTempDir()
  })
  afterAll(() => folder[Symbol.asyncDispose]())

  it.each(vectors.filter(({ verdict }) => verdict === 'accept'))(
    'makes one of the signatures of $id',
    async (vector) => {
      const isStandard = vector.scheme === 'standard'
      const head = isStandard ? `${valueOf(vector, 'id')}.${valueOf(vector, 'timestamp')}.` : ''
      const file = folder.join(vector.id)
      await writeFile(file, Buffer.concat([Buffer.from(head), readBody(vector)]))
      const [secret] = secretsOf(vector.signedBy)
      const key = isStandard
        ? Buffer.from(secret!.slice('whsec_'.length), 'base64')
        : Buffer.from(secret!)
      const { stdout } = await promisify(execFile)(
        'openssl',
        [
          'dgst',
          '-sha256',
          '-mac',
          'HMAC',
          '-macopt',
          `hexkey:${key.toString('hex')}`,
          '-binary',
          file,
        ],
        { encoding: 'buffer' },
      )
      const text = isStandard ? `v1,${stdout.toString('base64')}` : stdout.toString('hex')
      expect(valueOf(vector, 'signature').split(' ')).toContain(text)
    },
  )
})
