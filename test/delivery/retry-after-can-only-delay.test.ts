// An endpoint may ask for more time than the ladder gives, never for less, and only with 429 or 503.
import { expect, it } from 'vitest'
import { formatHttpDate, HTTP_DATE_FORMS } from '../support/http-dates.ts'
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

const TEN_MINUTES_MS = 600_000
const forms: readonly (readonly [form: string, write: (at: number) => string])[] = [
  ['seconds', () => String(TEN_MINUTES_MS / 1_000)],
  ...HTTP_DATE_FORMS.map((form) => [form, (at: number) => formatHttpDate(at, form)] as const),
]

it.each([429, 503].flatMap((status) => forms.map(([form, write]) => ({ status, form, write }))))(
  'is back at the very instant that a $status asks for in $form',
  async ({ status, write }) => {
    const answer = Promise.withResolvers<FullAnswer>()
    await using stage = await startStage([answer.promise, 200])
    const { now } = await stage.platform.clock.get()
    const at = Date.parse(now) + TEN_MINUTES_MS
    answer.resolve({ status, headers: { 'retry-after': write(at) } })
    const event = await stage.announce()
    const first = await event.attempt(1)
    expect(first.nextAttemptAt).toBe(new Date(at).toISOString())
    await stage.platform.clock.advance('idle')
    const [, second] = await event.attempts()
    expect(second).toMatchObject({ startedAt: new Date(at).toISOString(), outcome: 'delivered' })
  },
)

it('takes no attempt off the schedule and adds none, however often an endpoint asks', async () => {
  const busy = { status: 503, headers: { 'Retry-After': '3600' } }
  await using stage = await startStage([busy, busy, busy], { retry: '0s,30s,2h' })
  const event = await stage.announce()
  await stage.platform.clock.advance('idle')
  const attempts = await event.attempts()
  const starts = attempts.map(({ startedAt }) => Date.parse(startedAt))
  expect(starts.slice(1).map((start, index) => start - starts[index]!)).toEqual([
    3_600_000, 7_200_000,
  ])
  expect(attempts.at(-1)).toMatchObject({ nextAttemptAt: null })
  expect(await event.settled()).toMatchObject([{ state: 'dead', attemptCount: 3 }])
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
