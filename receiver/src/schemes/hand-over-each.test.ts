// The events of one request: in order, each once, and after a failure only what was not handled.
import { describe, expect, test } from 'vitest'
import {
  createReceiver,
  hmac,
  memoryStore,
  standard,
  type DeliveryStore,
  type SchemeReceiverOptions,
  type HmacEvent,
} from '../index.ts'
import { signHmacDelivery, signStandardDelivery, toFetchRequest } from '../testing/index.ts'

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
const makeEvents = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `evt_${index}`,
    type: 'project.created',
    created_at: '2026-01-15T12:30:00Z',
    data: { id: `project_${index}` },
  }))

function stage(options: Partial<SchemeReceiverOptions<HmacEvent>> = {}) {
  const seen: string[] = []
  const errors: string[] = []
  const failed: (string | undefined)[] = []
  const receiver = createReceiver({
    scheme: hmac({ secret: SECRET }),
    onError: ({ code, diagnostics }) => {
      errors.push(code)
      failed.push(diagnostics.deduplicationKey)
    },
    ...options,
  })
  const send = async (content: object) => {
    const signed = await signHmacDelivery(content, { secret: SECRET })
    const response = await receiver.handle(toFetchRequest(signed))
    const { message } = (await response.json()) as { message: string }
    return { status: response.status, message }
  }
  return { receiver, seen, errors, failed, send }
}

describe('an array', () => {
  test('runs the handler for each event in its order, one after another', async () => {
    const { receiver, seen, send } = stage()
    receiver.on('project.created', async ({ id }, { index, events }) => {
      seen.push(`${id} begins`)
      await Promise.resolve()
      seen.push(`${id} ends at ${String(index)} of ${events.length}`)
    })
    expect((await send(makeEvents(2))).status).toBe(200)
    expect(seen).toEqual([
      'evt_0 begins',
      'evt_0 ends at 0 of 2',
      'evt_1 begins',
      'evt_1 ends at 1 of 2',
    ])
  })

  test('that fails in the middle is 500, and its retry runs only what was not handled', async () => {
    const { receiver, seen, errors, failed, send } = stage()
    let fails = true
    receiver.on('project.created', ({ id }) => {
      if (id === 'evt_1' && fails) throw new Error('the database is away')
      seen.push(id)
    })
    expect((await send(makeEvents(4))).status).toBe(500)
    expect(seen).toEqual(['evt_0'])
    fails = false
    expect((await send(makeEvents(4))).status).toBe(200)
    expect(seen).toEqual(['evt_0', 'evt_1', 'evt_2', 'evt_3'])
    expect((await send(makeEvents(4))).message).toMatch(/received before/)
    expect(seen).toHaveLength(4)
    expect(errors).toEqual(['ERR_HANDLER_FAILED'])
    expect(failed).toEqual([expect.stringMatching(/^[0-9a-f]{64}:1$/)])
  })

  test('of several types runs the handler of each, and tells of the unknown', async () => {
    const unknown: string[] = []
    const { receiver, seen, send } = stage({
      onUnknownEvent: ({ type }) => void unknown.push(type),
    })
    receiver.on('invoice.paid', ({ id }) => void seen.push(id))
    const types = ['invoice.paid', 'invoice.voided', 'user.created']
    const events = makeEvents(3).map((event, index) => ({ ...event, type: types[index] }))
    const answer = await send(events.map((event) => ({ ...event, data: { id: 'x' } })))
    expect(answer).toEqual({ status: 200, message: 'Event received' })
    expect([seen, unknown]).toEqual([['evt_0'], ['invoice.voided']])
  })

  test('that comes twice at once is handled once', async () => {
    const { receiver, seen, send } = stage()
    receiver.on('project.created', ({ id }) => void seen.push(id))
    const answers = await Promise.all([send(makeEvents(5)), send(makeEvents(5))])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(seen).toEqual(['evt_0', 'evt_1', 'evt_2', 'evt_3', 'evt_4'])
  })

  test('is answered early when all of it is claimed, and handled in order behind the answer', async () => {
    const gate = Promise.withResolvers<undefined>()
    const { receiver, seen, send } = stage({ ack: 'early' })
    receiver.on('project.created', async ({ id }) => {
      if (id === 'evt_0') await gate.promise
      seen.push(id)
    })
    expect(await send(makeEvents(3))).toMatchObject({
      status: 200,
      message: /being handled/ as never,
    })
    expect(seen).toEqual([])
    gate.resolve(undefined)
    await receiver.idle()
    expect(seen).toEqual(['evt_0', 'evt_1', 'evt_2'])
  })

  test('goes on behind an early answer when one of its events fails', async () => {
    const { receiver, seen, errors, send } = stage({ ack: 'early' })
    receiver.on('project.created', ({ id }) => {
      if (id === 'evt_0') throw new Error('no')
      seen.push(id)
    })
    expect((await send(makeEvents(2))).status).toBe(200)
    await receiver.idle()
    expect([seen, errors]).toEqual([['evt_1'], ['ERR_HANDLER_FAILED']])
  })

  test('of one is an array', async () => {
    const { receiver, seen, send } = stage()
    receiver.on('project.created', (_event, { index, deduplicationKey, bodySha256 }) => {
      seen.push(String(index), deduplicationKey.replace(bodySha256, 'sha'))
    })
    await send(makeEvents(1))
    expect(seen).toEqual(['0', 'sha:0'])
  })
})

test('a store sees the digest of the body, or the signed id, and in an array the index', async () => {
  const keys: string[] = []
  const inner = memoryStore()
  const store: DeliveryStore = {
    ...inner,
    claim: (key, claim) => {
      keys.push(key)
      return inner.claim(key, claim)
    },
  }
  const scheme = standard({ secret: SECRET })
  const receiver = createReceiver({ scheme, deduplicate: store, validate: 'off' })
  let runs = 0
  receiver.on('user.created', () => {
    runs += 1
  })
  const send = async (content: object, id: string) => {
    const signed = await signStandardDelivery(content, { secret: SECRET, id })
    return (await receiver.handle(toFetchRequest(signed))).status
  }
  expect(await send({ type: 'user.created' }, 'msg_1')).toBe(200)
  expect(await send({ type: 'user.created', later: true }, 'msg_1')).toBe(200)
  expect(await send([{ type: 'user.created' }, { type: 'user.created' }], 'msg_2')).toBe(200)
  expect(keys).toEqual(['msg_1', 'msg_1', 'msg_2:0', 'msg_2:1'])
  expect(runs).toBe(3)
})

test('with deduplicate off every copy is handled, still in order', async () => {
  const { receiver, seen, send } = stage({ deduplicate: false })
  receiver.on('project.created', ({ id }) => void seen.push(id))
  await send(makeEvents(2))
  await send(makeEvents(2))
  expect(seen).toEqual(['evt_0', 'evt_1', 'evt_0', 'evt_1'])
})

test('a 401 names the header that was missed', async () => {
  const { receiver } = stage()
  const headers = { 'content-type': 'application/json' }
  const request = new Request('https://receiver.test/', { method: 'POST', headers, body: '{}' })
  const response = await receiver.handle(request)
  expect(response.status).toBe(401)
  expect(response.headers.get('www-authenticate')).toBe('X-Webhook-Signature')
  expect(await response.text()).not.toMatch(/ERR_|secret/)
})
