// For each refusal under /v1: calls that meet it, one for every documented example of a 400, 404 and 409.
import type { OperationId } from '@thunderstack-webhooks/contracts'
import { vi } from 'vitest'
import { callOperation, type ContractCall, type PlainAnswer } from '../support/contract-call.ts'
import { startStage, type Stage } from '../support/stage.ts'
import { startPlatform } from '../support/start-platform.ts'
import { otherMethod } from './other-method.ts'

const UNKNOWN = { id: 'hook_unknown' }
const URL_IN_ORDER = { url: 'http://127.0.0.1:3000' }

/** Bodies that are in order. */
const BODIES: Partial<Record<OperationId, unknown>> = {
  createWebhook: URL_IN_ORDER,
  updateWebhook: { label: 'mine' },
  publishEvent: { type: 'user.created', data: { id: 'user_123' } },
  registerEventType: { name: 'invoice.paid' },
}

/** Bodies, queries and headers that are not. */
const WRONG: Partial<Record<OperationId, readonly ContractCall[]>> = {
  listWebhooks: [{ query: 'limit=many' }],
  createWebhook: [
    { body: { url: 'yourapp.com/webhook' } },
    { body: { ...URL_IN_ORDER, scheme: 'standard', secret: 'whsec_abc123' } },
    { body: { ...URL_IN_ORDER, headers: { 'Texture-Signature': 'mine' } } },
  ],
  updateWebhook: [{ body: { schedule: 'hourly' } }],
  rotateWebhookSecret: [{ body: { overlap: 'soon' } }],
  listWebhookDeliveries: [{ query: 'status=lost' }],
  createRedelivery: [{ body: { perSecond: 0 } }],
  publishEvent: [
    { body: { type: 'user.craeted', data: {} } },
    { body: { type: 'user.created', data: {} } },
    { headers: { 'idempotency-key': 'schlüssel' } },
  ],
  registerEventType: [{ body: { name: 'InvoicePaid' } }],
}

const SCENES: Readonly<
  Partial<Record<`${OperationId} ${number}`, () => Promise<readonly PlainAnswer[]>>>
> = {
  'createWebhook 400': registerWhereNothingMayLead,
  'rotateWebhookSecret 409': rotateWhatHasNoSecret,
  'testWebhook 408': loseThePatience,
  'testWebhook 409': () => whileInactive('testWebhook'),
  'createRedelivery 409': () => whileInactive('createRedelivery'),
  'redeliverWebhookDelivery 409': async () => [
    await duringAnAttempt(),
    ...(await whileInactive('redeliverWebhookDelivery')),
  ],
  'publishEvent 409': publishAnotherUnderOneKey,
}

export async function refuseWebhookCalls(
  operationId: OperationId,
  status: number,
  { platform }: Stage,
): Promise<readonly PlainAnswer[]> {
  // Of the events that happen here it wants none.
  const webhook = await makeWebhook({ platform }, { events: ['device.deleted'] })
  const calls = listCalls(operationId, status, webhook)
  const answers = calls.map((call) => callOperation(platform, operationId, call))
  const scene = SCENES[`${operationId} ${status}`]
  return [...(await Promise.all(answers)), ...((await scene?.()) ?? [])]
}

function listCalls(
  operationId: OperationId,
  status: number,
  params: { readonly id: string },
): readonly ContractCall[] {
  const inOrder: ContractCall = {
    params: { deliveryId: 'del_unknown', redeliveryId: 'rdl_unknown', ...params },
    body: BODIES[operationId],
  }
  switch (status) {
    case 400:
      return (WRONG[operationId] ?? []).map((wrong) => ({ ...inOrder, ...wrong }))
    case 401:
      return [{ ...inOrder, token: 'wrong' }]
    case 403:
      return [
        { ...inOrder, token: null, headers: { host: 'evil.example' } },
        { ...inOrder, token: null, headers: { origin: 'http://evil.example' } },
      ]
    case 404: {
      const noWebhook = { ...inOrder, params: { ...inOrder.params, ...UNKNOWN } }
      return /^get(?:Webhook|PublishedEvent)$|^(?:update|delete|rotate|test)|Deliveries$|^createRed/.test(
        operationId,
      )
        ? [noWebhook]
        : [noWebhook, inOrder]
    }
    case 405:
      return [{ ...inOrder, method: otherMethod(operationId) }]
    case 413:
      return [{ ...inOrder, body: ' '.repeat(1024 * 1024 + 1) }]
    default:
      return []
  }
}

