// Every accepted vector, sent by the parts of the platform that send: the same bytes and the same signature on the wire.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createIds } from '../../sender/src/base/ids.ts'
import { createLogger } from '../../sender/src/base/logger.ts'
import { createManualClock } from '../../sender/src/base/manual-clock.ts'
import { createMetrics } from '../../sender/src/base/metrics.ts'
import { createReport } from '../../sender/src/base/report.ts'
import { deliver, type DeliverParts } from '../../sender/src/dispatch/deliver.ts'
import { createNodeStatusEvent } from '../../sender/src/domain/event.ts'
import { createUndiciClient } from '../../sender/src/send/undici-client.ts'
import { openKeyRing } from '../../sender/src/sign/key-ring.ts'
import { createKeyMemory } from '../../sender/src/sign/key-store.ts'
import { createOpenCredentials } from '../../sender/src/sign/open-credentials.ts'
import { createSignRequest } from '../../sender/src/sign/sign-request.ts'
import { createSigner } from '../../sender/src/sign/signer.ts'
import { createVault } from '../../sender/src/sign/vault.ts'
import { startEndpoint, type ScriptedEndpoint } from '../support/scripted-endpoint.ts'
import {
  readBody,
  readSignatures,
  readVectors,
  type SignatureVector,
  type VectorKeyName,
} from '../support/vectors.ts'

const { keys, vectors } = readVectors('signatures')
const genuine = vectors.filter(({ verdict }) => verdict === 'accept')

async function createParts(name: VectorKeyName): Promise<DeliverParts> {
  const stored = { pem: keys[name].privateKeyPem, createdAt: 0, validUntil: null }
  const keyRing = await openKeyRing({
    keyStore: createKeyMemory(),
    createKey: () => Promise.resolve(stored),
    source: `the key ${name} of the vectors`,
  })
  return {
    signRequest: createSignRequest({
      signer: createSigner(keyRing, { resigns: false }),
      openCredentials: createOpenCredentials(createVault(new Uint8Array(32))),
      wire: 'faithful',
    }),
    httpClient: createUndiciClient({
      connectMs: 5_000,
      deadlineMs: 15_000,
      maxResponseBytes: 64,
      egress: { mode: 'local', allow: [] },
      trusted: null,
    }),
    clock: createManualClock(0),
    random: { fraction: () => 0 },
    ids: createIds(() => 0),
    report: createReport(createLogger('silent'), createMetrics()),
    schedule: { name: 'none', delaysMs: [0] },
  }
}

let endpoint: ScriptedEndpoint
let parts: Readonly<Record<VectorKeyName, DeliverParts>>

beforeAll(async () => {
  endpoint = await startEndpoint()
  parts = { test: await createParts('test'), second: await createParts('second') }
})

afterAll(async () => {
  await Promise.all(Object.values(parts).map(({ httpClient }) => httpClient.close()))
  await endpoint[Symbol.asyncDispose]()
})

/** What arrived at the endpoint. */
async function send(vector: SignatureVector) {
  const body = readBody(vector).toString()
  const count = endpoint.requests.length
  const settlement = await deliver(
    parts[vector.signedBy],
    {
      ...{ id: 'del_1', claimId: 'clm_1', attemptNumber: 1, ladderIndex: 0, isRetry: false },
      event: {
        ...{ id: 'evt_1', body, signature: null, occurredAt: 0 },
        keyFingerprint: keys[vector.signedBy].fingerprint,
      },
      ...{ contentId: null, isList: false },
      webhook: {
        ...{ id: 'hook_1', url: endpoint.url, isOrdered: false },
        ...{ scheme: 'thunderstack', sealed: null },
      },
    },
    new AbortController().signal,
  )
  expect(settlement?.decision).toEqual({ kind: 'delivered' })
  return endpoint.requests[count]!
}

it.each(genuine)('$id arrives with every byte, and with that signature', async (vector) => {
  const request = await send(vector)
  expect(request.body).toEqual(readBody(vector))
  expect([request.signature]).toEqual(readSignatures(vector))
})

it('writes the header names as they are in the vectors', async () => {
  const { headers } = await send(genuine[0]!)
  expect(headers).toEqual(expect.arrayContaining([...genuine[0]!.headers]))
})

describe('the body of an event', () => {
  it.each(
    genuine.flatMap((vector) => {
      const [, status] =
        /^genuine-(running|starting|paused|failed|in-progress|destroing|destroyed|milliseconds)$/.exec(
          vector.id,
        ) ?? []
      return status ? [vector] : []
    }),
  )('$id is written as it is there', (vector) => {
    const body = readBody(vector).toString()
    const { nodeId, details, eventTimestamp } = JSON.parse(body) as {
      nodeId: string
      details: { status: 'RUNNING' }
      eventTimestamp: string
    }
    const event = createNodeStatusEvent({
      id: 'evt_1',
      nodeId,
      status: details.status,
      occurredAt: Date.parse(eventTimestamp),
      keyFingerprint: '',
      precision: eventTimestamp.includes('.') ? 'milliseconds' : 'seconds',
    })
    expect(event.body).toBe(body)
  })
})
