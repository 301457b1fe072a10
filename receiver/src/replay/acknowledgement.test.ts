import { setImmediate } from 'node:timers/promises'
import { describe, expect, expectTypeOf, test, vi } from 'vitest'
import { fetchReceiver } from '../adapters/fetch/index.ts'
import {
  createReceiver,
  memoryStore,
  staticKey,
  type AnyWebhookError,
  type Receiver,
  type ReceiverOptions,
} from '../index.ts'
import { signDelivery, testKeys, toFetchRequest } from '../testing/index.ts'

const EVENT = {
  eventType: 'NODE_STATUS_UPDATED',
  eventTimestamp: '2026-01-01T12:00:00Z',
  details: { nodeId: 'node-1', status: 'RUNNING' },
  nodeId: 'node-1',
}
const UNKNOWN = { eventType: 'NODE_MOVED', to: 'mars' }

/** A receiver whose handler begins and then waits for the gate. */
function create(options: Partial<ReceiverOptions> = {}) {
  const onError = vi.fn<(error: AnyWebhookError) => void>()
  const gate = Promise.withResolvers<undefined>()
  const handler = vi.fn<() => unknown>(() => gate.promise)
  const receiver = createReceiver({
    keys: staticKey(testKeys.publicKeyPem),
    allowTestKeys: true,
    maxSkew: false,
    ack: 'early',
    onError,
    ...options,
  })
  receiver.on('NODE_STATUS_UPDATED', async () => {
    await handler()
  })
  return { receiver, gate, handler, onError, codes: () => onError.mock.calls.map(([e]) => e.code) }
}

async function handle({ handle: answer }: Receiver, content: object = EVENT): Promise<Response> {
  return answer(toFetchRequest(await signDelivery(content)))
}

describe('an early acknowledgement', () => {
  test('does not wait for the handler, and idle does', async () => {
    const { receiver, gate, handler } = create()
    const response = await handle(receiver)
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ message: 'Event received; it is being handled' })
    const isOver = vi.fn()
    const idle = receiver.idle().then(isOver)
    await handle(receiver, { ...EVENT, nodeId: 'b', details: { ...EVENT.details, nodeId: 'b' } })
    expect(handler).toHaveBeenCalledTimes(2)
    expect(isOver).not.toHaveBeenCalled()
    gate.resolve(undefined)
    await idle
  })

  test('is not given to what does not verify', async () => {
    const { receiver, handler } = create({ expect: { nodeId: 'another' } })
    expect((await handle(receiver)).status).toBe(403)
    await receiver.idle()
    expect(handler).not.toHaveBeenCalled()
  })

  test('leaves a failure of the handler to onError, and the delivery free to be made again', async () => {
    const { receiver, handler, onError } = create()
    const cause = new Error('disk full')
    handler.mockRejectedValueOnce(cause).mockResolvedValueOnce(undefined)
    expect((await handle(receiver)).status).toBe(200)
    await receiver.idle()
    expect(onError).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({
        code: 'ERR_HANDLER_FAILED',
        cause,
        hint: expect.stringContaining("ack: 'early'") as string,
      }),
    )
    await handle(receiver)
    await receiver.idle()
    expect(handler).toHaveBeenCalledTimes(2)
    expect(await (await handle(receiver)).text()).toContain('before')
  })

  test('is given at once to a duplicate of what is being handled here', async () => {
    const { receiver, gate, handler } = create()
    await handle(receiver)
    const response = await handle(receiver)
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('before')
    gate.resolve(undefined)
    await receiver.idle()
    expect(handler).toHaveBeenCalledOnce()
  })

  test('is not given while another process has the delivery, which may have died before it answered', async () => {
    const deduplicate = memoryStore()
    const first = create({ deduplicate })
    const second = create({ deduplicate })
    await handle(first.receiver)
    expect((await handle(second.receiver)).status).toBe(503)
    first.gate.resolve(undefined)
    await first.receiver.idle()
    expect((await handle(second.receiver)).status).toBe(200)
    expect(second.handler).not.toHaveBeenCalled()
  })

  test('is not given when the store cannot be asked', async () => {
    const claim = () => Promise.reject(new Error('gone'))
    const { receiver, handler, codes } = create({ deduplicate: { ...memoryStore(), claim } })
    expect((await handle(receiver)).status).toBe(503)
    await receiver.idle()
    expect(codes()).toEqual(['ERR_STORE_FAILED'])
    expect(handler).not.toHaveBeenCalled()
  })

  test('needs no store', async () => {
    const { receiver, gate, handler } = create({ deduplicate: false })
    await handle(receiver)
    await handle(receiver)
    gate.resolve(undefined)
    await receiver.idle()
    expect(handler).toHaveBeenCalledTimes(2)
  })

  test('holds for unknown events too', async () => {
    const onUnknownEvent = vi.fn(() => Promise.reject(new Error('x')))
    const { receiver, codes } = create({ onUnknownEvent })
    expect((await handle(receiver, UNKNOWN)).status).toBe(200)
    await receiver.idle()
    expect(codes()).toEqual(['ERR_HANDLER_FAILED'])
  })
})

