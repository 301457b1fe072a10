// Where webhooks may lead is judged on the address; a refusal is an attempt on record that says which rule and how to allow it.
import { expect, it } from 'vitest'
import { startStage } from '../support/stage.ts'
import { startPlatform } from '../support/start-platform.ts'

it('never posts to cloud metadata, in no spelling', async () => {
  await using stage = await startStage()
  for (const host of ['169.254.169.254', '2852039166', '[::ffff:a9fe:a9fe]']) {
    await stage.platform.nodes.updateSettings(stage.nodeId, { webhookUrl: `http://${host}/latest` })
    const attempt = await (await stage.announce()).attempt(1)
    expect(attempt).toMatchObject({
      outcome: 'unreachable',
      errorClass: 'egress',
      response: null,
      connection: null,
    })
    expect(attempt.explanation).toMatch(
      /nothing was sent \(.* lies in 169\.254\.0\.0\/16 .* never connected to/,
    )
    expect(attempt.nextAttemptAt).not.toBeNull()
  }
})

it('under public-only keeps away from this machine, and says how to allow it', async () => {
  await using stage = await startStage([], { egress: 'public-only' })
  const attempt = await (await stage.announce()).attempt(1)
  expect(attempt).toMatchObject({ errorClass: 'egress' })
  expect(attempt.explanation).toContain('allow it with --allow-cidr 127.0.0.0/8')
  expect(stage.endpoint.requests).toHaveLength(0)
})

it('delivers to what --allow-cidr names', async () => {
  await using stage = await startStage([], {
    egress: 'public-only',
    allowCidr: '10.0.0.0/8, 127.0.0.0/8',
  })
  await (await stage.announce()).delivered()
})

it('refuses a range that is none', async () => {
  for (const allowCidr of ['127.0.0.1', '10.0.0.0/33', 'localhost/8', '']) {
    const start = startPlatform({ allowCidr })
    await expect(start).rejects.toThrow('allowCidr: expected ranges such as 10.0.0.0/8')
  }
})

it('takes https URLs alone when told to', async () => {
  await using platform = await startPlatform({ httpsOnly: true })
  const create = (webhookUrl: string) =>
    platform.nodes.create({ name: 'a', network: 'regtest', settings: { webhookUrl } })
  await expect(create('http://127.0.0.1:3000/')).rejects.toMatchObject({
    status: 400,
    message: expect.stringContaining('--https-only') as string,
  })
  expect((await create('https://127.0.0.1:3000/')).settings.webhookUrl).toContain('https:')
})
