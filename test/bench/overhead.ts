// Processor time that a library takes beyond its primitive, from the bytes of a body to the parsed event: ours, and what
// others take for their own scheme. Each primitive is node:crypto on content, key and signature that are ready to use.
import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto'
import { createReceiver, staticKey } from '@thunderstack-webhooks/receiver'
import { signDelivery } from '@thunderstack-webhooks/receiver/testing'
import { THUNDERSTACK_SIGNATURE_HEADER } from '@thunderstack-webhooks/shared'
import { takePairs, type Figure, type Group } from './measure.ts'
import { createOctokit, createStandardWebhooks, createStripe, createSvix } from './verifiers.ts'
import { BODY, HEADERS, type Verifier } from './verifier.ts'

const COUNT = 2_000
const ROUNDS = { warmUp: 5, counted: 25 }

const VERIFIERS: Readonly<Record<string, () => Verifier | Promise<Verifier>>> = {
  'receiver.overhead_us': createOurs,
  'receiver.overhead_us.stripe': createStripe,
  'receiver.overhead_us.svix': createSvix,
  'receiver.overhead_us.standardwebhooks': createStandardWebhooks,
  'receiver.overhead_us.octokit': createOctokit,
}

export const overheadGroup: Group = { names: Object.keys(VERIFIERS), measure }

async function measure(): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const [name, create] of Object.entries(VERIFIERS)) {
    figures.push({ name, unit: 'us', values: await takeOverheads(await create()) })
  }
  return figures
}

async function takeOverheads({ verify: byLibrary, isGenuine }: Verifier): Promise<number[]> {
  const { a, b } = await takePairs(
    ROUNDS,
    () =>
      takeProcessorTime(async () => {
        for (let index = 0; index < COUNT; index++) {
          // Who answers at once is not made to wait.
          const answer = byLibrary()
          if (answer instanceof Promise) await answer
        }
      }),
    () =>
      takeProcessorTime(() => {
        for (let index = 0; index < COUNT; index++) {
          if (!isGenuine()) throw new Error('a genuine signature did not verify')
        }
        return Promise.resolve()
      }),
  )
  return a.map((time, index) => time - (b[index] ?? NaN))
}

/** Microseconds a call. Not by the clock: a difference this small drowns in what other processes take. */
async function takeProcessorTime(run: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage()
  await run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / COUNT
}

async function createOurs(): Promise<Verifier> {
  const { publicKey: publicKeyPem, privateKey: privateKeyPem } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
  const signed = await signDelivery(BODY, { privateKeyPem })
  const signatureText = signed.headers[THUNDERSTACK_SIGNATURE_HEADER] ?? ''
  const headers = { ...HEADERS, [THUNDERSTACK_SIGNATURE_HEADER.toLowerCase()]: signatureText }
  const receiver = createReceiver({ keys: staticKey(publicKeyPem) })
  const key = createPublicKey(publicKeyPem)
  const signature = Buffer.from(signatureText, 'base64')
  return {
    verify: () => receiver.verify({ headers, body: BODY }),
    isGenuine: () => verify('sha256', BODY, key, signature),
  }
}
