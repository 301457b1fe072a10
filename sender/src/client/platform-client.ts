// One interface for a platform in this process, in another one, in a container or on another machine.
import type {
  ClockAdvanced,
  ClockState,
  DeliveryPage,
  DeliveryResource,
  EventPage,
  EventTypeResource,
  EventWithDeliveries,
  NodeResource,
  NodeStatus,
  RequestBody,
  ResponseBody,
  SigningKey,
  TokenCreated,
} from '@thunderstack-webhooks/contracts'
import { createEventHandle, type EventHandle } from './event-handle.ts'
import { expectNoEvent, type ExpectNoneOptions } from './expect-no-event.ts'
import type { Caller } from './http-json.ts'
import { publishEvent, type EventToPublish } from './publish-event.ts'
import { toQuery } from './to-query.ts'
import { createWebhookCalls, type WebhookCalls } from './webhook-calls.ts'

export interface PageOptions {
  readonly limit?: number
  readonly cursor?: string
}

export interface PlatformClient {
  /** Origin of the API, without a slash at the end. */
  readonly url: string
  readonly token: string
  /** SPKI PEM that verifies what this platform signs. */
  readonly publicKeyPem: string
  readonly nodes: {
    create(node: RequestBody<'createNode'>): Promise<NodeResource>
    list(): Promise<readonly NodeResource[]>
    get(nodeId: string): Promise<NodeResource>
    /** `webhookUrl: null` takes the webhook away. */
    updateSettings(
      nodeId: string,
      settings: { readonly webhookUrl: string | null },
    ): Promise<NodeResource>
    start(nodeId: string): Promise<NodeResource>
    stop(nodeId: string): Promise<NodeResource>
    upgrade(nodeId: string): Promise<NodeResource>
    destroy(nodeId: string): Promise<NodeResource>
    /** Sets any status now and cancels the node's steps still to come; the handle waits for what it caused. */
    setStatus(nodeId: string, status: NodeStatus): Promise<EventHandle>
  }
  /** Addresses registered under /v1. */
  readonly webhooks: WebhookCalls
  readonly events: {
    /** An event of your own, for every webhook whose filter matches; the handle waits for what it caused. */
    publish(event: EventToPublish): Promise<EventHandle>
    list(options?: PageOptions & { readonly nodeId?: string }): Promise<EventPage>
    get(id: string): Promise<EventWithDeliveries>
    /**
     * Waits until nothing is due and nothing in flight; rejects when an event happened, naming it. Under a manual clock
     * the answer is exact: nothing can happen before the clock moves.
     */
    expectNone(options?: ExpectNoneOptions): Promise<void>
  }
  readonly eventTypes: {
    /** The catalogue, then the types registered here. */
    list(): Promise<readonly EventTypeResource[]>
    /** From then on events of this type can be published. */
    register(type: RequestBody<'registerEventType'>): Promise<EventTypeResource>
  }
  readonly deliveries: {
    list(
      options?: PageOptions & {
        readonly nodeId?: string
        readonly eventId?: string
        readonly state?: DeliveryResource['state']
      },
    ): Promise<DeliveryPage>
    get(id: string): Promise<DeliveryResource>
    redeliver(id: string): Promise<DeliveryResource>
  }
  readonly clock: {
    get(): Promise<ClockState>
    /** `30s`, `2h`, … or `next` (instant at which anything is due) or `idle` (until nothing is). Manual clock only. */
    advance(target: string): Promise<ClockAdvanced>
    /** To an instant, such as `2026-12-24T18:00:00.000Z`, with all that falls due on the way. Never back. */
    set(now: string): Promise<ClockAdvanced>
  }
  readonly keys: {
    /** What verifies now, the current one first. */
    list(): Promise<readonly SigningKey[]>
    /** A new key signs new events; the one before it stays published for `overlap` (default `24h`), platform time. */
    rotate(rotation?: RequestBody<'rotateKey'>): Promise<ResponseBody<'rotateKey'>>
  }
  readonly tokens: {
    create(token?: RequestBody<'createToken'>): Promise<TokenCreated>
    revoke(jti: string): Promise<void>
  }
  /** Resolves when nothing is due and nothing is in flight. */
  settled(): Promise<void>
}

export function createPlatformClient(
  facts: Pick<PlatformClient, 'url' | 'token' | 'publicKeyPem'>,
  call: Caller,
): PlatformClient {
  const act = async (
    id: 'startNode' | 'stopNode' | 'upgradeNode',
    nodeId: string,
  ): Promise<NodeResource> => (await call(id, { params: { id: nodeId } })).data

  return {
    ...facts,
    nodes: {
      create: async (body) => (await call('createNode', { body })).data.node,
      list: async () => (await call('listNodes')).nodes,
      get: async (nodeId) => (await call('getNode', { params: { id: nodeId } })).data,
      updateSettings: async (nodeId, settings) =>
        (await call('updateNodeSettings', { params: { id: nodeId }, body: { settings } })).data,
      start: (nodeId) => act('startNode', nodeId),
      stop: (nodeId) => act('stopNode', nodeId),
      upgrade: (nodeId) => act('upgradeNode', nodeId),
      destroy: async (destroyNodeId) =>
        (await call('destroyNode', { body: { destroyNodeId } })).data.node,
      async setStatus(nodeId, status) {
        const { event, deliveries } = await call('setNodeStatus', {
          params: { id: nodeId },
          body: { status },
        })
        if (!event)
          throw new Error(
            `status ${status} is set, but not announced: the platform runs with --no-destroyed-event`,
          )
        return createEventHandle(call, event, deliveries)
      },
    },
    webhooks: createWebhookCalls(call),
    events: {
      publish: (event) => publishEvent(call, event),
      list: (options = {}) => call('listEvents', { query: toQuery(options) }),
      get: (id) => call('getEvent', { params: { id } }),
      expectNone: (options) => expectNoEvent(call, options),
    },
    eventTypes: {
      list: async () => (await call('listEventTypes')).data,
      register: (body) => call('registerEventType', { body }),
    },
    deliveries: {
      list: (options = {}) => call('listDeliveries', { query: toQuery(options) }),
      get: (id) => call('getDelivery', { params: { id } }),
      redeliver: (id) => call('redeliver', { params: { id } }),
    },
    clock: {
      get: () => call('getClock'),
      advance: (target) =>
        call('advanceClock', {
          body: target === 'next' || target === 'idle' ? { to: target } : { by: target },
        }),
      set: (now) => call('setClock', { body: { now } }),
    },
    keys: {
      list: async () => (await call('listKeys')).keys,
      rotate: (body = {}) => call('rotateKey', { body }),
    },
    tokens: {
      create: (body = {}) => call('createToken', { body }),
      revoke: async (jti) => {
        await call('revokeToken', { body: { jti } })
      },
    },
    settled: async () => {
      await call('settle')
    },
  }
}
