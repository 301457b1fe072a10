import { expect, test } from 'vitest'
import { createManualClock } from '../base/manual-clock.ts'
import { checkHealth } from './check-health.ts'

const clock = createManualClock(0)
const check = (hasWork: () => Promise<boolean>, realClock = createManualClock(0)) =>
  checkHealth({ store: { hasWork }, dispatcher: { state: () => 'running' }, clock, realClock })

test('a store that answers is well', async () => {
  expect(await check(() => Promise.resolve(true))).toEqual({ store: null, dispatcher: 'running' })
})

test('a store that fails is not, and says why', async () => {
  const { store } = await check(() => Promise.reject(new Error('the server went away')))
  expect(store).toBe('the server went away')
})

test('a store that does not answer in two seconds is as good as away', async () => {
  const realClock = createManualClock(0)
  const never = Promise.withResolvers<boolean>()
  const checked = check(() => never.promise, realClock)
  realClock.moveTo(2_000)
  expect((await checked).store).toBe('no answer within 2 s')
})
