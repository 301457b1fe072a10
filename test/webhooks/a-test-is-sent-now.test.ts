// POST /v1/webhooks/{id}/test: a signed event at once, whatever the filters and the clock, and what came of it as the answer.
import { expect, it, vi } from 'vitest'
import { startEndpoint } from '../support/scripted-endpoint.ts'
import { headerOf, standardSignature } from '../support/signatures.ts'
import { refusalOf, startWebhookStage } from '../support/webhook-stage.ts'

it('goes out whatever the filters and the schedule say, signed as every other event', async () => {
  await using stage = await startWebhookStage()
  for (const body of [{ events: ['user.created'] }, { schedule: 'every:1h' }]) {
    const { id, secret } = await stage.register({ ...body, scheme: 'standard' })
    const { event_id, delivery, attempt } = await stage.ask('testWebhook', { params: { id } })
    const request = stage.endpoint.requests.at(-1)!
    expect(JSON.parse(request.body.toString())).toMatchObject({
      type: 'webhook.test',
      data: { webhook_id: id },
    })
    expect(headerOf(request, 'webhook-id')).toBe(event_id)
    expect(headerOf(request, 'webhook-signature')).toBe(standardSignature(request, secret!))
    expect(delivery).toMatchObject({ event_id, status: 'success', event_type: 'webhook.test' })
    expect(attempt).toMatchObject({
      number: 1,
      outcome: 'delivered',
      request: { body: request.body.toString() },
      response: { status: 200 },
    })
    expect(await stage.log(id, 'eventType=webhook.test')).toEqual([delivery])
  }
})

it('reaches the one webhook and no other', async () => {
  await using stage = await startWebhookStage()
  const { id } = await stage.register()
  const other = await stage.register()
  await stage.ask('testWebhook', { params: { id } })
  await stage.platform.settled()
  expect(stage.endpoint.requests).toHaveLength(1)
  expect(await stage.log(other.id)).toEqual([])
})

it('answers with the failed attempt of an endpoint that is down, and goes on trying', async () => {
  await using stage = await startWebhookStage(['reset', 500])
  const { id } = await stage.register()
  const { delivery, attempt } = await stage.ask('testWebhook', { params: { id } })
  expect(attempt).toMatchObject({ number: 1, outcome: 'unreachable', response: null })
  expect(delivery).toMatchObject({ status: 'pending', attempts: 1, error: attempt.explanation })
  await stage.platform.clock.advance('idle')
  expect(await stage.log(id)).toMatchObject([{ status: 'success', attempts: 3 }])
})

it('answers at once where nobody listens', async () => {
  await using stage = await startWebhookStage()
  const gone = await startEndpoint()
  await gone[Symbol.asyncDispose]()
  const { id } = await stage.register({ url: gone.url })
  const { attempt } = await stage.ask('testWebhook', { params: { id } })
  expect(attempt).toMatchObject({ outcome: 'unreachable', errorClass: 'refused' })
})

it('does not wait behind what an ordered webhook still owes, nor for a first delay', async () => {
  await using stage = await startWebhookStage([500], { retry: '10s,1m' })
  const { id } = await stage.register({ ordered: true })
  await stage.publish()
  await stage.platform.clock.advance('10s')
  await stage.publish()
  const { delivery } = await stage.ask('testWebhook', { params: { id } })
  expect(delivery).toMatchObject({ status: 'success', attempts: 1 })
  await stage.platform.clock.advance('idle')
  expect((await stage.log(id)).map(({ status }) => status)).toEqual([
    'success',
    'success',
    'success',
  ])
})

it('is refused while the webhook is not active', async () => {
  await using stage = await startWebhookStage()
  const { id } = await stage.register({ active: false })
  const params = { id }
  expect(refusalOf(await stage.call('testWebhook', { params }))).toMatchObject({
    status: 409,
    code: 'conflict',
    message: expect.stringContaining('"active": true') as string,
  })
  expect(await stage.log(id)).toEqual([])
  expect((await stage.platform.events.list()).events).toEqual([])
})

it('says after 20 s that no attempt has ended yet, and where its result will be', async () => {
  const answer = Promise.withResolvers<200>()
  await using stage = await startWebhookStage([answer.promise])
  const { id } = await stage.register()
  // The wait is real time: it is over as soon as it begins.
  const timeout = AbortSignal.timeout.bind(AbortSignal)
  const spy = vi
    .spyOn(AbortSignal, 'timeout')
    .mockImplementation((ms) => (ms === 20_000 ? AbortSignal.abort() : timeout(ms)))
  const answered = await stage.call('testWebhook', { params: { id } })
  spy.mockRestore()
  const { status, code, message } = refusalOf(answered)
  const [delivery] = await stage.log(id)
  expect([status, code]).toEqual([408, 'timeout'])
  expect(message).toContain(delivery!.id)
  answer.resolve(200)
  await stage.platform.settled()
  expect(await stage.log(id)).toMatchObject([{ id: delivery!.id, status: 'success' }])
})