type Account = Pick<Stage, 'platform'>

async function makeWebhook(
  { platform }: Account,
  body: Readonly<Record<string, unknown>> = {},
): Promise<{ readonly id: string }> {
  const call = { body: { ...URL_IN_ORDER, ...body } }
  const made = await callOperation(platform, 'createWebhook', call)
  return { id: (made.body as { id: string }).id }
}

async function publish(
  { platform }: Account,
  call: ContractCall = {},
): Promise<{ readonly deliveryId: string }> {
  const body = BODIES.publishEvent
  const published = await callOperation(platform, 'publishEvent', { body, ...call })
  const { deliveries } = published.body as { deliveries: readonly { id: string }[] }
  return { deliveryId: deliveries[0]?.id ?? 'none' }
}

async function registerWhereNothingMayLead(): Promise<readonly PlainAnswer[]> {
  await using platform = await startPlatform({ egress: 'public-only' })
  const body = { url: 'http://127.0.0.1:3000' }
  return [await callOperation(platform, 'createWebhook', { body })]
}

async function rotateWhatHasNoSecret(): Promise<readonly PlainAnswer[]> {
  await using stage = await startStage()
  const params = await makeWebhook(stage, { scheme: 'thunderstack' })
  return [await callOperation(stage.platform, 'rotateWebhookSecret', { params })]
}

/** The endpoint answers when it is told to, and twenty seconds of patience are over as soon as they begin. */
async function loseThePatience(): Promise<readonly PlainAnswer[]> {
  const answer = Promise.withResolvers<200>()
  await using stage = await startStage([answer.promise])
  const params = await makeWebhook(stage, { url: stage.endpoint.url })
  const timeout = AbortSignal.timeout.bind(AbortSignal)
  const spy = vi
    .spyOn(AbortSignal, 'timeout')
    .mockImplementation((ms) => (ms === 20_000 ? AbortSignal.abort() : timeout(ms)))
  const answered = await callOperation(stage.platform, 'testWebhook', { params })
  spy.mockRestore()
  answer.resolve(200)
  return [answered]
}

async function whileInactive(operationId: OperationId): Promise<readonly PlainAnswer[]> {
  await using stage = await startStage()
  const { id } = await makeWebhook(stage, { url: stage.endpoint.url })
  const { deliveryId } = await publish(stage)
  await stage.platform.settled()
  await callOperation(stage.platform, 'updateWebhook', { params: { id }, body: { active: false } })
  return [await callOperation(stage.platform, operationId, { params: { id, deliveryId } })]
}

/** The endpoint has the request and does not answer. */
async function duringAnAttempt(): Promise<PlainAnswer> {
  const silence = Promise.withResolvers<number>()
  await using stage = await startStage([silence.promise])
  const { id } = await makeWebhook(stage, { url: stage.endpoint.url })
  const { deliveryId } = await publish(stage)
  await stage.endpoint.received(1)
  const params = { id, deliveryId }
  const answer = await callOperation(stage.platform, 'redeliverWebhookDelivery', { params })
  silence.resolve(200)
  return answer
}

async function publishAnotherUnderOneKey(): Promise<readonly PlainAnswer[]> {
  await using stage = await startStage()
  const headers = { 'idempotency-key': 'order-4711-paid' }
  await publish(stage, { headers })
  const body = { type: 'user.created', data: { id: 'user_124' } }
  return [await callOperation(stage.platform, 'publishEvent', { headers, body })]
}