describe('waitUntil', () => {
  test('is handed the work that outlives the answer', async () => {
    const { receiver, gate } = create()
    const waitUntil = vi.fn<(work: Promise<unknown>) => void>()
    const context = { waitUntil }
    const respond = fetchReceiver(receiver, { path: '/hooks' })
    const request = toFetchRequest(await signDelivery(EVENT), 'https://receiver.test/hooks')
    expect((await respond(request, {}, context)).status).toBe(200)
    expect(waitUntil).toHaveBeenCalledOnce()
    expect(waitUntil.mock.contexts).toEqual([context])
    gate.resolve(undefined)
    await expect(waitUntil.mock.calls[0]?.[0]).resolves.toBeUndefined()
  })

  test('is not needed after the handler', async () => {
    const { receiver, gate } = create({ ack: 'after' })
    gate.resolve(undefined)
    const waitUntil = vi.fn()
    await receiver.handle(toFetchRequest(await signDelivery(EVENT)), { waitUntil })
    expect(waitUntil).not.toHaveBeenCalled()
  })

  test.each([[undefined], [null], [{ params: {} }], [{ waitUntil: 5 }]])(
    'may be missing, whatever a router gives instead: %o',
    async (context) => {
      const { receiver, gate } = create()
      gate.resolve(undefined)
      const request = toFetchRequest(await signDelivery(EVENT))
      expect((await receiver.handle(request, context as object)).status).toBe(200)
      await receiver.idle()
    },
  )
})

test('what answers requests fits Workers and the routes of Next.js', () => {
  const { receiver } = create()
  type Workers = (
    request: Request,
    env: Readonly<Record<string, string>>,
    context: { waitUntil(work: Promise<unknown>): void; passThroughOnException(): void },
  ) => Promise<Response>
  type NextRoute = (
    request: Request,
    context: { params: Promise<Readonly<Record<string, string>>> },
  ) => Promise<Response>
  expectTypeOf(fetchReceiver(receiver)).toExtend<Workers>()
  expectTypeOf(receiver.handle).toExtend<NextRoute>()
})

test('the default waits for the handler, and is idle at once', async () => {
  const begun = Promise.withResolvers<undefined>()
  const { receiver, gate, handler } = create({ ack: 'after' })
  handler.mockImplementationOnce(() => {
    begun.resolve(undefined)
    return gate.promise
  })
  const answered = vi.fn()
  const answer = handle(receiver).then(answered)
  await begun.promise
  await receiver.idle()
  await setImmediate()
  expect(answered).not.toHaveBeenCalled()
  gate.resolve(undefined)
  await answer
})

test('refuses another ack', () => {
  expect(() => create({ ack: 'never' as 'early' })).toThrow(/ack must be 'after' or 'early'/)
})

test('refuses to acknowledge early where nobody would hear of a failure', () => {
  const keys = staticKey(testKeys.publicKeyPem)
  expect(() => createReceiver({ keys, ack: 'early' })).toThrow(TypeError)
  expect(() => createReceiver({ keys, ack: 'early' })).toThrow(/needs onError/)
})
