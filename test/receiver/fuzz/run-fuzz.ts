// Sends mutated genuine requests to every door over real HTTP, one at a time at each, and keeps what broke a rule.
import { createHash } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import type { DeliveryStore } from '@thunderstack-webhooks/receiver'
import { openDoor, type DoorRoom } from '../../support/doors/door-room.ts'
import { DOOR_NAMES, type DoorName } from '../../support/doors/every-door.ts'
import type { HostileRequest } from '../../support/hostile-request.ts'
import { openExchange, type RawAnswer } from '../../support/raw-exchange.ts'
import { createSeededRandom, type SeededRandom } from '../../torture/seeded-random.ts'
import { makeCase, type FuzzCase } from './case.ts'
import { checkResult } from './check-result.ts'
import { FAILS, makeGenuineRequests, STORE_FAILS } from './genuine-requests.ts'
import { listenForCrashes } from './listen-for-crashes.ts'

export interface FuzzSettings {
  readonly seed: number
  /** In all, shared out among the doors. */
  readonly requests: number
  readonly onProgress?: (sent: number) => void
}

export interface Violation {
  readonly door: DoorName | 'the process'
  readonly rule: string
  readonly name: string
  /** In base64, to be sent again. */
  readonly bytes: string
}

export interface FuzzReport {
  readonly requests: number
  /** How often each status was answered; `none` where the connection ended without one. */
  readonly statuses: Readonly<Record<string, number>>
  readonly mutations: Readonly<Record<string, number>>
  readonly violations: readonly Violation[]
}

const GENUINE = 200
/** How long an answer to a broken request may be waited for before the sender says that nothing more will come. */
const PATIENCE_MS = 20

export async function runFuzz({ seed, requests, onProgress }: FuzzSettings): Promise<FuzzReport> {
  const random = createSeededRandom(seed)
  const genuine = makeGenuineRequests(GENUINE, random)
  const digests = new Set(genuine.map(digest))
  const unstorable = new Set(
    genuine.filter(({ body }) => Buffer.from(body).includes(STORE_FAILS)).map(digest),
  )
  const tally = createTally()
  using crashes = listenForCrashes()
  let left = requests

  const lanes = DOOR_NAMES.map(async (door) => {
    const own = random.fork()
    await using room = await openFuzzDoor(door, unstorable)
    while (left > 0) {
      left -= 1
      const sent = requests - left
      const attempt = makeCase(genuine, own)
      const result = await send(room, attempt, own)
      tally.add(door, attempt, result.answer, checkResult(attempt, result, digests))
      onProgress?.(sent)
    }
  })
  await Promise.all(lanes)
  for (const crash of crashes.seen) tally.crash(crash)
  return tally.report()
}

function openFuzzDoor(door: DoorName, unstorable: ReadonlySet<string>): Promise<DoorRoom> {
  // Every delivery is new, since each is sent many times, unless the store has to fail.
  const deduplicate: DeliveryStore = {
    claim(key) {
      if (unstorable.has(key)) throw new Error('made to fail')
      return 'new'
    },
    complete: () => undefined,
    release: () => undefined,
  }
  return openDoor(door, { deduplicate }, ({ event }) => {
    if ('note' in event && event['note'] === FAILS) throw new Error('made to fail')
  })
}

async function send(room: DoorRoom, attempt: FuzzCase, random: SeededRandom) {
  const [errorsBefore, handledBefore] = [room.errors.length, room.handled.length]
  const client = await openExchange(room.port)
  for (const part of split(attempt.bytes, random)) void client.write(part)
  const answering = client.answer()
  if (attempt.isAborted) client.abort()
  else if (attempt.expected === 'open') {
    await Promise.race([answering, wait(PATIENCE_MS)])
    client.end()
  }
  const answer = await answering
  client.abort()
  return {
    answer,
    reported: room.errors.slice(errorsBefore).map(({ code }) => code),
    handled: room.handled.slice(handledBefore).map(({ bodySha256 }) => bodySha256),
  }
}

function digest({ body }: HostileRequest): string {
  return createHash('sha256').update(body).digest('hex')
}

/** Into one to three writes. */
function split(bytes: Buffer, random: SeededRandom): readonly Buffer[] {
  const cuts = Array.from({ length: random.whole(0, 2) }, () => random.whole(0, bytes.length))
  const edges = [0, ...cuts.sort((a, b) => a - b), bytes.length]
  return edges.slice(1).map((edge, index) => bytes.subarray(edges[index], edge))
}

function createTally() {
  const statuses: Record<string, number> = {}
  const mutations: Record<string, number> = {}
  const violations: Violation[] = []
  let requests = 0
  return {
    add(door: DoorName, { name, bytes }: FuzzCase, { status }: RawAnswer, rule?: string) {
      const key = String(status ?? 'none')
      requests += 1
      statuses[key] = (statuses[key] ?? 0) + 1
      mutations[name] = (mutations[name] ?? 0) + 1
      if (rule !== undefined) violations.push({ door, rule, name, bytes: bytes.toString('base64') })
    },
    crash(rule: string) {
      violations.push({ door: 'the process', rule, name: '', bytes: '' })
    },
    report: (): FuzzReport => ({ requests, statuses, mutations, violations }),
  }
}
