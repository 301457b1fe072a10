// Where a secret is, and where it is not: in the answer that made it and nowhere else, on no disk, in no log.
import { readFile, readdir, writeFile } from 'node:fs/promises'
import { generateKeyPairSync } from 'node:crypto'
import type { StartOptions } from '@thunderstack-webhooks/sender'
import { expect, it } from 'vitest'
import { startEndpoint } from '../support/scripted-endpoint.ts'
import { headerOf, hexSignature } from '../support/signatures.ts'
import { startCommand } from '../support/start-command.ts'
import { createTempDir, type TempDir } from '../support/temp-dir.ts'
import { send } from '../support/contract-call.ts'
import {
  createWebhookCalls,
  refusalOf,
  startWebhookStage,
  type NewWebhook,
} from '../support/webhook-stage.ts'

const HEADERS = { Authorization: 'Bearer header-hunter2', 'X-Team': 'team-blue-7' }

const inFolder = (folder: TempDir) => ({ store: folder.join('log.sqlite'), dataDir: folder.path })

/** A webhook of a platform that has ended since. */
async function registerAndStop(
  folder: TempDir,
  options: StartOptions = {},
  body: object = {},
): Promise<NewWebhook> {
  await using stage = await startWebhookStage([], { ...inFolder(folder), ...options })
  return await stage.register({ headers: HEADERS, ...body })
}

/** A signing key as a file: beside it the key of the vault is the data directory's own. */
async function writeSigningKey(folder: TempDir): Promise<string> {
  const path = folder.join('signing.pem')
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 })
  await writeFile(path, privateKey.export({ type: 'pkcs8', format: 'pem' }))
  return path
}

