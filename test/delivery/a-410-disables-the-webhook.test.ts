// 410 means "never again": the webhook is disabled until somebody sets its URL.
import { expect, it } from 'vitest'
import { startStage } from '../support/stage.ts'

it('makes no further attempt after a 410', async () => {
  await using stage = await startStage([410])
  const event = await stage.announce()
  const [delivery] = await event.settled()
  expect(delivery).toMatchObject({ state: 'dead', attemptCount: 1, nextAttemptAt: null })
  expect(delivery!.attempts[0]).toMatchObject({ outcome: 'gone', nextAttemptAt: null })

  await stage.platform.clock.advance('30d')
  expect(stage.endpoint.requests).toHaveLength(1)
})

it('cancels what still waited for the same webhook', async () => {
  await using stage = await startStage([500, 410])
  const first = await stage.announce('STARTING')
  await first.attempt(1)
  const second = await stage.announce('RUNNING')
  await second.settled()
  expect(await stage.deliveryOf(first)).toMatchObject({ state: 'cancelled', nextAttemptAt: null })
})

it('sends no later event to a disabled webhook', async () => {
  await using stage = await startStage([410])
  await (await stage.announce()).settled()
  const later = await stage.announce('PAUSED')
  expect(later.deliveries).toEqual([])
})

it('refuses to resend to a disabled webhook', async () => {
  await using stage = await startStage([410])
  const event = await stage.announce()
  await event.settled()
  await expect(stage.platform.deliveries.redeliver(event.deliveries[0]!.id)).rejects.toMatchObject({
    status: 409,
  })
})

it('works again once its URL is set, even to the same address', async () => {
  await using stage = await startStage([410, 200])
  await (await stage.announce()).settled()
  await stage.platform.nodes.updateSettings(stage.nodeId, { webhookUrl: stage.endpoint.url })
  await (await stage.announce('PAUSED')).delivered()
  expect(stage.endpoint.requests.map(({ status }) => status)).toEqual(['RUNNING', 'PAUSED'])
})
