// One bit of a genuine body is another: exhaustively where that is quick, by chance over real HTTP.
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createReceiver, staticKey } from '@thunderstack-webhooks/receiver'
import { signDelivery, testKeys } from '@thunderstack-webhooks/receiver/testing'
import { openDoor, type DoorRoom } from '../../support/doors/door-room.ts'
import { DOOR_NAMES } from '../../support/doors/every-door.ts'
import { post, sign, writeRequest } from '../../support/hostile-request.ts'
import { exchange } from '../../support/raw-exchange.ts'

const BODY = Buffer.from(
  JSON.stringify({
    eventType: 'NODE_STATUS_UPDATED',
    eventTimestamp: '2026-01-01T12:00:00Z',
    details: { nodeId: 'node-1', status: 'RUNNING' },
    nodeId: 'node-1',
    note: 'Größe \u{1F680}',
  }),
)
const SIGNATURES = [sign(BODY)]
const BITS = BODY.length * 8

let rooms: readonly DoorRoom[] = []

beforeAll(async () => {
  rooms = await Promise.all(DOOR_NAMES.map((door) => openDoor(door)))
})

afterAll(async () => {
  await Promise.all(rooms.map((room) => room[Symbol.asyncDispose]()))
})

it('refuses every body that differs in one bit', async () => {
  const receiver = createReceiver({ keys: staticKey(testKeys.publicKeyPem), allowTestKeys: true })
  const { headers } = await signDelivery(BODY)
  expect(await receiver.safeVerify({ headers, body: BODY })).toMatchObject({ kind: 'verified' })
  for (let bit = 0; bit < BITS; bit += 1) {
    expect(await receiver.safeVerify({ headers, body: flip(bit) })).toMatchObject({
      kind: 'refused',
      error: { code: 'ERR_SIGNATURE_MISMATCH' },
    })
  }
})

it('refuses them at every door', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(BITS - 1), async (bit) => {
      const bytes = writeRequest(post(flip(bit), { signatures: SIGNATURES }))
      const answers = await Promise.all(rooms.map(({ port }) => exchange(port, bytes)))
      expect(answers.map(({ status }) => status)).toEqual(rooms.map(() => 403))
    }),
    { numRuns: 60 },
  )
  expect(rooms.flatMap(({ handled }) => handled)).toEqual([])
  const codes = rooms.flatMap(({ errors }) => errors.map(({ code }) => code))
  expect(new Set(codes)).toEqual(new Set(['ERR_SIGNATURE_MISMATCH']))
})

it('takes the body as it was', async () => {
  const bytes = writeRequest(post(BODY))
  const answers = await Promise.all(rooms.map(({ port }) => exchange(port, bytes)))
  expect(answers.map(({ status }) => status)).toEqual(rooms.map(() => 200))
})

function flip(bit: number): Buffer {
  const bytes = Buffer.from(BODY)
  bytes[bit >> 3]! ^= 1 << (bit & 7)
  return bytes
}
