// Bodies without measure: too large, too slow, broken off. At every door that is given a stream, over real sockets.
import { createServer } from 'node:http'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { createReceiver, staticKey } from '@thunderstack-webhooks/receiver'
import { nodeReceiver } from '@thunderstack-webhooks/receiver/node'
import { testKeys } from '@thunderstack-webhooks/receiver/testing'
import { openDoor, type DoorRoom } from '../../support/doors/door-room.ts'
import { DOOR_NAMES, STREAMING_DOORS } from '../../support/doors/every-door.ts'
import {
  LAST_CHUNK,
  post,
  writeChunk,
  writeHead,
  writeRequest,
} from '../../support/hostile-request.ts'
import { exchange, openExchange } from '../../support/raw-exchange.ts'
import { serve } from '../../support/serve.ts'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

const MIB = 1_048_576
const GENUINE = post({
  eventType: 'NODE_STATUS_UPDATED',
  eventTimestamp: '2026-01-01T12:00:00Z',
  details: { nodeId: 'node-1', status: 'RUNNING' },
  nodeId: 'node-1',
})

const listCodes = ({ errors }: DoorRoom) => errors.map(({ code }) => code)

describe.each(STREAMING_DOORS)('%s', (door) => {
  it('refuses an announced length before the first byte of the body', async () => {
    await using room = await openDoor(door)
    const bytes = writeHead(GENUINE, 'Content-Length: 10000000')
    expect(await exchange(room.port, bytes)).toMatchObject({ status: 413 })
    expect(listCodes(room)).toEqual(['ERR_BODY_TOO_LARGE'])
  })

  it('answers as soon as a body is too large, and holds nothing of the 32 MiB behind it', async () => {
    await using room = await openDoor(door)
    const { write, answer, abort } = await openExchange(room.port)
    await write(writeHead(GENUINE, 'Transfer-Encoding: chunked', 'keep-alive'))
    const chunk = writeChunk(new Uint8Array(MIB + 1).fill(0x20))
    await write(chunk)
    expect(await answer()).toMatchObject({ status: 413 })

    const before = measureHeld()
    for (let sent = 0; sent < 32; sent += 1) await write(chunk)
    expect(measureHeld() - before).toBeLessThan(8 * MIB)

    await write(LAST_CHUNK)
    await write(writeRequest(GENUINE))
    expect(await answer()).toMatchObject({ status: 200 })
    expect(room.handled).toHaveLength(1)
    abort()
  })

  it('takes a body that comes byte by byte', async () => {
    await using room = await openDoor(door)
    const { write, answer, abort } = await openExchange(room.port)
    await write(writeHead(GENUINE, `Content-Length: ${GENUINE.body.length}`))
    for (const byte of GENUINE.body) await write(Uint8Array.of(byte))
    expect(await answer()).toMatchObject({ status: 200 })
    abort()
  })

  it('reports an upload that breaks off, and goes on', async () => {
    await using room = await openDoor(door)
    for (const breakOff of ['abort', 'end'] as const) {
      const reported = room.nextError()
      const client = await openExchange(room.port)
      await client.write(writeHead(GENUINE, `Content-Length: ${GENUINE.body.length}`))
      await client.write(GENUINE.body.subarray(0, 50))
      client[breakOff]()
      expect(await reported).toMatchObject({ code: 'ERR_BODY_INCOMPLETE', retryable: true })
      client.abort()
    }
    expect(room.handled).toHaveLength(0)
    expect(await exchange(room.port, writeRequest(GENUINE))).toMatchObject({ status: 200 })
  })
})

describe.each(DOOR_NAMES.filter((name) => !STREAMING_DOORS.includes(name)))('%s', (door) => {
  it('hears nothing of an upload that breaks off', async () => {
    await using room = await openDoor(door)
    const client = await openExchange(room.port)
    await client.write(writeHead(GENUINE, `Content-Length: ${GENUINE.body.length}`))
    await client.write(GENUINE.body.subarray(0, 50))
    client.abort()
    expect(await exchange(room.port, writeRequest(GENUINE))).toMatchObject({ status: 200 })
    expect(listCodes(room)).toEqual([])
  })
})

it('reports a body that the deadline of the server cuts off', async () => {
  const { promise: reported, resolve } = Promise.withResolvers<string>()
  const receiver = createReceiver({
    keys: staticKey(testKeys.publicKeyPem),
    allowTestKeys: true,
    onError: ({ code }) => {
      resolve(code)
    },
  })
  const deadline = { requestTimeout: 200, headersTimeout: 200, connectionsCheckingInterval: 20 }
  await using server = await serve(createServer(deadline, nodeReceiver(receiver)))
  const client = await openExchange(server.port)
  await client.write(writeHead(GENUINE, 'Content-Length: 1000'))
  await client.write(GENUINE.body)
  expect(await reported).toBe('ERR_BODY_INCOMPLETE')
  expect(await client.answer()).toMatchObject({ status: 408 })
  client.abort()
})

/** Bytes in buffers that somebody still holds. */
function measureHeld(): number {
  // What the first round has found is given back in the second.
  collectGarbage()
  collectGarbage()
  return process.memoryUsage().arrayBuffers
}
