import { DatabaseError, type Client } from 'pg'
import { expect, test } from 'vitest'
import { createManualClock } from '../../base/manual-clock.ts'
import { createHandOver } from '../hand-over.ts'
import { createOutage } from './outage.ts'
import { createServerConnection } from './server-connection.ts'
import { eachAlone, type WriteKind } from './transaction.ts'
import { createWriteQueue } from './write-queue.ts'

const kind: WriteKind<string, number> = eachAlone((trx, text) => {
  trx.tell('webhooks')
  return trx.run(text)
})

/** Takes one job of a transaction, and puts the others off. */
const oneByOne: WriteKind<string, string> = {
  open: (trx, [first, ...others]) =>
    Promise.resolve({
      async write() {
        await trx.run(`write ${first ?? ''}`)
        return [
          { value: `${first ?? ''} done` },
          ...others.map(() => ({ isPutOff: true }) as const),
        ]
      },
    }),
}

/** A queue on a server that answers by `answer`, on a clock that nobody moves. */
function createStage(answer: (text: string) => Error | undefined) {
  const told: string[] = []
  let connectCount = 0
  const query = (asked: string | { readonly text: string }) => {
    const error = answer(typeof asked === 'string' ? asked : asked.text)
    return error ? Promise.reject(error) : Promise.resolve({ rows: [], rowCount: 1 })
  }
  const client = { query, end: () => Promise.resolve() } as unknown as Client
  const outage = createOutage({
    onAway: ({ message }) => told.push(`away: ${message}`),
    onBack: () => told.push('back'),
  })
  const clock = createManualClock(0)
  const connection = createServerConnection({
    name: 'PostgreSQL',
    connect() {
      connectCount += 1
      return Promise.resolve(client)
    },
    outage,
  })
  const queue = createWriteQueue({
    connection,
    kinds: [kind, oneByOne],
    urgentKinds: [],
    handOver: createHandOver(),
    notify: (...topics) => told.push(...topics),
    realClock: clock,
    origin: 'o',
  })
  return { queue, told, clock, connection, connectCount: () => connectCount }
}

function serverError(code: string): Error {
  return Object.assign(new DatabaseError('refused', 1, 'error'), { code })
}

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise(setImmediate)
}

test('a server that takes connections and refuses every write is asked less and less often, and told once', async () => {
  let isReadOnly = true
  const { queue, told, clock, connection, connectCount } = createStage((text) =>
    isReadOnly && text === 'x' ? serverError('25006') : undefined,
  )
  const written = queue.write(kind, 'x')
  await turns(50)
  expect(connectCount()).toBe(1)
  for (let second = 1; second <= 3; second++) {
    clock.moveTo(second * 1_000)
    await turns(50)
  }
  expect(connectCount()).toBeLessThanOrEqual(4)
  expect(connection.pauseMs).toBeGreaterThan(500)
  expect(told).toEqual(['away: refused'])

  isReadOnly = false
  clock.moveTo(4_500)
  expect(await written).toBe(1)
  expect(told).toEqual(['away: refused', 'back', 'webhooks'])
  expect(connection.pauseMs).toBe(50)
})

test('what may have been committed is looked at again by this process, too', async () => {
  const { queue, told } = createStage((text) =>
    text === 'commit' ? new Error('Connection terminated unexpectedly') : undefined,
  )
  await expect(queue.write(kind, 'x')).rejects.toThrow('it may be recorded or not')
  expect(told).toEqual(expect.arrayContaining(['deliveries', 'webhooks', 'steps', 'keys']))
})

test('whoever closes it does not wait for each write of a group that failed', async () => {
  const asked: string[] = []
  const { queue } = createStage((text) => {
    asked.push(text)
    if (!text.startsWith('x')) return undefined
    if (asked.length > 4) void queue.close()
    return serverError('55P03')
  })
  const writes = Array.from({ length: 50 }, (_, index) => queue.write(kind, `x${index}`))
  const results = await Promise.allSettled(writes)
  for (const result of results) {
    expect(result).toMatchObject({
      reason: {
        code: 'ERR_STORE_UNAVAILABLE',
        message: expect.stringContaining('nothing was recorded') as string,
      },
    })
  }
  expect(asked.filter((text) => text.startsWith('x')).length).toBeLessThan(5)
})

test('of writes that each wait for a lock, all get a turn within a few seconds', async () => {
  const waits: number[] = []
  let wait = 0
  const { queue, clock } = createStage((text) => {
    wait = Number(/lock_timeout = (\d+)/.exec(text)?.[1] ?? (text === 'begin' ? 5_000 : wait))
    if (!text.startsWith('x')) return undefined
    clock.moveTo(clock.now() + wait)
    waits.push(wait)
    return serverError('55P03')
  })
  const writes = Array.from({ length: 20 }, (_, index) => queue.write(kind, `x${index}`))
  expect((await Promise.allSettled(writes)).every(({ status }) => status === 'rejected')).toBe(true)
  expect(waits).toHaveLength(21)
  expect(clock.now()).toBeLessThanOrEqual(10_100)
})

test('a write that is left out when time is up is the first of the next round', async () => {
  const asked: string[] = []
  const { queue, clock } = createStage((text) => {
    if (!text.startsWith('x')) return undefined
    asked.push(text)
    if (text !== 'x0') return undefined
    // A statement that goes on and on until the server ends it.
    clock.moveTo(clock.now() + 8_000)
    return serverError('57014')
  })
  const [slow, ...others] = await Promise.allSettled(
    ['x0', 'x1', 'x2'].map((text) => queue.write(kind, text)),
  )
  expect(slow).toMatchObject({ reason: { code: 'ERR_STORE_UNAVAILABLE' } })
  expect(others).toEqual([
    { status: 'fulfilled', value: 1 },
    { status: 'fulfilled', value: 1 },
  ])
  expect(asked).toEqual(['x0', 'x0', 'x1', 'x2'])
})

test('what is put off comes with the next transactions, in its order, and holds up no other kind', async () => {
  const texts: string[] = []
  const { queue } = createStage((text) => void texts.push(text))
  const written = ['a', 'b', 'c'].map((name) => queue.write(oneByOne, name))
  await written[0]
  await Promise.all([queue.write(oneByOne, 'd'), queue.write(kind, 'other')])
  expect(await Promise.all(written)).toEqual(['a done', 'b done', 'c done'])
  const seen = texts.filter((text) => /^(?:write|other|commit)/.test(text)).join(' ')
  expect(seen).toBe('write a commit other write b commit write c commit write d commit')
})
