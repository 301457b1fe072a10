// The types as a client writes them. The compiler is the judge; vitest only carries the file.
import { expectTypeOf, it } from 'vitest'
import type {
  ClockState,
  DeliveryResource,
  ErrorBody,
  NodeResource,
  NodeStatus,
  NodeStatusUpdatedEvent,
  RequestBody,
  ResponseBody,
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
