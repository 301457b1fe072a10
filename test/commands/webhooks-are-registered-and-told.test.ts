// The commands of /v1 against a platform that runs on a data directory: register, list, test, publish, remove.
import { writeFile } from 'node:fs/promises'
import type { WebhookWithSecret } from '@thunderstack-webhooks/contracts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startEndpoint, type ScriptedEndpoint } from '../support/scripted-endpoint.ts'
import { findSignatureFault } from '../support/signature-fault.ts'
import { runCommand, startCommand, type StartedCommand } from '../support/start-command.ts'
import { createTempDir, type TempDir } from '../support/temp-dir.ts'

let data: TempDir
let endpoint: ScriptedEndpoint
let platform: StartedCommand

beforeAll(async () => {
  data = await createTempDir()
  endpoint = await startEndpoint()
  platform = await startCommand(['--data-dir', data.path, '--clock', 'manual'])
})

afterAll(async () => {
  await platform.stop()
  await endpoint[Symbol.asyncDispose]()
  await data[Symbol.asyncDispose]()
})

const run = (...args: readonly string[]) => runCommand([...args, '--data-dir', data.path])
const runJson = async <Body>(...args: readonly string[]): Promise<Body> => {
  const { code, out, err } = await run(...args, '--json')
  expect([code, err]).toEqual([0, ''])
  return JSON.parse(out) as Body
}

it('says that there are none yet', async () => {
  expect(await run('webhooks', '--workspace', 'empty')).toMatchObject({ out: 'no webhooks yet\n' })
})

it('registers an address with all that can be said of it, and shows the secret', async () => {
  const said = [
    ['--scheme', 'texture'],
    ['--events', 'user.*, device.created'],
    ['--secret', 'an example, not a secret'],
    ['--label', 'Staging'],
    ['--header', 'X-Team: payments: eu'],
    ['--header', 'Authorization:Bearer abc'],
    ['--schedule', 'every:15m'],
    ['--workspace', 'staging'],
    ['--ordered'],
  ].flat()
  const made = await runJson<WebhookWithSecret>('webhooks', 'create', endpoint.url, ...said)
  expect(made).toMatchObject({
    url: endpoint.url,
    scheme: 'texture',
    events: ['user.*', 'device.created'],
    secret: 'an example, not a secret',
    label: 'Staging',
    headers: { 'X-Team': 'payments: eu', Authorization: 'Bearer abc' },
    schedule: 'every:15m',
    workspaceId: 'staging',
    ordered: true,
  })
  const { out } = await run('webhooks', '--workspace', 'staging')
  const parts = [made.id, 'active', 'texture', 'every:15m', 'staging', 'user.*,device.created']
  expect(out).toBe(`${[...parts, endpoint.url, 'Staging'].join('  ')}\n`)
})

it('registers, tests, lists and removes in words', async () => {
  const created = await run('webhooks', 'create', endpoint.url, '--workspace', 'words')
  expect(created.out).toMatch(/^hook_\w+ {2}hmac {2}http\S+\nsecret, shown this once: whsec_\S+\n$/)
  const [id = ''] = created.out.split('  ')
  const secret = /whsec_\S+/.exec(created.out)![0]
  const tested = await run('webhooks', 'test', id)
  expect(tested.out).toMatch(/^evt_\w+ {2}del_\w+ {2}http\S+\nattempt 1: Acknowledged with 200.\n$/)
  expect(findSignatureFault('hmac', endpoint.requests.at(-1)!, secret)).toBeUndefined()
  expect(await run('webhooks', 'delete', id)).toMatchObject({ code: 0, out: `${id} is removed\n` })
  expect((await run('webhooks', '--workspace', 'words')).out).toBe('no webhooks yet\n')
})

it('says that the platform itself signs under its own scheme', async () => {
  const args = ['--scheme', 'thunderstack', '--workspace', 'own']
  const { out } = await run('webhooks', 'create', endpoint.url, ...args)
  expect(out).toContain("\nno secret: it is signed with the platform's own key\n")
})

it('publishes an event once under its key, and says whom it goes to', async () => {
  const args = ['--workspace', 'events']
  const { id } = await runJson<WebhookWithSecret>('webhooks', 'create', endpoint.url, ...args)
  const publish = ['publish', 'user.created', '--data', '{"id":"user_1"}', '--key', 'k1', ...args]
  const first = await run(...publish)
  expect(first.out).toMatch(
    new RegExp(`^evt_\\w+  user.created\n  del_\\w+  to ${id}  ${endpoint.url}\n$`),
  )
  expect(await run(...publish)).toEqual(first)
  await platform.client.settled()
  const { out } = await run('deliveries', '--limit', '1')
  expect(out).toMatch(new RegExp(`^del_\\w+  delivered  user.created  ${id}  `))
  const other = await runJson('publish', 'user.deleted', '--data', '{"id":"user_1"}')
  expect(other).toMatchObject({ event: { type: 'user.deleted' }, deliveries: [] })
})

