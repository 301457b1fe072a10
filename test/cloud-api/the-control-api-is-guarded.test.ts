// The control API is for this machine: no other web page, no rebound host name, and a token of its own beyond loopback.
import { OPERATIONS, type OperationId } from '@thunderstack-webhooks/contracts'
import type { Platform } from '@thunderstack-webhooks/sender'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callOperation, messageOf } from '../support/contract-call.ts'
import { startPlatform } from '../support/start-platform.ts'

const CONTROL = Object.entries(OPERATIONS)
  .filter(([, { tag }]) => tag === 'Mock control')
  .map(([id]) => id as OperationId)

let platform: Platform

beforeAll(async () => {
  platform = await startPlatform()
})

afterAll(() => platform.stop())

describe.each(CONTROL)('%s', (operationId) => {
  const call = (headers: Record<string, string>, token?: null) =>
    callOperation(platform, operationId, {
      headers,
      params: { id: 'x' },
      ...(token !== undefined && { token }),
    })

  it('is refused under a host name that is not this machine', async () => {
    const answer = await call({ host: 'evil.example' })
    expect([answer.status, messageOf(answer)]).toEqual([
      403,
      expect.stringContaining('names this machine') as string,
    ])
  })

  it('is refused to a page of another origin', async () => {
    for (const origin of ['http://evil.example', 'null', 'http://127.0.0.1:1']) {
      expect([origin, (await call({ origin })).status]).toEqual([origin, 403])
    }
  })

  it('is refused without a token', async () => {
    expect((await call({}, null)).status).toBe(401)
  })
})

it('is open to its own page and to every name of this machine', async () => {
  const { port, origin } = new URL(platform.url)
  const own = await callOperation(platform, 'getClock', { headers: { origin } })
  expect(own.status).toBe(200)
  for (const host of ['localhost', '127.0.0.1', '127.0.0.9', '[::1]', 'LOCALHOST']) {
    const headers = { host: `${host}:${port}` }
    const { status } = await callOperation(platform, 'getClock', { headers })
    expect([host, status]).toEqual([host, 200])
  }
})

it('is refused under names that only look like this machine', async () => {
  for (const host of ['127.0.0.1.evil.example', 'localhost.evil.example', 'evil.example:127']) {
    const { status } = await callOperation(platform, 'getClock', { headers: { host } })
    expect([host, status]).toEqual([host, 403])
  }
})
