// The schedules beside the default one: none, the ten attempts of Standard Webhooks, and a list of one's own.
import { expect, it } from 'vitest'
import { startStage } from '../support/stage.ts'

const ALWAYS_500 = Array<number>(12).fill(500)

it.each<[string, readonly number[]]>([
  ['none', []],
  ['0s,1s,2s', [1, 2]],
  ['standard', [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400]],
])('%s', async (retry, gaps) => {
  await using stage = await startStage(ALWAYS_500, { retry })
  const event = await stage.announce()
  await stage.platform.clock.advance('idle')
  const attempts = await event.attempts()
  const starts = attempts.map(({ startedAt }) => Date.parse(startedAt))
  expect(starts.slice(1).map((at, index) => (at - starts[index]!) / 1_000)).toEqual(gaps)
  expect(await event.settled()).toMatchObject([{ state: 'dead', attemptCount: gaps.length + 1 }])
})

it('waits before the first attempt too when the list says so', async () => {
  await using stage = await startStage([], { retry: '10s,20s' })
  const event = await stage.announce()
  await stage.platform.clock.advance('9s')
  expect(stage.endpoint.requests).toEqual([])
  await stage.platform.clock.advance('1s')
  await event.delivered()
})
