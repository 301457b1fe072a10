// The schedule `standard` from end to end: ten attempts over three days and more, over real HTTP, in under a second.
import { expect, it } from 'vitest'
import { startStage } from '../support/stage.ts'

const DELAYS_S = [0, 5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400]

it('sends again at every step of the standard schedule, to the second, and gives up after ten attempts', async () => {
  await using stage = await startStage(Array<number>(10).fill(500), { retry: 'standard' })
  const event = await stage.announce()
  await event.attempt(1)

  const { attempts } = await stage.platform.clock.advance('idle')
  expect(attempts.map(({ number }) => number)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10])
  const [delivery] = await event.settled()
  const starts = delivery!.attempts.map(({ startedAt }) => Date.parse(startedAt))
  const gaps = starts.map((at, index) => at - (starts[index - 1] ?? Date.parse(event.occurredAt)))
  expect(gaps.map((ms) => ms / 1_000)).toEqual(DELAYS_S)
  expect(delivery).toMatchObject({ state: 'dead', nextAttemptAt: null })
  expect(stage.endpoint.requests).toHaveLength(10)
})

it('takes three days and more of the clock, and less than a second of the wall', async () => {
  const ladder = [...Array<number>(9).fill(503), 200]
  const wallsMs: number[] = []
  // The fastest of a few: what else runs on the machine is not what this is about.
  for (let round = 0; round < 3; round += 1) {
    await using stage = await startStage(ladder, { retry: 'standard' })
    const event = await stage.announce()
    await event.attempt(1)
    const before = await stage.platform.clock.get()

    const beganAt = performance.now()
    const after = await stage.platform.clock.advance('idle')
    wallsMs.push(performance.now() - beganAt)
    const passedS = (Date.parse(after.now) - Date.parse(before.now)) / 1_000
    expect(passedS).toBe(DELAYS_S.reduce((sum, delay) => sum + delay))
    expect(after.attempts.at(-1)).toMatchObject({ number: 10, outcome: 'delivered' })
  }
  expect(Math.min(...wallsMs)).toBeLessThan(1_000)
})
