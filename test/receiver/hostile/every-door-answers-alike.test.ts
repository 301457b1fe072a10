// The matrix over real HTTP: each row at every door, with the status, the report and the answer that it names.
import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ERROR_POLICY } from '../../../receiver/src/errors/error-policy.ts'
import { openDoor, type DoorRoom } from '../../support/doors/door-room.ts'
import { DOOR_NAMES } from '../../support/doors/every-door.ts'
import { SIGNATURE, writeRequest, type HostileRequest } from '../../support/hostile-request.ts'
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
    const request = row.build(makeEvent(family, row))
    await using own = row.receiver && (await openAll(row.receiver))
    const seen = await Promise.all((own ?? usual).rooms.map((room) => observe(room, request)))
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
  /** What of the request a log of the report would hold. */
  readonly told: readonly string[]
}

async function observe(room: DoorRoom, request: HostileRequest) {
  const [errorsBefore, handledBefore] = [room.errors.length, room.handled.length]
  const { status, headers, body } = await exchange(room.port, writeRequest(request))
  const errors = room.errors.slice(errorsBefore)
  const reported = errors.map(({ code }) => code)
  const isOurs = reported.length > 0 && body !== ''
  const observation: Observation = {
    status,
    reported,
    handled: room.handled.length - handledBefore,
    text: isOurs ? body : undefined,
    allow: headers['allow'],
    mayRetry: 'retry-after' in headers,
    told: findSecrets(request).filter((secret) => inspect(errors, { depth: 9 }).includes(secret)),
  }
  return [room.door, observation] as const
}

/** The signatures, and the event as it is told: anything shorter may stand in a sentence by chance. */
function findSecrets({ headers, body }: HostileRequest): readonly string[] {
  const values = headers.filter(([name]) => name.toLowerCase() === SIGNATURE.toLowerCase())
  const text = Buffer.from(body).toString()
  return [...values.map(([, value]) => value), text, ...text.split(',')].filter(
    (secret) => secret.trim().length > 16,
  )
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
        told: [],
      }
      return [door, observation]
    }),
  )
}
