// Key endpoints in trouble: what a receiver does meanwhile, what it tells, and how often it asks.
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { KeyFetchError, remoteKey, type KeyFetchReason } from '@thunderstack-webhooks/receiver'
import { testKeys } from '@thunderstack-webhooks/receiver/testing'
import { expect, it, vi } from 'vitest'
import {
  generateKeyPair,
  HOUR,
  MINUTE,
  SECOND,
  serveKeys,
  startKeyDrill,
} from '../support/key-drill.ts'
import { startEndpoint, type Answer } from '../support/scripted-endpoint.ts'

const KEY = generateKeyPair()
const OTHER = generateKeyPair()
const MEGABYTE = 1_048_576

const TROUBLES: [string, Answer, KeyFetchReason][] = [
  ['is down', 'reset', 'unreachable'],
  ['does not answer', 'hang', 'timed-out'],
  ['fails', 500, 'bad-status'],
  ['has moved', { status: 308, headers: { location: '/elsewhere' } }, 'redirected'],
  ['wants another token', 401, 'unauthorized'],
  ['forbids', 403, 'unauthorized'],
  ['says nothing', { status: 200, body: '' }, 'empty'],
  ['says "no content"', 204, 'bad-status'],
  [
    'shows a page and calls it JSON',
    {
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: '<html>Sign in</html>',
    },
    'html',
  ],
  ['sends bytes', { status: 200, body: Buffer.from([0xff, 0xfe]) }, 'not-text'],
  ['serves other JSON', { status: 200, body: '{"message":"hello"}' }, 'not-a-key'],
  ['serves broken JSON', { status: 200, body: '{"data":"-----BEGIN' }, 'not-a-key'],
  ['serves its private key', { status: 200, body: KEY.privateKeyPem }, 'not-a-key'],
  ['announces too much', { status: 200, body: ' '.repeat(65_537) }, 'too-large'],
]

it.each(TROUBLES)(
  'an endpoint that %s: 503 first, then it recovers',
  async (_kind, answer, reason) => {
    const failures: KeyFetchError[] = []
    await using drill = await startKeyDrill([answer, serveKeys([KEY])], {
      timeout: answer === 'hang' ? '50ms' : '20s',
      onFetchFailed: (error) => void failures.push(error),
    })
    expect(await drill.deliver(KEY)).toBe('ERR_KEY_UNAVAILABLE')
    expect(drill.countRequests()).toBe(1)
    expect(failures).toEqual([expect.any(KeyFetchError)])
    expect(drill.source.state().lastFailure).toMatchObject({
      reason,
      message: failures[0]?.message,
    })
    expect(failures[0]?.message).not.toContain(KEY.privateKeyPem.slice(30, 60))
    expect(await drill.deliver(KEY)).toBe('verified')
    expect(drill.countRequests()).toBe(2)
  },
)

it.each(TROUBLES)(
  'an endpoint that %s, later: old keys serve on',
  async (_kind, answer, reason) => {
    const answers = [serveKeys([KEY]), answer, serveKeys([OTHER])]
    await using drill = await startKeyDrill(answers, {
      timeout: answer === 'hang' ? '50ms' : '20s',
    })
    await drill.deliver(KEY)
    drill.advance(10 * MINUTE)
    for (let count = 0; count < 5; count++) expect(await drill.deliver(KEY)).toBe('verified')
    // A signature that fits no key asks no sooner than anybody else.
    expect(await drill.deliver(OTHER)).toBe('ERR_SIGNATURE_MISMATCH')
    expect(drill.countRequests()).toBe(2)
    expect(drill.source.state()).toMatchObject({ failureCount: 1, lastFailure: { reason } })
    drill.advance(30 * SECOND)
    expect(await drill.deliver(OTHER)).toBe('verified')
    expect(drill.countRequests()).toBe(3)
    expect(drill.source.state()).toMatchObject({ failureCount: 0, lastFailure: { reason } })
  },
)

it('an endpoint that stays down is asked once per cool-down, until the old keys are too old', async () => {
  const down = Array.from({ length: 200 }, () => 'reset' as const)
  await using drill = await startKeyDrill([serveKeys([KEY]), ...down], {
    maxAge: '10m',
    staleIfError: '1h',
    cooldown: '1m',
  })
  await drill.deliver(KEY)
  drill.advance(10 * MINUTE)
  for (let minute = 0; minute < 60; minute++) {
    expect(await drill.deliver(KEY)).toBe('verified')
    expect(await drill.deliver(KEY)).toBe('verified')
    drill.advance(MINUTE)
  }
  expect(drill.countRequests()).toBe(61)
  expect(await drill.deliver(KEY)).toBe('ERR_KEY_UNAVAILABLE')
})

it('an endpoint that fails every other time is hardly noticed', async () => {
  const answers = Array.from({ length: 40 }, (_, index) =>
    index % 2 === 0 ? serveKeys([KEY]) : ('reset' as const),
  )
  await using drill = await startKeyDrill(answers)
  for (let count = 0; count < 12; count++) {
    expect(await drill.deliver(KEY)).toBe('verified')
    drill.advance(10 * MINUTE)
  }
  expect(drill.countRequests()).toBe(12)
})

