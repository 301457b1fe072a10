// Idempotency-Key: the same call again, once or twenty times at once, is one event with one answer.
import { expect, it } from 'vitest'
import { refusalOf, startWebhookStage } from '../support/webhook-stage.ts'

const BODY = { type: 'user.created', data: { id: 'user_1' } }
const HEADERS = { 'idempotency-key': 'order-4711' }

it('answers the same again and sends nothing more', async () => {
  await using stage = await startWebhookStage()
  await stage.register()
  const first = await stage.ask('publishEvent', { body: BODY, headers: HEADERS })
  await stage.platform.clock.advance('10m')
  // Who came later is not told of what was before.
  await stage.register()
  const again = await stage.ask('publishEvent', { body: BODY, headers: HEADERS })
  expect(again).toEqual(first)
  await stage.platform.settled()
  expect(stage.endpoint.requests).toHaveLength(1)
})

it('makes one event of twenty calls at once', async () => {
  await using stage = await startWebhookStage()
  await stage.register()
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => stage.ask('publishEvent', { body: BODY, headers: HEADERS })),
  )
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  await stage.platform.settled()
  expect(stage.endpoint.requests).toHaveLength(1)
  expect((await stage.platform.events.list()).events).toHaveLength(1)
})

it('refuses another event under the same key, and makes nothing of it', async () => {
  await using stage = await startWebhookStage()
  await stage.register()
  await stage.register({ workspaceId: 'staging' })
  await stage.ask('publishEvent', { body: BODY, headers: HEADERS })
  for (const other of [
    { ...BODY, data: { id: 'user_2' } },
    { ...BODY, data: { id: 'user_1', name: 'John' } },
    { ...BODY, type: 'user.updated' },
    { ...BODY, workspaceId: 'staging' },
  ]) {
    const refused = await stage.call('publishEvent', { body: other, headers: HEADERS })
    expect(refusalOf(refused)).toMatchObject({
      status: 409,
      code: 'conflict',
      message: expect.stringContaining('Idempotency-Key') as string,
    })
  }
  await stage.platform.settled()
  expect(stage.endpoint.requests).toHaveLength(1)
  // Naming the workspace that it was anyway, or spacing the JSON otherwise, is the same event.
  for (const same of [{ ...BODY, workspaceId: 'default' }, JSON.stringify(BODY, null, 2)]) {
    await stage.ask('publishEvent', { body: same, headers: HEADERS })
  }
})

it('keeps the keys of accounts apart, and takes no key as one', async () => {
  await using stage = await startWebhookStage()
  const { token } = await stage.platform.tokens.create({
    userId: '7f3c1e52-0b7d-4c1e-9a55-2f9d1a6b0c11',
  })
  const mine = await stage.ask('publishEvent', { body: BODY, headers: HEADERS })
  const other = { ...BODY, data: { id: 'user_2' } }
  const theirs = await stage.ask('publishEvent', { token, body: other, headers: HEADERS })
  const without = [
    await stage.ask('publishEvent', { body: BODY }),
    await stage.ask('publishEvent', { body: BODY }),
  ]
  expect(new Set([mine, theirs, ...without].map(({ id }) => id)).size).toBe(4)
})
