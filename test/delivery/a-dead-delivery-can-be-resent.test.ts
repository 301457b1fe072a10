// Five failures end a delivery; whoever repairs the receiver can have it again.
import { expect, it } from 'vitest'
import { startStage } from '../support/stage.ts'

const FIVE_FAILURES = [500, 500, 500, 500, 500]

it('gives up after the fifth failure and says so', async () => {
  await using stage = await startStage(FIVE_FAILURES)
  const event = await stage.announce()
  await stage.platform.clock.advance('idle')

  const [delivery] = await event.settled()
  expect(delivery).toMatchObject({ state: 'dead', attemptCount: 5, nextAttemptAt: null })
  expect(delivery!.attempts[4]!.nextAttemptReason).toBe('all 5 attempts of schedule docs failed')
  await stage.platform.clock.advance('30d')
  expect(stage.endpoint.requests).toHaveLength(5)
})

it('tells whoever waits for a dead delivery that it will not come', async () => {
  await using stage = await startStage(FIVE_FAILURES)
  const event = await stage.announce()
  await stage.platform.clock.advance('idle')
  await expect(event.delivered()).rejects.toMatchObject({
    status: 409,
    message: 'The delivery can no longer be delivered: it is dead after 5 attempts',
  })
})

it('sends a dead delivery again, numbered on, with the bytes it had', async () => {
  await using stage = await startStage([...FIVE_FAILURES, 200])
  const event = await stage.announce()
  await stage.platform.clock.advance('idle')

  await stage.platform.deliveries.redeliver(event.deliveries[0]!.id)
  const [delivery] = await event.delivered()
  expect(delivery).toMatchObject({ state: 'delivered', attemptCount: 6 })
  const [first, , , , , sixth] = await stage.endpoint.received(6)
  expect(sixth).toMatchObject({ body: first!.body, signature: first!.signature })
})

it('begins the ladder again when a resent delivery fails', async () => {
  await using stage = await startStage([...FIVE_FAILURES, 500, 200])
  const event = await stage.announce()
  await stage.platform.clock.advance('idle')

  await stage.platform.deliveries.redeliver(event.deliveries[0]!.id)
  const attempt = await event.attempt(6)
  expect(attempt.nextAttemptReason).toBe('step 30s of schedule docs')
  await stage.platform.clock.advance('30s')
  expect(await stage.deliveryOf(event)).toMatchObject({ state: 'delivered', attemptCount: 7 })
})

it('can send a delivered event once more', async () => {
  await using stage = await startStage()
  const event = await stage.announce()
  const [delivery] = await event.delivered()
  await stage.platform.deliveries.redeliver(delivery!.id)
  await stage.platform.settled()
  expect(await event.attempts()).toHaveLength(2)
})
