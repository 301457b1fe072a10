// The types as a client writes them. The compiler is the judge; vitest only carries the file.
import { expect, expectTypeOf, it } from 'vitest'
import { OPERATIONS } from './index.ts'
import type {
  ClockState,
  DeliveryResource,
  ErrorBody,
  EventPublished,
  NodeResource,
  NodeStatus,
  NodeStatusUpdatedEvent,
  RequestBody,
  ResponseBody,
  V1ErrorBody,
  WebhookResource,
  WebhookWithSecret,
} from './index.ts'

it('finds the bodies of an operation by its id', () => {
  expectTypeOf<RequestBody<'setNodeStatus'>>().toEqualTypeOf<{ readonly status: NodeStatus }>()
  expectTypeOf<RequestBody<'listNodes'>>().toBeUndefined()
  expectTypeOf<undefined>().toExtend<RequestBody<'createToken'>>()
  expectTypeOf<ResponseBody<'getClock'>>().toEqualTypeOf<ClockState>()
  expectTypeOf<ResponseBody<'getDelivery'>>().toEqualTypeOf<DeliveryResource>()
  expectTypeOf<ResponseBody<'getNode', 404>>().toEqualTypeOf<ErrorBody>()
  expectTypeOf<ResponseBody<'getClock', 403>>().toEqualTypeOf<ErrorBody>()
  expectTypeOf<ResponseBody<'getStatusPage'>>().toBeNever()
})

it('gives a node at the top level and under data', () => {
  expectTypeOf<ResponseBody<'getNode'>>().toExtend<NodeResource>()
  expectTypeOf<ResponseBody<'getNode'>['data']>().toEqualTypeOf<NodeResource>()
})

it('keeps the status of an event open and its known values visible', () => {
  expectTypeOf<'RUNNING'>().toExtend<NodeStatusUpdatedEvent['details']['status']>()
  expectTypeOf<string>().toExtend<NodeStatusUpdatedEvent['details']['status']>()
})

it('takes either form of settings', () => {
  expectTypeOf<{ webhookUrl: string }>().toExtend<RequestBody<'updateNodeSettings'>>()
  expectTypeOf<{ settings: { webhookUrl: null } }>().toExtend<RequestBody<'updateNodeSettings'>>()
  expectTypeOf<{ name: string }>().not.toExtend<RequestBody<'updateNodeSettings'>>()
})

it('finds the body of a success, whatever its status', () => {
  expectTypeOf<ResponseBody<'createWebhook'>>().toEqualTypeOf<WebhookWithSecret>()
  expectTypeOf<ResponseBody<'getWebhook'>>().toEqualTypeOf<WebhookResource>()
  expectTypeOf<ResponseBody<'publishEvent'>>().toEqualTypeOf<EventPublished>()
  expectTypeOf<ResponseBody<'publishEvent', 409>>().toEqualTypeOf<V1ErrorBody>()
  expectTypeOf(OPERATIONS.createWebhook.successStatus).toEqualTypeOf<201>()
  expect(OPERATIONS.getWebhook.successStatus).toBe(200)
})

it('lets a client leave out what has a default', () => {
  expectTypeOf<{ url: string }>().toExtend<RequestBody<'createWebhook'>>()
  expectTypeOf<undefined>().toExtend<RequestBody<'createRedelivery'>>()
  expectTypeOf<{ secret: string }>().not.toExtend<RequestBody<'updateWebhook'>>()
})