it('checks a signature of each scheme from files', async () => {
  const { webhooks } = platform.client
  for (const scheme of ['hmac', 'texture', 'standard'] as const) {
    const webhook = { url: endpoint.url, scheme, workspaceId: 'verify' }
    const { id, secret } = await webhooks.create(webhook)
    await webhooks.test(id)
    const { headers, body } = endpoint.requests.at(-1)!
    const read = (name: string) => headers.find(([sent]) => sent === name)?.[1] ?? ''
    const signature = ['X-Webhook-Signature', 'Texture-Signature', 'webhook-signature']
    await writeFile(data.join('secret.txt'), `${secret}\n`)
    await writeFile(data.join('signature.txt'), signature.map(read).join(''))
    await writeFile(data.join('body.json'), body)
    const files = ['--secret-file', data.join('secret.txt')]
    files.push('--signature', data.join('signature.txt'), '--body', data.join('body.json'))
    const time = ['--id', read('webhook-id'), '--timestamp', read('webhook-timestamp')]
    const verify = ['verify', '--scheme', scheme, ...files, ...(scheme === 'standard' ? time : [])]
    expect(await runCommand(verify)).toEqual({
      code: 0,
      out: 'verified: this secret signed exactly these bytes\n',
      err: '',
    })
    await writeFile(data.join('body.json'), `${String(body)}\n`)
    const { code, err } = await runCommand(verify)
    expect([code, err]).toEqual([1, expect.stringContaining('not verified: this secret did not')])
  }
})

const HERE = 'http://127.0.0.1:3000'

it.concurrent.each([
  [
    ['webhooks', 'create', 'nowhere'],
    2,
    /address: expected an http or https URL of at most 2048 characters, got "nowhere"/,
  ],
  [['webhooks', 'create', HERE, '--scheme', 'rsa'], 2, /--scheme: expected one of hmac, /],
  [['webhooks', 'create', HERE, '--events', 'user'], 2, /--events\[0\]: expected /],
  [['webhooks', 'create', HERE, '--schedule', 'hourly'], 2, /--schedule: expected realtime/],
  [['webhooks', 'create', HERE, '--header', 'X-Team'], 2, /--header: expected 'Name: value'/],
  [['webhooks', 'create', HERE, '--header', 'Host: x'], 2, /--header: Host is written by HTTP/],
  [['webhooks', 'create', HERE, '--workspace', 'a b'], 2, /--workspace: expected /],
  [['webhooks', 'create'], 2, /missing required argument 'address'/],
  [['webhooks', 'remove'], 2, /unknown command|too many arguments/],
  [['webhooks', '--workspace', 'a b'], 2, /--workspace: expected 1 to 64 /],
  [['webhooks', 'delete', 'nope'], 2, /webhook: expected the id of a webhook .*got "nope"/],
  [['webhooks', 'delete', 'hook_nothing'], 1, /webhook: No webhook of this account/],
  [['webhooks', 'test', 'hook_nothing'], 1, /webhook: No webhook of this account/],
  [['publish', 'user.craeted'], 2, /type: nobody has registered user.craeted; known are user/],
  [['publish', 'user.created'], 2, /--data.id: missing/],
  [['publish', 'user.created', '--data', '{'], 2, /--data: expected a JSON object/],
  [['publish', 'user.created', '--data', '[]'], 2, /--data: expected a JSON object/],
  [['publish', 'user.created', '--data', '{"id":"a"}', '--key', ''], 2, /--key: expected 1 to/],
])('refuses %s with a sentence', async (args, code, message) => {
  expect(await run(...args)).toMatchObject({
    code,
    out: '',
    err: expect.stringMatching(message) as string,
  })
})

it.concurrent.each([
  [['--scheme', 'rsa'], /--scheme: expected one of /],
  [['--scheme', 'hmac'], /--secret-file: expected a file with the text of the secret, .* hmac/],
  [[], /--key: expected a file with an RSA public key .* thunderstack needs it, got none/],
])('verify says what is missing: %s', async (args, message) => {
  const files = ['--signature', 'none.txt', '--body', 'none.json']
  const { code, err } = await runCommand(['verify', ...args, ...files])
  expect([code, err]).toEqual([2, expect.stringMatching(message) as string])
})
