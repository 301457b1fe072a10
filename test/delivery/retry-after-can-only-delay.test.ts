// An endpoint may ask for more time than the ladder gives, never for less, and only with 429 or 503.
import { expect, it } from 'vitest'
import type { FullAnswer } from '../support/scripted-endpoint.ts'
import { startStage } from '../support/stage.ts'

const LATER = { headers: { 'Retry-After': '120' } }

it.each([429, 503])(
  'waits as long as a %i asks when that is later than the step',
  async (status) => {
    await using stage = await startStage([{ status, ...LATER }, 200])
    const event = await stage.announce()
    const attempt = await event.attempt(1)
    expect(attempt.nextAttemptReason).toBe(
      'Retry-After of 2m, later than step 30s of schedule docs',
    )
    await stage.platform.clock.advance('119s')
    expect(stage.endpoint.requests).toHaveLength(1)
    await stage.platform.clock.advance('1s')
    await event.delivered()
  },
)

it('keeps to the ladder when the answer asks for less', async () => {
  await using stage = await startStage([{ status: 503, headers: { 'Retry-After': '5' } }, 200])
  const attempt = await (await stage.announce()).attempt(1)
  expect(attempt.nextAttemptReason).toBe('step 30s of schedule docs')
  await stage.platform.clock.advance('29s')
  expect(stage.endpoint.requests).toHaveLength(1)
})

it('reads a date as well as seconds', async () => {
  const answer = Promise.withResolvers<FullAnswer>()
  await using stage = await startStage([answer.promise])
  const { now } = await stage.platform.clock.get()
  const inTenMinutes = new Date(Date.parse(now) + 600_000)
  answer.resolve({ status: 503, headers: { 'retry-after': inTenMinutes.toUTCString() } })
  const attempt = await (await stage.announce()).attempt(1)
  expect(attempt.nextAttemptAt).toBe(inTenMinutes.toISOString())
})

it.each([
  ['another status', { status: 500, ...LATER }],
  ['a text that is neither', { status: 503, headers: { 'Retry-After': 'soon' } }],
  ['an instant that has passed', { status: 503, headers: { 'Retry-After': '-1' } }],
])('keeps to the ladder for %s', async (_, answer) => {
  await using stage = await startStage([answer])
  const attempt = await (await stage.announce()).attempt(1)
  expect(attempt.nextAttemptReason).toBe('step 30s of schedule docs')
})

it('waits a day at most', async () => {
  await using stage = await startStage([{ status: 503, headers: { 'Retry-After': '999999' } }])
  const { endedAt, nextAttemptAt } = await (await stage.announce()).attempt(1)
  expect(Date.parse(nextAttemptAt!) - Date.parse(endedAt)).toBe(24 * 3_600_000)
})
