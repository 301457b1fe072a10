// Every vector over real HTTP to a receiver: it accepts what it has to, and refuses the rest under the code that is written.
import { createReceiver, staticKey, type ReceiverOptions } from '@thunderstack-webhooks/receiver'
import { validateEvent } from '@thunderstack-webhooks/contracts/events'
import { signDelivery } from '@thunderstack-webhooks/receiver/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDoor, type DoorRoom } from '../support/doors/door-room.ts'
import { DOOR_PATH } from '../support/doors/every-door.ts'
import { writeRequest } from '../support/hostile-request.ts'
import { exchange } from '../support/raw-exchange.ts'
import { readBody, readSignatures, readVectors, type VectorKeyName } from '../support/vectors.ts'

const { keys, vectors: signatures } = readVectors('signatures')
const { vectors: payloads } = readVectors('payloads')
// A door that is given the bytes of a socket, one behind Fetch, and one that is given base64.
const DOORS = ['Koa', 'Fetch', 'Lambda, base64'] as const

function receiverWith(names: readonly VectorKeyName[]): ReceiverOptions {
  return {
    keys: staticKey(names.map((name) => keys[name].publicKeyPem)),
    expect: { nodeId: () => true },
    now: () => Date.parse('2026-01-15T09:30:30Z'),
    deduplicate: false,
  }
}

interface Observation {
  readonly isHandled: boolean
  readonly code: string | null
  readonly status: number | undefined
}

async function observe(
  room: DoorRoom,
  headers: readonly (readonly [string, string])[],
  body: Uint8Array,
): Promise<Observation> {
  const [errors, handled] = [room.errors.length, room.handled.length]
  const { status } = await exchange(
    room.port,
    writeRequest({
      ...{ method: 'POST', target: DOOR_PATH, host: '127.0.0.1', framing: 'length' },
      headers,
      body,
    }),
  )
  const isHandled = room.handled.length > handled
  return { isHandled, code: room.errors[errors]?.code ?? null, status }
}

const groups = [...new Set(signatures.map(({ keys: names }) => names.join()))]

describe.each(DOORS)('%s', (door) => {
  describe.each(groups)('a receiver with %s', (group) => {
    let room: DoorRoom
    beforeAll(async () => {
      room = await openDoor(door, receiverWith(group.split(',') as VectorKeyName[]))
    })
    afterAll(() => room[Symbol.asyncDispose]())

    it.each(signatures.filter((vector) => vector.keys.join() === group))('$id', async (vector) => {
      const seen = await observe(room, vector.headers, readBody(vector))
      expect(seen).toMatchObject({ isHandled: vector.verdict === 'accept', code: vector.code })
      expect(seen.status === 200).toBe(vector.verdict === 'accept')
    })
  })

  describe('payloads under a genuine signature', () => {
    let room: DoorRoom
    beforeAll(async () => {
      room = await openDoor(door, receiverWith(['test']))
    })
    afterAll(() => room[Symbol.asyncDispose]())

    it.each(payloads)('$id', async (vector) => {
      const signed = await signDelivery(readBody(vector))
      const seen = await observe(room, Object.entries(signed.headers), signed.body)
      expect(seen).toMatchObject({ isHandled: vector.code === null, code: vector.code })
    })
  })
})

describe('verify, without a door', () => {
  it.each(signatures)('$id', async (vector) => {
    const receiver = createReceiver({
      ...receiverWith(vector.keys),
      allowTestKeys: true,
    })
    const input = { headers: { 'X-ThunderStack-Signature': [...readSignatures(vector)] } }
    const verdict = await receiver.safeVerify({ ...input, body: readBody(vector) })
    expect(verdict.kind === 'refused' ? verdict.error.code : null).toBe(vector.code)
    if (verdict.kind === 'verified') {
      expect(verdict.delivery.keyFingerprint).toBe(keys[vector.signedBy].fingerprint)
    }
  })
})

describe('validateEvent', () => {
  it.each(payloads.filter(({ verdict }) => verdict !== 'not-json'))('$id is $verdict', (vector) => {
    const said = validateEvent(JSON.parse(readBody(vector).toString()))
    expect(said.kind).toBe(vector.verdict)
    expect(said.kind === 'invalid' ? said.problems : []).toEqual(vector.problems)
  })
})
