import fc from 'fast-check'
import { expect, test } from 'vitest'
import { followHealth, shouldDisable, type WebhookHealth } from './webhook-health.ts'

const HEALTHY: WebhookHealth = { failureCount: 0, failingSince: null }
const policy = { minFailures: 3, minMs: 1_000 }
const fail = (health: WebhookHealth, endedAt: number) =>
  followHealth(health, { hasSucceeded: false, endedAt })

test('many failures in a short time do not disable a webhook', () => {
  const health = [0, 10, 20, 30].reduce(fail, HEALTHY)
  expect(shouldDisable(health, policy, 30)).toBe(false)
})

test('few failures over a long time do not disable a webhook', () => {
  const health = [0, 9_000].reduce(fail, HEALTHY)
  expect(shouldDisable(health, policy, 9_000)).toBe(false)
})

test('enough failures over long enough do', () => {
  const health = [0, 500, 1_000].reduce(fail, HEALTHY)
  expect(health).toEqual({ failureCount: 3, failingSince: 0 })
  expect(shouldDisable(health, policy, 1_000)).toBe(true)
})

test('one success and all is forgiven', () => {
  const failed = [0, 500, 1_000].reduce(fail, HEALTHY)
  expect(followHealth(failed, { hasSucceeded: true, endedAt: 1_500 })).toEqual(HEALTHY)
})

test('whatever happens, a webhook is disabled only after its last success lies far enough back', () => {
  const attempts = fc.array(fc.record({ hasSucceeded: fc.boolean(), gapMs: fc.nat(800) }))
  fc.assert(
    fc.property(attempts, (list) => {
      let now = 0
      let health = HEALTHY
      let run: number[] = []
      for (const { hasSucceeded, gapMs } of list) {
        now += gapMs
        health = followHealth(health, { hasSucceeded, endedAt: now })
        run = hasSucceeded ? [] : [...run, now]
        const isBad = run.length >= policy.minFailures && now - run[0]! >= policy.minMs
        expect(shouldDisable(health, policy, now)).toBe(isBad)
      }
    }),
  )
})
