// A 410, or failures for too long, end a webhook: what its registration says then, and how it comes back.
import { expect, it } from 'vitest'
import { startWebhookStage, type WebhookStage } from '../support/webhook-stage.ts'

/** The log says each time what the tests mean to happen. */
const QUIET = { logLevel: 'silent' } as const
const always500 = Array.from({ length: 100 }, () => 500)

const get = (stage: WebhookStage, id: string) => stage.ask('getWebhook', { params: { id } })
const change = (stage: WebhookStage, id: string, body: object) =>
  stage.ask('updateWebhook', { params: { id }, body })

it('is inactive after a 410, says so, and cancels what waited', async () => {
  await using stage = await startWebhookStage([500, 410], QUIET)
  const { id } = await stage.register()
  await stage.publish()
  await stage.publish()
  expect(await get(stage, id)).toMatchObject({ active: false, disabledReason: 'gone' })
  expect(await stage.log(id)).toMatchObject([
    { status: 'failed', status_code: 410, attempts: 1, next_attempt_at: null },
    { status: 'failed', status_code: 500, attempts: 1, next_attempt_at: null },
  ])
  expect((await stage.publish()).deliveries).toEqual([])
  await stage.platform.clock.advance('1d')
  expect(stage.endpoint.requests).toHaveLength(2)
})

it('flows again once it is made active, and not by a change of anything else', async () => {
  await using stage = await startWebhookStage([410], QUIET)
  const { id } = await stage.register()
  await stage.publish()
  const still = { active: false, disabledReason: 'gone' }
  for (const body of [{ label: 'x' }, { url: stage.endpoint.url }, { events: ['user.*'] }]) {
    expect(await change(stage, id, body)).toMatchObject({ ...body, ...still })
    expect((await stage.publish()).deliveries).toEqual([])
  }
  const [delivery] = await stage.log(id)
  expect(delivery!.error).toMatch(/410.*active/)

  expect(await change(stage, id, { active: true })).toMatchObject({
    active: true,
    disabledReason: null,
  })
  await stage.publish()
  expect(await stage.log(id, 'status=success')).toHaveLength(1)
})

it('is inactive after failing often enough for long enough', async () => {
  await using stage = await startWebhookStage(always500, { ...QUIET, autoDisable: '3,30m' })
  const { id } = await stage.register()
  await stage.publish()
  await stage.platform.clock.advance('10m')
  expect(await get(stage, id)).toMatchObject({ active: true, disabledReason: null })
  await stage.platform.clock.advance('idle')
  expect(await get(stage, id)).toMatchObject({ active: false, disabledReason: 'failing' })
  expect(await stage.log(id)).toMatchObject([{ status: 'failed', attempts: 4 }])
})

it('is forgiven its failures by a new address or by being made active, and by nothing else', async () => {
  await using stage = await startWebhookStage(always500, { ...QUIET, autoDisable: '2,20s' })
  const { id } = await stage.register()
  const failsAfter = async (body: object): Promise<boolean> => {
    await change(stage, id, { active: false })
    await change(stage, id, { active: true, url: stage.endpoint.url })
    await stage.publish()
    await change(stage, id, body)
    await stage.platform.clock.advance('30s')
    return (await get(stage, id)).disabledReason === 'failing'
  }
  expect(await failsAfter({})).toBe(true)
  expect(await failsAfter({ label: 'Production Alerts' })).toBe(true)
  expect(await failsAfter({ headers: { 'X-Team': 'blue' } })).toBe(true)
  expect(await failsAfter({ url: `${new URL(stage.endpoint.url).origin}/elsewhere` })).toBe(false)
})

it('ends only the webhook whose endpoint is gone', async () => {
  await using stage = await startWebhookStage([], QUIET)
  await using gone = await startWebhookStage([410])
  const [one, other] = [
    await stage.register(),
    await stage.register({ url: gone.endpoint.url, label: 'gone' }),
  ]
  await stage.publish()
  expect(await get(stage, one.id)).toMatchObject({ active: true })
  expect(await get(stage, other.id)).toMatchObject({ active: false })
  expect((await stage.publish()).deliveries.map(({ webhook_id }) => webhook_id)).toEqual([one.id])
})
