// The matrix over real HTTP: each row at every door, with the status, the report and the answer that it names.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ERROR_POLICY } from '../../../receiver/src/errors/error-policy.ts'
import { openDoor, type DoorRoom } from '../../support/doors/door-room.ts'
import { DOOR_NAMES } from '../../support/doors/every-door.ts'
import { writeRequest } from '../../support/hostile-request.ts'
import { exchange } from '../../support/raw-exchange.ts'
import { makeEvent, MATRIX } from './matrix.ts'
import type { Row, RowReceiver } from './row.ts'

let usual: Awaited<ReturnType<typeof openAll>>

beforeAll(async () => {
  usual = await openAll({})
})

afterAll(() => usual[Symbol.asyncDispose]())

async function openAll({ handler, ...options }: RowReceiver) {
  const rooms = await Promise.all(DOOR_NAMES.map((door) => openDoor(door, options, handler)))
  return {
    rooms,
    async [Symbol.asyncDispose]() {
      await Promise.all(rooms.map((room) => room[Symbol.asyncDispose]()))
    },
  }
}

describe.each(MATRIX)('$title', (family) => {
  it.each(family.rows)('$request', async (row) => {
    const bytes = writeRequest(row.build(makeEvent(family, row)))
    await using own = row.receiver && (await openAll(row.receiver))
    const seen = await Promise.all((own ?? usual).rooms.map((room) => observe(room, bytes)))
    expect(Object.fromEntries(seen)).toEqual(expectAll(row))
  })
})

it('has no row twice', () => {
  for (const { rows } of MATRIX) {
    const names = rows.map(({ request }) => request)
    expect(names).toEqual([...new Set(names)])
  }
})

interface Observation {
  readonly status: number | undefined
  readonly reported: readonly string[]
  readonly handled: number
  readonly text: string | undefined
  readonly allow: string | undefined
  readonly mayRetry: boolean
}

async function observe(room: DoorRoom, bytes: Uint8Array) {
  const [errorsBefore, handledBefore] = [room.errors.length, room.handled.length]
  const { status, headers, body } = await exchange(room.port, bytes)
  const reported = room.errors.slice(errorsBefore).map(({ code }) => code)
  const isOurs = reported.length > 0 && body !== ''
  const observation: Observation = {
    status,
    reported,
    handled: room.handled.length - handledBefore,
    text: isOurs ? body : undefined,
    allow: headers['allow'],
    mayRetry: 'retry-after' in headers,
  }
  return [room.door, observation] as const
}

function expectAll(row: Row): Readonly<Record<string, Observation>> {
  return Object.fromEntries(
    DOOR_NAMES.map((door) => {
      const { status, code } = row.except?.[door] ?? row
      const observation: Observation = {
        status,
        reported: code ? [code] : [],
        handled: status === 200 || row.receiver?.handler ? 1 : 0,
        // The answer to HEAD has no body.
        text:
          code && row.request !== '`HEAD`'
            ? JSON.stringify({ message: ERROR_POLICY[code].publicText })
            : undefined,
        allow: status === 405 ? 'POST' : undefined,
        mayRetry: status === 503,
      }
      return [door, observation]
    }),
  )
}
