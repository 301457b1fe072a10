// The check of a platform from outside: ours keeps the contract, and each lie is found by name.
import { generateKeyPairSync } from 'node:crypto'
import type { Platform } from '@thunderstack-webhooks/sender'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findPort } from '../support/find-port.ts'
import { startLyingProxy, type Lies } from '../support/lying-proxy.ts'
import { nameCases, reportContract, runContract } from '../support/run-contract.ts'
import { serve } from '../support/serve.ts'
import { startPlatform } from '../support/start-platform.ts'

let platform: Platform

beforeAll(async () => {
  platform = await startPlatform({ step: '20ms' })
})

afterAll(() => platform[Symbol.asyncDispose]())

const check = (url: string, ...flags: readonly string[]) =>
  reportContract(['check-sender', url, '--token', platform.token, ...flags])

it('has no finding at our own platform, and leaves no node behind', async () => {
  const report = await check(platform.url)
  expect(nameCases(report, 'failed', 'warned', 'skipped')).toEqual([])
  expect(report.code).toBe(0)
  expect(nameCases(report, 'passed')).toContain(
    'Webhooks: every signature verifies over the raw bytes',
  )
  expect(report.facts['webhooks']).toBeGreaterThanOrEqual(6)
  const nodes = await platform.nodes.list()
  expect(nodes.map(({ status }) => status)).toEqual(['DESTROYED'])
})

async function checkLiar(lies: Lies): Promise<readonly string[]> {
  await using proxy = await startLyingProxy(platform.url, lies)
  const report = await check(proxy.origin)
  expect(report.code).toBe(1)
  return nameCases(report, 'failed')
}

it('finds a node that is told although it is not there', async () => {
  const failed = await checkLiar({
    answer: (answer, { path }) =>
      /^\/api\/nodes\/0{32}$/.test(path) ? { ...answer, status: 200, body: '{}' } : answer,
  })
  expect(failed).toEqual(['Refusals: a node that is not there'])
})

it('finds a door that is open without a token', async () => {
  const failed = await checkLiar({
    request(request) {
      const isBare = !request.headers.some(([name]) => name.toLowerCase() === 'authorization')
      const token = ['authorization', `Bearer ${platform.token}`] as const
      return isBare ? { ...request, headers: [...request.headers, token] } : request
    },
  })
  expect(failed).toEqual(['Refusals: no token'])
})

it('finds a field that the contract does not have', async () => {
  const failed = await checkLiar({
    answer: (answer, { method, path }) =>
      method === 'GET' && path === '/api/nodes/latest-rln-image'
        ? { ...answer, body: JSON.stringify({ ...JSON.parse(answer.body), extra: 1 }) }
        : answer,
  })
  expect(failed).toEqual(['What can be read: the newest version is told'])
})

it('finds a header that the contract promises and that is not there', async () => {
  const failed = await checkLiar({
    answer(answer) {
      const headers = Object.entries(answer.headers).filter(([name]) => name !== 'www-authenticate')
      return { ...answer, headers: Object.fromEntries(headers) }
    },
  })
  expect(failed).toEqual([
    'Refusals: no token',
    'Refusals: a wrong token',
    'Refusals: a wrong token, when a node is made',
    'Refusals: a wrong token, when a token is verified',
    'Refusals: a wrong token, when the key is asked for',
  ])
})

it('finds a key that is not the one that signs', async () => {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const data = publicKey.export({ type: 'spki', format: 'pem' })
  const failed = await checkLiar({
    answer: (answer, { path }) =>
      path === '/api/webhook-public-key' && answer.status === 200
        ? { ...answer, body: JSON.stringify({ data }) }
        : answer,
  })
  expect(failed).toEqual(['Webhooks: every signature verifies over the raw bytes'])
})

it('finds a key that no library reads', async () => {
  const failed = await checkLiar({
    answer: (answer, { path }) =>
      path === '/api/webhook-public-key' && answer.status === 200
        ? { ...answer, body: '{"data":"coming soon"}' }
        : answer,
  })
  expect(failed).toEqual([
    'What can be read: the public key is told',
    'What can be read: the public key is an RSA key in PEM form',
    'Webhooks: every signature verifies over the raw bytes',
  ])
})

it('finds webhooks that are changed on their way', async () => {
  const port = await findPort()
  await using tampering = await startLyingProxy(`http://127.0.0.1:${port}`, {
    request: (webhook) => ({
      ...webhook,
      headers: webhook.headers.map(([name, value]) => [name.toLowerCase(), value] as const),
      body: webhook.body.replace('"nodeId":', '"node_id":'),
    }),
  })
  const report = await check(
    platform.url,
    ...['--sink-port', String(port), '--sink-url', `${tampering.origin}/hook`, '--patience', '2'],
  )
  expect(nameCases(report, 'failed')).toEqual([
    'Webhooks: every status is announced',
    'Webhooks: every webhook has one signature header, in its documented spelling',
    'Webhooks: every signature verifies over the raw bytes',
    'Webhooks: every payload is one that the contract has',
    'Webhooks: every payload names the node, twice',
  ])
})

it('destroys its node when it is told to stop, and proves nothing', async () => {
  await using still = await startPlatform({ clock: 'manual' })
  const waiting = Promise.withResolvers<undefined>()
  await using proxy = await startLyingProxy(still.url, {
    answer(answer, { method, path }) {
      // The command waits for RUNNING, which does not come by itself.
      if (method === 'GET' && /^\/api\/nodes\/[0-9a-f]{32}$/.test(path) && answer.status === 200)
        waiting.resolve(undefined)
      return answer
    },
  })
  const args = ['check-sender', proxy.origin, '--token', still.token]
  const { code, out } = await runContract(args, '', waiting.promise)
  expect(code).toBe(2)
  expect(out).toContain('Stopped before the end')
  expect(out).toMatch(/ok {5}it is destroyed$/m)
  await still.clock.advance('idle')
  expect((await still.nodes.list()).map(({ status }) => status)).toEqual(['DESTROYED'])
})

it('says that the platform does not take the token, instead of sixteen findings', async () => {
  const { code, out, err } = await runContract(['check-sender', platform.url, '--token', 'x'])
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(/answers 401 to the token; give a token of this very platform with --token/)
})

it('says that nobody is there, or that the URL is none, with exit code 2', async () => {
  const gone = await serve(() => undefined)
  await gone[Symbol.asyncDispose]()
  const nobody = await runContract(['check-sender', gone.origin, '--token', 'x'])
  expect(nobody).toMatchObject({ code: 2, out: '' })
  expect(nobody.err).toMatch(/nothing listens there/)
  const forbidden = await runContract(['check-sender', 'http://127.0.0.1:9', '--token', 'x'])
  expect(forbidden).toMatchObject({ code: 2, out: '' })
  expect(forbidden.err).toMatch(/no answer \(bad port\); start it first/)
  const noUrl = await runContract(['check-sender', 'localhost:4100', '--token', 'x'])
  expect(noUrl.code).toBe(2)
  expect(noUrl.err).toMatch(/platform url: expected an http or https URL/)
})
