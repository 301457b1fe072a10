// Both ends together over real HTTP: the platform, and a Koa application with the receiver and the platform's own key.
import { generateKeyPairSync } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { createReceiver, remoteKey } from '@thunderstack-webhooks/receiver'
import { signDelivery } from '@thunderstack-webhooks/receiver/testing'
import { NODE_STATUSES } from '@thunderstack-webhooks/shared'
import { expect, it, vi } from 'vitest'
import { startBoth } from '../support/both-ends.ts'
import { startApplication } from '../support/koa-application.ts'
import { createTempDir } from '../support/temp-dir.ts'

it('hands every status to the handler', async () => {
  await using both = await startBoth()
  const seen: string[] = []
  both.receiver.on('NODE_STATUS_UPDATED', (event) => {
    seen.push(`${event.nodeId} ${event.details.status}`)
  })
  for (const status of NODE_STATUSES) {
    await (await both.platform.nodes.setStatus(both.nodeId, status)).delivered()
  }
  expect(seen).toEqual(NODE_STATUSES.map((status) => `${both.nodeId} ${status}`))
  expect(both.codes()).toEqual([])
})

it('is asked again when the handler failed, until it does not', async () => {
  await using both = await startBoth()
  const handler = vi.fn<() => void>().mockImplementationOnce(() => {
    throw new Error('database is away')
  })
  both.receiver.on('NODE_STATUS_UPDATED', handler)
  const event = await both.platform.nodes.setStatus(both.nodeId, 'PAUSED')
  expect(await event.attempt(1)).toMatchObject({ outcome: 'rejected', response: { status: 500 } })
  await both.platform.clock.advance('30s')
  await event.delivered()
  expect(handler).toHaveBeenCalledTimes(2)
  expect(both.codes()).toEqual(['ERR_HANDLER_FAILED'])
})

it('refuses a forged request with 403', async () => {
  await using both = await startBoth()
  const event = await both.platform.nodes.setStatus(both.nodeId, 'RUNNING')
  const { request } = await event.attempt(1)
  const response = await fetch(both.webhookUrl, {
    method: 'POST',
    headers: Object.fromEntries(request.headers.filter(([name]) => name !== 'content-length')),
    body: request.body.replace('RUNNING', 'PAUSED'),
  })
  expect(response.status).toBe(403)
  expect(both.codes()).toEqual(['ERR_SIGNATURE_MISMATCH'])
})

it('refuses what the published test key signed, unless it is allowed', async () => {
  await using both = await startBoth({ allowTestKeys: false })
  const handler = vi.fn<() => void>()
  both.receiver.on('NODE_STATUS_UPDATED', handler)
  const event = await both.platform.nodes.setStatus(both.nodeId, 'RUNNING')
  expect(await event.attempt(1)).toMatchObject({ outcome: 'rejected', response: { status: 500 } })
  expect(both.codes()).toEqual(['ERR_TEST_KEY_REFUSED'])
  expect(handler).not.toHaveBeenCalled()
})

it('refuses the event of a node it does not expect', async () => {
  await using both = await startBoth({ expect: { nodeId: 'another' } })
  const event = await both.platform.nodes.setStatus(both.nodeId, 'RUNNING')
  expect(await event.attempt(1)).toMatchObject({ response: { status: 403 } })
  expect(both.codes()).toEqual(['ERR_NODE_UNEXPECTED'])
})

it('gets the key of a strict platform with a token', async () => {
  const platformOptions = { auth: 'strict' } as const
  await using locked = await startBoth({}, platformOptions)
  const refused = await locked.platform.nodes.setStatus(locked.nodeId, 'RUNNING')
  expect(await refused.attempt(1)).toMatchObject({ response: { status: 503 } })

  const { publicKeyUrl, token } = locked.platform
  const keys = remoteKey(publicKeyUrl, { bearer: token })
  await using application = await startApplication(createReceiver({ keys, allowTestKeys: true }))
  await locked.platform.nodes.updateSettings(locked.nodeId, application)
  await (await locked.platform.nodes.setStatus(locked.nodeId, 'PAUSED')).delivered()
})

it('tells the key of a platform that has its own from the published test key', async () => {
  await using folder = await createTempDir()
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 })
  const signingKey = folder.join('key.pem')
  await writeFile(signingKey, privateKey.export({ type: 'pkcs8', format: 'pem' }))
  await using both = await startBoth({ allowTestKeys: false }, { signingKey })
  const event = await both.platform.nodes.setStatus(both.nodeId, 'RUNNING')
  await event.delivered()

  const { headers, method, body } = await signDelivery(event.body)
  const response = await fetch(both.webhookUrl, { method, headers, body })
  expect(response.status).toBe(403)
})
