// What the load makes of an answer. A platform that cannot is excused only while its server was taken away.
import { PlatformCallError, type PlatformClient } from '@thunderstack-webhooks/sender'
import { describe, expect, it } from 'vitest'
import { createOutages } from './outages.ts'
import { callPlatform } from './call-platform.ts'

const platforms = { pick: () => Promise.resolve({} as PlatformClient) }

function fail(status: number, cause?: Error): () => Promise<never> {
  return () => Promise.reject(new PlatformCallError(status, `status ${status}`, { cause }))
}

describe('a 503', () => {
  it('is a failure of the platform', async () => {
    const outages = createOutages()
    outages.begin()
    outages.end()
    await expect(callPlatform({ platforms, outages }, fail(503))).rejects.toThrow(
      'the platform failed over a call: status 503',
    )
  })

  it.each<[string, 'before' | 'during', 'never' | 'during']>([
    ['while the server is away', 'before', 'never'],
    ['when the server left after the call began', 'during', 'never'],
    ['when the server came back before the answer', 'before', 'during'],
    ['when the server left and came back meanwhile', 'during', 'during'],
  ])('leaves a call unanswered %s', async (_, begins, ends) => {
    const outages = createOutages()
    if (begins === 'before') outages.begin()
    const result = await callPlatform({ platforms, outages }, async () => {
      if (begins === 'during') outages.begin()
      if (ends === 'during') outages.end()
      return fail(503)()
    })
    expect(result).toEqual({ kind: 'unanswered' })
  })
})

it('does not excuse another failure by an outage', async () => {
  const outages = createOutages()
  outages.begin()
  await expect(callPlatform({ platforms, outages }, fail(500))).rejects.toThrow('status 500')
})

it('tells a call that was refused, never sent, or never answered', async () => {
  const parts = { platforms, outages: createOutages() }
  const because = (code: string): Error =>
    new Error('fetch failed', { cause: Object.assign(new Error(code), { code }) })
  expect(await callPlatform(parts, fail(409))).toEqual({ kind: 'refused' })
  expect(await callPlatform(parts, fail(0, because('ECONNREFUSED')))).toEqual({ kind: 'unsent' })
  expect(await callPlatform(parts, fail(0, because('ECONNRESET')))).toEqual({ kind: 'unanswered' })
  expect(await callPlatform(parts, () => Promise.resolve(7))).toEqual({
    kind: 'answered',
    answer: 7,
  })
})
