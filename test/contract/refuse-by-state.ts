// For each refusal that needs something to be the case before: the scene, and the answer in it.
import { generateKeyPairSync } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import type { OperationId } from '@thunderstack-webhooks/contracts'
import { callOperation, type PlainAnswer } from '../support/contract-call.ts'
import { createTempDir } from '../support/temp-dir.ts'
import { startStage } from '../support/stage.ts'
import { startPlatform } from '../support/start-platform.ts'

const SCENES: Readonly<Partial<Record<`${OperationId} ${number}`, () => Promise<PlainAnswer>>>> = {
  'startNode 400': () => withNode('RUNNING', 'startNode'),
  'stopNode 400': () => withNode('PAUSED', 'stopNode'),
  'upgradeNode 400': () => withNode('IN_PROGRESS', 'upgradeNode'),
  'unlockNode 400': () => withNode('PAUSED', 'unlockNode', { password: 'x' }),
  'redeliver 409': () => duringAnAttempt('redeliver', ''),
  'waitForDelivery 408': () => duringAnAttempt('waitForDelivery', 'until=settled&timeout=1ms'),
  'waitForDelivery 409': waitForWhatCannotBe,
  'setClock 409': turnBackTheClock,
  'advanceClock 409': advanceARealClock,
  'rotateKey 409': rotateAGivenKey,
}

/** `undefined` for a refusal that needs no scene. */
export function refuseByState(
  operationId: OperationId,
  status: number,
): Promise<PlainAnswer> | undefined {
  return SCENES[`${operationId} ${status}`]?.()
}

async function withNode(
  status: 'RUNNING' | 'PAUSED' | 'IN_PROGRESS',
  operationId: OperationId,
  body?: unknown,
): Promise<PlainAnswer> {
  await using stage = await startStage()
  await stage.announce(status)
  return await callOperation(stage.platform, operationId, { params: { id: stage.nodeId }, body })
}

/** The endpoint has the request and does not answer. */
async function duringAnAttempt(operationId: OperationId, query: string): Promise<PlainAnswer> {
  const silence = Promise.withResolvers<number>()
  await using stage = await startStage([silence.promise])
  const event = await stage.announce()
  await stage.endpoint.received(1)
  const params = { id: event.deliveries[0]!.id }
  const answer = await callOperation(stage.platform, operationId, { params, query })
  silence.resolve(200)
  return answer
}

async function waitForWhatCannotBe(): Promise<PlainAnswer> {
  await using stage = await startStage([410])
  const event = await stage.announce()
  const params = { id: event.deliveries[0]!.id }
  await stage.platform.settled()
  return await callOperation(stage.platform, 'waitForDelivery', {
    params,
    query: 'until=delivered',
  })
}

async function turnBackTheClock(): Promise<PlainAnswer> {
  await using stage = await startStage()
  const now = '2000-01-01T00:00:00.000Z'
  return await callOperation(stage.platform, 'setClock', { body: { now } })
}

async function advanceARealClock(): Promise<PlainAnswer> {
  await using platform = await startPlatform()
  return await callOperation(platform, 'advanceClock', { body: { by: '1s' } })
}

async function rotateAGivenKey(): Promise<PlainAnswer> {
  await using folder = await createTempDir()
  const signingKey = folder.join('key.pem')
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  await writeFile(signingKey, privateKey.export({ type: 'pkcs8', format: 'pem' }))
  await using platform = await startPlatform({ signingKey })
  return await callOperation(platform, 'rotateKey')
}
