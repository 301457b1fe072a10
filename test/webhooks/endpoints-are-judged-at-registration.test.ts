// The rules about where requests may go, told to whoever registers an address rather than to each attempt.
import { expect, it } from 'vitest'
import { refusalOf, startWebhookStage } from '../support/webhook-stage.ts'

const PRIVATE = [
  ...[
    'http://localhost:3000/',
    'https://LOCALHOST/',
    'http://app.localhost/',
    'http://localhost./',
  ],
  ...['http://127.0.0.1/', 'http://127.1/', 'http://2130706433/', 'http://0x7f.0.0.1/'],
  ...['http://0.0.0.0/', 'http://[::1]/', 'http://[::]/', 'http://[::ffff:127.0.0.1]/'],
  ...['http://10.1.2.3/', 'http://172.16.0.1/', 'http://192.168.1.1/', 'http://100.64.0.1/'],
  ...['http://[fc00::1]/', 'http://[::ffff:192.168.1.1]/'],
]
const METADATA = [
  ...['http://169.254.169.254/latest/', 'http://[::ffff:a9fe:a9fe]/', 'http://[fd00:ec2::254]/'],
  'http://[fe80::1]/',
]

it('refuses this machine and private networks under --egress public-only, and names option and tunnels', async () => {
  await using stage = await startWebhookStage([], { egress: 'public-only' })
  const { id } = await stage.register({ url: 'https://yourapp.com/webhook' })
  for (const url of PRIVATE) {
    const refusals = [
      refusalOf(await stage.call('createWebhook', { body: { url } })),
      refusalOf(await stage.call('updateWebhook', { params: { id }, body: { url } })),
    ]
    for (const refusal of refusals) {
      expect(refusal, url).toMatchObject({
        status: 400,
        code: 'invalid_request',
        message: expect.stringMatching(
          /^url: .*--egress public-only.*--allow-cidr.*tunnel such as ngrok/,
        ) as string,
      })
    }
  }
  expect(await stage.ask('listWebhooks')).toMatchObject({
    data: [{ url: 'https://yourapp.com/webhook' }],
  })
})

it('takes public addresses and names under it', async () => {
  await using stage = await startWebhookStage([], { egress: 'public-only' })
  for (const url of [
    ...['https://yourapp.com/webhook', 'http://8.8.8.8/', 'https://[2606:4700::1111]/hook'],
    ...['https://abc.ngrok.app/', 'http://localhost.example.com/'],
  ]) {
    expect(await stage.register({ url, active: false })).toMatchObject({ url })
  }
})

it('takes and reaches what --allow-cidr names', async () => {
  await using stage = await startWebhookStage([], {
    egress: 'public-only',
    allowCidr: '127.0.0.0/8',
  })
  const { id } = await stage.register()
  await stage.publish()
  expect(await stage.log(id)).toMatchObject([{ status: 'success' }])
  const { status } = await stage.call('createWebhook', { body: { url: 'http://10.0.0.1/' } })
  expect(status).toBe(400)
})

it('refuses cloud metadata whatever the rules', async () => {
  for (const options of [{}, { egress: 'public-only', allowCidr: '0.0.0.0/0,::/0' }] as const) {
    await using stage = await startWebhookStage([], options)
    for (const url of METADATA) {
      const refused = await stage.call('createWebhook', { body: { url } })
      expect(refusalOf(refused), url).toMatchObject({
        status: 400,
        message: expect.stringContaining('never connected to') as string,
      })
    }
  }
})

it('takes https alone under --https-only, when registered and when changed', async () => {
  await using stage = await startWebhookStage([], { httpsOnly: true })
  const { id } = await stage.register({ url: 'https://127.0.0.1:9/hook' })
  const body = { url: stage.endpoint.url }
  for (const refused of [
    await stage.call('createWebhook', { body }),
    await stage.call('updateWebhook', { params: { id }, body }),
  ]) {
    expect(refusalOf(refused)).toMatchObject({
      status: 400,
      message: expect.stringContaining('--https-only') as string,
    })
  }
})
