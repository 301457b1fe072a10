// A rotation between two attempts: what is sent, what is published, and how a receiver gets through it.
import { createReceiver, remoteKey } from '@thunderstack-webhooks/receiver'
import type { Platform } from '@thunderstack-webhooks/sender'
import { createPublicKey, verify } from 'node:crypto'
import { expect, it } from 'vitest'
import { callOperation } from '../support/contract-call.ts'
import type { RecordedRequest } from '../support/scripted-endpoint.ts'
import { startApplication } from '../support/koa-application.ts'
import { startStage } from '../support/stage.ts'
import { startPlatform } from '../support/start-platform.ts'

const isMadeBy = ({ body, signature }: RecordedRequest, publicKeyPem: string): boolean =>
  verify('RSA-SHA256', body, createPublicKey(publicKeyPem), Buffer.from(signature, 'base64'))

async function readPublished(platform: Platform) {
  const answer = await fetch(platform.publicKeyUrl)
  const { data } = (await answer.json()) as { data: string }
  const jwks = await fetch(`${platform.url}/.well-known/jwks.json`)
  const { keys } = (await jwks.json()) as { keys: { kid: string }[] }
  return { pem: data, kids: keys.map(({ kid }) => kid) }
}

it('an event keeps the signature it was born with; new events are signed by the new key', async () => {
  await using stage = await startStage([500, 500, 200])
  const old = stage.platform.publicKeyPem
  const event = await stage.announce('STARTING')
  await stage.platform.clock.advance('30s')
  const { keys } = await stage.platform.keys.rotate({ overlap: '24h' })
  await stage.platform.clock.advance('5m')
  await event.delivered()
  await (await stage.announce('RUNNING')).delivered()

  const [, , third, fourth] = stage.endpoint.requests
  expect(isMadeBy(third!, old)).toBe(true)
  expect(isMadeBy(fourth!, keys[0]!.publicKeyPem)).toBe(true)
})

it('publishes the new key at once, and the old one beside it until the overlap is over', async () => {
  await using stage = await startStage()
  const [before] = await stage.platform.keys.list()
  await stage.platform.keys.rotate({ overlap: '24h' })
  const [current] = await stage.platform.keys.list()
  expect(await readPublished(stage.platform)).toEqual({
    pem: current!.publicKeyPem,
    kids: [current!.fingerprint, before!.fingerprint],
  })
  await stage.platform.clock.advance('24h')
  expect((await readPublished(stage.platform)).kids).toEqual([current!.fingerprint])
})

it('signs each attempt anew when told to', async () => {
  await using stage = await startStage([500, 200], { resignOnRetry: true })
  const event = await stage.announce()
  await event.attempt(1)
  const { keys } = await stage.platform.keys.rotate()
  await stage.platform.clock.advance('30s')
  await event.delivered()
  const [first, second] = stage.endpoint.requests
  expect(isMadeBy(first!, stage.platform.publicKeyPem)).toBe(true)
  expect(isMadeBy(second!, keys[0]!.publicKeyPem)).toBe(true)
})

it('a receiver that keeps the key it had takes the attempts on both sides of a rotation', async () => {
  await using platform = await startPlatform({ clock: 'manual' })
  const receiver = createReceiver({
    keys: remoteKey(platform.publicKeyUrl, { cooldown: '0s' }),
    allowTestKeys: true,
  })
  let isOpen = false
  const taken: string[] = []
  receiver.on('NODE_STATUS_UPDATED', ({ details }) => {
    if (!isOpen) throw new Error('not yet')
    taken.push(details.status)
  })
  await using app = await startApplication(receiver)
  const node = await platform.nodes.create({ name: 'a', network: 'regtest' })
  await platform.clock.advance('idle')
  await platform.nodes.updateSettings(node.nodeId, { webhookUrl: app.webhookUrl })

  const old = await platform.nodes.setStatus(node.nodeId, 'PAUSED')
  await old.attempt(1)
  await platform.keys.rotate()
  isOpen = true
  await (await platform.nodes.setStatus(node.nodeId, 'FAILED')).delivered()
  await platform.clock.advance('30s')
  await old.delivered()
  expect(taken).toEqual(['FAILED', 'PAUSED'])
})

it('refuses an overlap that is none', async () => {
  await using stage = await startStage()
  const call = { body: { overlap: 'soon' } }
  expect((await callOperation(stage.platform, 'rotateKey', call)).status).toBe(400)
})
