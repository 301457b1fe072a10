// The retry table of the page on a manual clock: when each attempt is, what the log says meanwhile, and that five are all.
import type { ResponseBody } from '@thunderstack-webhooks/contracts'
import { expect, it } from 'vitest'
import { startWebhookStage } from '../support/webhook-stage.ts'

const DELAYS_MS = [0, 30_000, 300_000, 1_800_000, 7_200_000]

it('attempts at once, then after 30 s, 5 min, 30 min and 2 h, and then is marked as failed', async () => {
  await using stage = await startWebhookStage(['reset', 500, 404, 302, 503])
  const { id } = await stage.register()
  const begun = Date.parse((await stage.platform.clock.get()).now)
  await stage.publish()
  await stage.platform.clock.advance('20d')

  const [delivery] = await stage.log(id)
  expect(delivery).toMatchObject({
    status: 'failed',
    status_code: 503,
    attempts: 5,
    error: 'The endpoint answered 503, expected any 2xx.',
    next_attempt_at: null,
  })
  expect(delivery).not.toHaveProperty('delivered_at')
  const { attempt_log } = await stage.detail(id, delivery!.id)
  const starts = attempt_log.map(({ startedAt }) => Date.parse(startedAt))
  const expected = DELAYS_MS.map((_, index) =>
    DELAYS_MS.slice(0, index + 1).reduce((sum, delay) => sum + delay, begun),
  )
  expect(starts).toEqual(expected)
  expect(stage.endpoint.requests).toHaveLength(5)
})

it('is pending with its last error while there are attempts to come, and says when the next one is', async () => {
  await using stage = await startWebhookStage([500, 500, 500, 500, 200])
  const { id } = await stage.register()
  await stage.publish()

  for (const [index, delayMs] of DELAYS_MS.slice(1).entries()) {
    const { now } = await stage.platform.clock.get()
    const [delivery] = await stage.log(id)
    expect(delivery).toMatchObject({
      status: 'pending',
      status_code: 500,
      attempts: index + 1,
      error: 'The endpoint answered 500, expected any 2xx.',
      next_attempt_at: new Date(Date.parse(now) + delayMs).toISOString(),
    })
    await stage.platform.clock.advance('next')
  }
  expect(await stage.log(id)).toMatchObject([{ status: 'success', attempts: 5, status_code: 200 }])
})

it('has no status code when nobody ever answered', async () => {
  await using stage = await startWebhookStage(Array.from({ length: 5 }, () => 'reset' as const))
  const { id } = await stage.register()
  await stage.publish()
  await stage.platform.clock.advance('idle')
  const [delivery] = await stage.log(id)
  expect(delivery).toMatchObject({ status: 'failed', attempts: 5 })
  expect(delivery).not.toHaveProperty('status_code')
  expect(delivery!.error).toMatch(/./)
})

it('is told apart by status in the log', async () => {
  await using stage = await startWebhookStage([200, 500, 500, 500, 500, 500, 500])
  const { id } = await stage.register()
  await stage.publish()
  await stage.publish()
  await stage.platform.clock.advance('idle')
  await stage.publish()
  const statuses = async (query: string) => (await stage.log(id, query)).map(({ status }) => status)
  expect(await statuses('status=success')).toEqual(['success'])
  expect(await statuses('status=failed')).toEqual(['failed'])
  expect(await statuses('status=pending')).toEqual(['pending'])
})

it('can be read in pages, from newest to oldest, without a gap', async () => {
  await using stage = await startWebhookStage()
  const { id } = await stage.register()
  const ids: string[] = []
  for (let count = 0; count < 5; count++) ids.unshift((await stage.publish()).id)

  const seen: string[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const page: ResponseBody<'listWebhookDeliveries'> = await stage.ask('listWebhookDeliveries', {
      params: { id },
      query: `limit=2${cursor && `&cursor=${cursor}`}`,
    })
    seen.push(...page.deliveries.map(({ event_id }) => event_id))
    cursor = page.nextCursor
  }
  expect(seen).toEqual(ids)
})

it('is found by when it was made and by what happened', async () => {
  await using stage = await startWebhookStage()
  const { id } = await stage.register()
  const at = async () => (await stage.platform.clock.get()).now
  const first = await stage.publish('user.created')
  await stage.platform.clock.advance('1h')
  const since = await at()
  const second = await stage.publish('file.uploaded', { id: 'file_1' })
  await stage.platform.clock.advance('1h')
  const until = await at()
  const third = await stage.publish('user.created')
  const events = async (query: string) => (await stage.log(id, query)).map((each) => each.event_id)
  // From an instant on, and before one.
  expect(await events(`since=${since}`)).toEqual([third.id, second.id])
  expect(await events(`until=${until}`)).toEqual([second.id, first.id])
  expect(await events(`since=${since}&until=${until}`)).toEqual([second.id])
  expect(await events('eventType=user.created')).toEqual([third.id, first.id])
  expect(await events(`eventType=user.created&since=${since}`)).toEqual([third.id])
  expect(await events('eventType=user.deleted')).toEqual([])
})
