import { describe, expect, test } from 'vitest'
import { createIds } from '../base/ids.ts'
import { createLogger } from '../base/logger.ts'
import { createManualClock } from '../base/manual-clock.ts'
import { createMetrics } from '../base/metrics.ts'
import { createReport } from '../base/report.ts'
import type { ClaimedDelivery } from '../domain/delivery.ts'
import type { Reply } from '../domain/reply.ts'
import type { OutboundRequest } from '../send/http-client.ts'
import { createOpenCredentials } from '../sign/open-credentials.ts'
import { createSignRequest } from '../sign/sign-request.ts'
import { createVault } from '../sign/vault.ts'
import { exchangeFacts } from '../../../test/support/exchange-facts.ts'
import { deliver, type DeliverParts } from './deliver.ts'

const NOW = 1_000
const never = new AbortController().signal
const claimed: ClaimedDelivery = {
  id: 'del_1',
  claimId: 'clm_1',
  attemptNumber: 1,
  ladderIndex: 0,
  isRetry: false,
  event: {
    id: 'evt_1',
    body: '{"name":"é"}',
    keyFingerprint: 'sha256:k',
    signature: null,
    occurredAt: 0,
  },
  contentId: null,
  isList: false,
  webhook: {
    id: 'hook_1',
    url: 'http://127.0.0.1:9/',
    isOrdered: false,
    scheme: 'thunderstack',
    sealed: null,
  },
}
const reply = (status: number): Reply => ({
  kind: 'reply',
  response: { status, headers: '', body: new Uint8Array(), isTruncated: false },
  ...exchangeFacts,
})

/** A platform whose network answers `post`; `sent` and `signed` count what it was asked for. */
function createParts(
  post: DeliverParts['httpClient']['post'],
  changes: Partial<DeliverParts> = {},
) {
  const sent: OutboundRequest[] = []
  const signed: string[] = []
  const clock = createManualClock(NOW)
  const parts: DeliverParts = {
    signRequest: createSignRequest({
      signer: {
        sign({ body, signature }) {
          if (signature === null) signed.push(body)
          return Promise.resolve({ text: signature ?? 'c2ln', keyFingerprint: 'sha256:k' })
        },
      },
      openCredentials: createOpenCredentials(createVault(new Uint8Array(32))),
      wire: 'faithful',
    }),
    httpClient: {
      post(request, signal) {
        sent.push(request)
        return post(request, signal)
      },
      close: () => Promise.resolve(),
    },
    clock,
    random: { fraction: () => 0.5 },
    ids: createIds(() => 0),
    report: createReport(createLogger('silent'), createMetrics()),
    schedule: { name: 'docs', delaysMs: [0, 30_000] },
    ...changes,
  }
  return { parts, sent, signed, clock }
}

test('sends the body as UTF-8 with its signature, and says what is to be recorded', async () => {
  const { parts, sent, clock } = createParts(() => {
    clock.moveTo(NOW + 200)
    return Promise.resolve(reply(200))
  })
  const settlement = await deliver(parts, claimed, never)
  expect(sent).toEqual([
    {
      url: 'http://127.0.0.1:9/',
      headers: [
        ['Content-Type', 'application/json'],
        ['X-ThunderStack-Signature', 'c2ln'],
      ],
      body: Buffer.from(claimed.event.body),
    },
  ])
  expect(settlement).toMatchObject({
    claim: { deliveryId: 'del_1', claimId: 'clm_1' },
    decision: { kind: 'delivered' },
    webhook: { id: 'hook_1', isOrdered: false },
    event: { id: 'evt_1', signature: null },
    attempt: {
      deliveryId: 'del_1',
      number: 1,
      startedAt: NOW,
      endedAt: NOW + 200,
      outcome: 'delivered',
      phases: { totalMs: 7, firstByteMs: 5 },
      connection: exchangeFacts.connection,
      nextAttemptAt: null,
    },
  })
})

test('an event is signed once: later attempts send the same signature', async () => {
  const { parts, sent, signed } = createParts(() => Promise.resolve(reply(200)))
  const event = { ...claimed.event, signature: 'b2xk' }
  const settlement = await deliver(parts, { ...claimed, event }, never)
  expect(signed).toEqual([])
  expect(sent[0]?.headers).toContainEqual(['X-ThunderStack-Signature', 'b2xk'])
  expect(settlement?.event.signature).toBeNull()
})

test('the next attempt counts from the end of this one', async () => {
  const { parts, clock } = createParts(() => {
    clock.moveTo(NOW + 200)
    return Promise.resolve(reply(500))
  })
  const settlement = await deliver(parts, claimed, never)
  expect(settlement).toMatchObject({
    decision: { kind: 'retry', at: NOW + 30_200 },
    attempt: { nextAttemptAt: NOW + 30_200, nextAttemptReason: 'step 30s of schedule docs' },
  })
})

test('a real clock adds jitter to the step', async () => {
  const clock = { ...createManualClock(NOW), kind: 'real' as const }
  const { parts } = createParts(() => Promise.resolve(reply(500)), { clock })
  expect(await deliver(parts, claimed, never)).toMatchObject({
    decision: { at: NOW + 30_000 + 1_500 },
  })
})

describe('what goes wrong is an attempt on record:', () => {
  test('no answer', async () => {
    const failure = {
      kind: 'failure',
      errorClass: 'refused',
      detail: 'E',
      ...exchangeFacts,
    } as const
    const { parts } = createParts(() => Promise.resolve(failure))
    expect(await deliver(parts, claimed, never)).toMatchObject({
      decision: { kind: 'retry' },
      attempt: { outcome: 'unreachable', errorClass: 'refused', response: null },
    })
  })

  test('an event that could not be signed, which is then not sent', async () => {
    const signRequest = () => Promise.reject(new Error('the key is gone'))
    const { parts, sent } = createParts(() => Promise.resolve(reply(200)), { signRequest })
    expect(await deliver(parts, claimed, never)).toMatchObject({
      decision: { kind: 'retry' },
      event: { signature: null },
      attempt: {
        outcome: 'unreachable',
        errorClass: 'other',
        requestHeaders: '',
        explanation: 'The request could not be made (the key is gone).',
      },
    })
    expect(sent).toEqual([])
  })
})

describe('an attempt that is broken off', () => {
  test('does not count', async () => {
    const abort = new AbortController()
    const { parts } = createParts(() => {
      abort.abort()
      return Promise.resolve({
        kind: 'failure',
        errorClass: 'other',
        detail: 'E',
        ...exchangeFacts,
      })
    })
    expect(await deliver(parts, claimed, abort.signal)).toBeUndefined()
  })

  test('counts when the answer had come before', async () => {
    const abort = new AbortController()
    const { parts } = createParts(() => {
      abort.abort()
      return Promise.resolve(reply(200))
    })
    expect(await deliver(parts, claimed, abort.signal)).toMatchObject({
      decision: { kind: 'delivered' },
    })
  })
})
