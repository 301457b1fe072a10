// What the stories of /v1 begin with: a platform under a manual clock, an endpoint with a script, and calls whose answers must
// be in the contract. A webhook is there as soon as a story registers one.
import type { OperationId, ResponseBody } from '@thunderstack-webhooks/contracts'
import type { Platform, PlatformClient, StartOptions } from '@thunderstack-webhooks/sender'
import { expect } from 'vitest'
import { callOperation, type ContractCall, type PlainAnswer } from './contract-call.ts'
import { startEndpoint, type Answer, type ScriptedEndpoint } from './scripted-endpoint.ts'
import { startPlatform } from './start-platform.ts'

export type Webhook = ResponseBody<'getWebhook'>
export type NewWebhook = ResponseBody<'createWebhook'>
export type LoggedDelivery = ResponseBody<'listWebhookDeliveries'>['deliveries'][number]

export interface WebhookStage extends WebhookCalls, AsyncDisposable {
  readonly platform: Platform
  readonly endpoint: ScriptedEndpoint
}

export interface WebhookCalls {
  /** One call whatever it answers. */
  call(operationId: OperationId, call?: ContractCall): Promise<PlainAnswer>
  /** One call that has to succeed: its body. */
  ask<Id extends OperationId>(operationId: Id, call?: ContractCall): Promise<ResponseBody<Id>>
  /** At the endpoint of the stage, unless `body` says otherwise. */
  register(body?: object, call?: ContractCall): Promise<NewWebhook>
  /** Resolves after the attempts that are due at once have ended. */
  publish(
    type?: string,
    data?: object,
    more?: { readonly workspaceId?: string; readonly key?: string },
  ): Promise<ResponseBody<'publishEvent'>>
  /** The log of a webhook, newest first. */
  log(webhookId: string, query?: string): Promise<readonly LoggedDelivery[]>
  /** One delivery of the log with its attempts. */
  detail(webhookId: string, deliveryId: string): Promise<ResponseBody<'getWebhookDelivery'>>
}

export async function startWebhookStage(
  answers: readonly (Answer | Promise<Answer>)[] = [],
  options: StartOptions = {},
): Promise<WebhookStage> {
  await using unwind = new AsyncDisposableStack()
  const endpoint = unwind.use(await startEndpoint(answers))
  const platform = unwind.use(await startPlatform({ clock: 'manual', ...options }))
  const owned = unwind.move()
  return {
    platform,
    endpoint,
    ...createWebhookCalls(platform, endpoint),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

/** The calls of a stage at any platform. */
export function createWebhookCalls(
  platform: PlatformClient,
  endpoint: Pick<ScriptedEndpoint, 'url'>,
): WebhookCalls {
  const call: WebhookCalls['call'] = (operationId, parts) =>
    callOperation(platform, operationId, parts)

  async function ask<Id extends OperationId>(
    operationId: Id,
    parts?: ContractCall,
  ): Promise<ResponseBody<Id>> {
    const { status, body } = await call(operationId, parts)
    expect(status, `${operationId}: ${JSON.stringify(body)}`).toBeLessThan(300)
    return body as ResponseBody<Id>
  }

  return {
    call,
    ask,
    register: (body = {}, parts = {}) =>
      ask('createWebhook', { ...parts, body: { url: endpoint.url, ...body } }),
    async publish(type = 'user.created', data = { id: 'user_123' }, { workspaceId, key } = {}) {
      const published = await ask('publishEvent', {
        body: { type, data, ...(workspaceId !== undefined && { workspaceId }) },
        ...(key !== undefined && { headers: { 'idempotency-key': key } }),
      })
      await platform.settled()
      return published
    },
    async log(id, query) {
      const page = await ask('listWebhookDeliveries', {
        params: { id },
        ...(query !== undefined && { query }),
      })
      return page.deliveries
    },
    detail: (id, deliveryId) => ask('getWebhookDelivery', { params: { id, deliveryId } }),
  }
}

/** The message of a refusal of /v1. */
export function refusalOf({ status, body }: PlainAnswer): {
  readonly status: number
  readonly code: string
  readonly message: string
} {
  const { error } = body as { error: { code: string; message: string } }
  return { status, ...error }
}