/** Every file of a folder, the store's logs included. */
async function readAll(folder: TempDir): Promise<string> {
  const entries = await readdir(folder.path, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const contents = await Promise.all(
    files.map(({ parentPath, name }) => readFile(`${parentPath}/${name}`, 'latin1')),
  )
  return contents.join('\n')
}

it('is in no later answer, in no log line and in no file', async () => {
  await using folder = await createTempDir()
  await using endpoint = await startEndpoint([500, 'reset'])
  await using command = await startCommand([
    ...['--data-dir', folder.path, '--signing-key', 'test', '--clock', 'manual'],
    ...['--log-level', 'debug'],
  ])
  const stage = createWebhookCalls(command.client, endpoint)
  const secrets: string[] = []
  for (const scheme of ['hmac', 'texture', 'standard']) {
    const webhook = await stage.register({ scheme, headers: HEADERS })
    const rotated = await stage.ask('rotateWebhookSecret', { params: { id: webhook.id } })
    secrets.push(webhook.secret!, rotated.secret)
  }
  expect(new Set(secrets).size).toBe(6)
  await stage.publish()
  await command.client.clock.advance('idle')

  const { data } = await stage.ask('listWebhooks')
  const answers: unknown[] = [data, await command.client.deliveries.list()]
  for (const { id } of data) {
    const params = { id }
    answers.push(await stage.ask('getWebhook', { params }))
    answers.push(await stage.ask('updateWebhook', { params, body: { label: 'x' } }))
    answers.push(await stage.ask('testWebhook', { params }))
    for (const delivery of await stage.log(id)) answers.push(await stage.detail(id, delivery.id))
  }
  await stage.call('createWebhook', {
    body: { url: endpoint.url, scheme: 'standard', secret: 'no' },
  })
  const text = JSON.stringify(answers)
  for (const secret of secrets) expect(text).not.toContain(secret)

  await command.stop()
  const log = await command.complaints
  expect(log).toContain('attempt settled')
  const files = await readAll(folder)
  for (const hidden of [...secrets, ...Object.values(HEADERS)]) {
    const [hex, base64] = (['hex', 'base64'] as const).map((form) =>
      Buffer.from(hidden).toString(form),
    )
    for (const form of [hidden, hex!, base64!]) {
      expect(log).not.toContain(form)
      // A header that is no credential is in the attempts that sent it.
      if (hidden !== HEADERS['X-Team']) expect(files).not.toContain(form)
    }
  }
})

it('keeps header values out of the database until they are sent', async () => {
  await using folder = await createTempDir()
  await using stage = await startWebhookStage([], inFolder(folder))
  await stage.register({ headers: HEADERS })
  await stage.ask('listWebhooks')
  const files = await readAll(folder)
  for (const value of Object.values(HEADERS)) expect(files).not.toContain(value)
})

it('masks custom headers that look like credentials in the log of attempts, and shows the others', async () => {
  await using stage = await startWebhookStage()
  const headers = {
    ...HEADERS,
    'X-Api-Key': 'key-hunter2',
    Cookie: 'session=hunter2',
    'X-Secret-Thing': 'hunter2',
    'x-auth-token': 'hunter2',
  }
  const { id } = await stage.register({ headers })
  await stage.publish()
  const [delivery] = await stage.log(id)
  const shown = [
    await stage.detail(id, delivery!.id),
    await stage.platform.deliveries.get(delivery!.id),
    (await stage.ask('testWebhook', { params: { id } })).attempt,
  ]
  for (const detail of shown) {
    const text = JSON.stringify(detail)
    expect(text).not.toContain('hunter2')
    expect(text).toContain('team-blue-7')
    for (const name of Object.keys(headers)) expect(text).toContain(name)
  }
  // They did go out.
  const [request] = stage.endpoint.requests
  expect(request!.headers).toEqual(expect.arrayContaining(Object.entries(headers)))
})

it('signs with the same secret after a restart on the same data', async () => {
  await using folder = await createTempDir()
  const { id, secret } = await registerAndStop(folder)
  await using stage = await startWebhookStage([], inFolder(folder))
  await stage.ask('updateWebhook', { params: { id }, body: { url: stage.endpoint.url } })
  await stage.publish()
  const [request] = stage.endpoint.requests
  expect(headerOf(request!, 'X-Webhook-Signature')).toBe(hexSignature(request!.body, secret!))
  expect(headerOf(request!, 'Authorization')).toBe(HEADERS.Authorization)
})

it('says so when they were sealed under another key, and goes on once the secret is rotated', async () => {
  await using folder = await createTempDir()
  const signingKey = await writeSigningKey(folder)
  const lost = await registerAndStop(folder, { signingKey })

  const elsewhere = { signingKey, dataDir: folder.join('elsewhere'), logLevel: 'silent' } as const
  await using stage = await startWebhookStage([], { ...inFolder(folder), ...elsewhere })
  const { id } = lost
  for (const [method, path] of [
    ['GET', `/v1/webhooks/${id}`],
    ['GET', '/v1/webhooks'],
    ['PATCH', `/v1/webhooks/${id}`],
  ] as const) {
    const body = method === 'PATCH' ? '{"label":"changed","headers":{"X-A":"a"}}' : undefined
    const answer = await send(stage.platform.url, { method, path, ...(body && { body }) })
    expect(refusalOf(answer), path).toMatchObject({
      status: 500,
      code: 'internal',
      message: expect.stringMatching(
        new RegExp(`${id}.*sealed under another key.*data directory.*rotate-secret`),
      ) as string,
    })
  }
  const event = await stage.publish()
  expect(stage.endpoint.requests).toEqual([])
  const [delivery] = event.deliveries
  const detail = await stage.detail(id, delivery!.id)
  expect(detail).toMatchObject({
    status: 'pending',
    error: expect.stringContaining('sealed under another key') as string,
  })
  expect(await stage.register()).toMatchObject({ active: true })
  expect(stage.endpoint.requests).toEqual([])

  const { secret } = await stage.ask('rotateWebhookSecret', { params: { id } })
  expect(secret).not.toBe(lost.secret)
  const body = { url: stage.endpoint.url }
  expect(await stage.ask('updateWebhook', { params: { id }, body })).toMatchObject({
    headers: {},
    label: null,
  })
  await stage.platform.clock.advance('30s')
  const [request] = stage.endpoint.requests
  expect(headerOf(request!, 'X-Webhook-Signature')).toBe(hexSignature(request!.body, secret))
})

it('takes new headers for lost ones where there is no secret to rotate', async () => {
  await using folder = await createTempDir()
  const signingKey = await writeSigningKey(folder)
  const { id } = await registerAndStop(folder, { signingKey }, { scheme: 'thunderstack' })
  const elsewhere = { signingKey, dataDir: folder.join('elsewhere'), logLevel: 'silent' } as const
  await using stage = await startWebhookStage([], { ...inFolder(folder), ...elsewhere })
  const params = { id }
  expect((await stage.call('rotateWebhookSecret', { params, body: {} })).status).toBe(409)
  const headers = { 'X-Team': 'red' }
  expect(await stage.ask('updateWebhook', { params, body: { headers } })).toMatchObject({ headers })
  expect(await stage.ask('listWebhooks')).toMatchObject({ data: [{ id, headers }] })
})

it('refuses to start with a vault key that is none', async () => {
  await using folder = await createTempDir()
  const signingKey = await writeSigningKey(folder)
  await registerAndStop(folder, { signingKey })
  await writeFile(folder.join('vault-key.txt'), 'not a key')
  await expect(startWebhookStage([], { ...inFolder(folder), signingKey })).rejects.toThrow(
    /vault key.*32 bytes/,
  )
})
