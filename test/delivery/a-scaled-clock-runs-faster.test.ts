// A clock that runs a multiple of real time: the same instants in the log, sooner on the wall.
import { performance } from 'node:perf_hooks'
import { expect, it } from 'vitest'
import { startStage } from '../support/stage.ts'

it('walks through two and a half hours in seconds', async () => {
  const begin = performance.now()
  await using stage = await startStage([500, 500, 500, 500, 200], { clock: 'scaled:20000' })
  const event = await stage.announce()
  const [delivery] = await event.delivered({ timeout: '20s' })

  const starts = delivery!.attempts.map(({ startedAt }) => Date.parse(startedAt))
  const gaps = starts.slice(1).map((at, index) => (at - starts[index]!) / 1_000)
  for (const [index, least] of [30, 300, 1_800, 7_200].entries()) {
    expect(gaps[index]).toBeGreaterThanOrEqual(least)
  }
  expect(performance.now() - begin).toBeLessThan(20_000)
  expect(await stage.platform.clock.get()).toMatchObject({ kind: 'scaled', factor: 20_000 })
})

it('cannot be moved by hand', async () => {
  await using stage = await startStage([], { clock: 'scaled:60' })
  await expect(stage.platform.clock.advance('1s')).rejects.toMatchObject({ status: 409 })
})
