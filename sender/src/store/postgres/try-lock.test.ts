import { expect, test } from 'vitest'
import type { Clock } from '../../base/clock.ts'
import { retryLock } from './try-lock.ts'

const hasty: Clock = { kind: 'manual', factor: 0, now: () => 0, sleep: () => Promise.resolve() }

test('a lock that comes late is taken', async () => {
  let tries = 0
  const attempt = () => Promise.resolve(++tries === 5)
  expect(await retryLock(attempt, hasty, new AbortController().signal)).toBe(true)
  expect(tries).toBe(5)
})

test('a lock that does not come is given up, at once when nobody wants it any more', async () => {
  const stopping = new AbortController()
  let tries = 0
  const attempt = () => {
    tries += 1
    return Promise.resolve(false)
  }
  expect(await retryLock(attempt, hasty, stopping.signal)).toBe(false)
  expect(tries).toBe(20)
  const last = () => {
    stopping.abort()
    return attempt()
  }
  expect(await retryLock(last, hasty, stopping.signal)).toBe(false)
  expect(tries).toBe(21)
})