it('an endpoint that lies about its type is believed by what it serves', async () => {
  const answer = serveKeys([KEY], { 'content-type': 'text/html' })
  await using drill = await startKeyDrill([answer])
  expect(await drill.deliver(KEY)).toBe('verified')
  expect(drill.countRequests()).toBe(1)
})

it('a redirect is not followed, to whatever place', async () => {
  await using elsewhere = await startEndpoint([serveKeys([KEY])])
  const redirect = { status: 302, headers: { location: elsewhere.url } }
  await using drill = await startKeyDrill([redirect])
  expect(await drill.deliver(KEY)).toBe('ERR_KEY_UNAVAILABLE')
  expect(drill.countRequests()).toBe(1)
  expect(elsewhere.requests).toHaveLength(0)
})

it('an endpoint that sends 100 MB is left after a fraction of it, and nothing of it is kept', async () => {
  let askedFor = 0
  const server = createServer((_request, response) => {
    const block = Buffer.alloc(MEGABYTE, 'A')
    const write = () => {
      while (askedFor < 100 && !response.destroyed) {
        askedFor += 1
        if (!response.write(block)) {
          response.once('drain', write)
          return
        }
      }
    }
    response.on('error', () => undefined)
    write()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const source = remoteKey(`http://127.0.0.1:${port}/`, { timeout: '20s' })
  const closed = new Promise((resolve) => {
    server.once('connection', (socket) => socket.once('close', resolve))
  })
  await expect(source.ready?.(0)).rejects.toMatchObject({ cause: { reason: 'too-large' } })
  await closed
  // The system's socket buffers take some megabytes before anybody reads.
  expect(askedFor).toBeLessThan(50)
  expect(source.state()).toMatchObject({ keys: [], requestCount: 1 })
  server.close()
})

it('a client that neither answers nor listens to its signal is left when time is up', async () => {
  const fetch = vi.fn(() => new Promise<never>(() => undefined))
  await using drill = await startKeyDrill([], { fetch, timeout: '50ms' })
  expect(await drill.deliver(KEY)).toBe('ERR_KEY_UNAVAILABLE')
  expect(drill.source.state()).toMatchObject({
    isFetching: false,
    requestCount: 1,
    lastFailure: { reason: 'timed-out' },
  })
})

it.each<[string, () => Promise<string>, KeyFetchReason]>([
  ['fails', () => Promise.reject(new Error('vault sealed')), 'no-token'],
  ['gives what no header takes', () => Promise.resolve('sesame\nopen: now'), 'no-token'],
  ['never returns', () => new Promise(() => undefined), 'timed-out'],
])('a bearer function that %s means no request and 503', async (_kind, bearer, reason) => {
  await using drill = await startKeyDrill([serveKeys([KEY])], { bearer, timeout: '50ms' })
  expect(await drill.deliver(KEY)).toBe('ERR_KEY_UNAVAILABLE')
  expect(drill.countRequests()).toBe(0)
  const { lastFailure } = drill.source.state()
  expect(lastFailure?.reason).toBe(reason)
  expect(lastFailure?.message).not.toContain('sesame')
})

it('an endpoint that serves the test key by mistake is trusted again once it does not', async () => {
  await using drill = await startKeyDrill([serveKeys([testKeys]), serveKeys([KEY])])
  expect(await drill.deliver(testKeys)).toBe('ERR_TEST_KEY_REFUSED')
  expect(await drill.deliver(KEY)).toBe('ERR_TEST_KEY_REFUSED')
  expect(drill.countRequests()).toBe(1)
  drill.advance(10 * MINUTE)
  expect(await drill.deliver(KEY)).toBe('verified')
  expect(await drill.deliver(testKeys)).not.toBe('verified')
})

it('a source tells what it knows, since when and until when', async () => {
  const answers = [serveKeys([KEY]), serveKeys([OTHER]), 500]
  await using drill = await startKeyDrill(answers, { previousKeyGrace: '1h' })
  expect(drill.source.state()).toEqual({
    keys: [],
    isFetching: false,
    requestCount: 0,
    failureCount: 0,
  })
  const ready = drill.receiver.ready()
  expect(drill.source.state()).toMatchObject({ isFetching: true, requestCount: 1 })
  await ready
  await drill.deliver(OTHER)
  drill.advance(10 * MINUTE)
  await drill.deliver(OTHER)

  const begin = Date.parse('2026-01-01T00:00:00Z')
  const fingerprint = expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as string
  expect(drill.source.state()).toEqual({
    keys: [
      { fingerprint, modulusLength: 2048, role: 'current' },
      { fingerprint, modulusLength: 2048, role: 'previous', usableUntil: begin + HOUR },
    ],
    fetchedAt: begin,
    expiresAt: begin + 10 * MINUTE,
    usableUntil: begin + 10 * MINUTE + 24 * HOUR,
    coolingDownUntil: begin + 30 * SECOND,
    pausedUntil: begin + 10 * MINUTE + 30 * SECOND,
    isFetching: false,
    requestCount: 3,
    failureCount: 1,
    lastFailure: {
      reason: 'bad-status',
      message: 'the key endpoint answered 500, not 200',
      at: begin + 10 * MINUTE,
    },
  })
})
