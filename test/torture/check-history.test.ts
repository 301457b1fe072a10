// The checker is shown runs in which one promise is broken, and has to name it; and the same run unbroken, and has to be still.
import { expect, it } from 'vitest'
import { checkHistory } from './check-history.ts'
import type {
  History,
  Life,
  RequestEnd,
  SeenRequest,
  StoredAttempt,
  StoredDelivery,
} from './history.ts'

const URL = 'http://127.0.0.1:9/a'

function request(at: number, facts: Partial<SeenRequest> = {}): SeenRequest {
  const end: RequestEnd = { kind: 'answered', status: 200, at: at + 1 }
  return {
    ...{ url: URL, eventId: 'evt_1', attemptNumber: 1, life: 1, body: 'b', signature: 's' },
    ...{ at, end },
    ...facts,
  }
}

function attempt(number: number, outcome: string, startedAt = 10): StoredAttempt {
  return { number, outcome, startedAt, endedAt: startedAt + 10, url: URL }
}

function delivery(attempts: readonly StoredAttempt[], state = 'delivered'): StoredDelivery {
  const ids = { id: 'del_1', eventId: 'evt_1', nodeId: 'node' }
  return { ...ids, state, attemptCount: attempts.length, attempts }
}

const alive = (id: number): Life => ({ id, bornAt: 0, death: null })
const killed = (id: number, at: number): Life => ({
  ...{ id, bornAt: 0 },
  death: { at, cause: 'outside' },
})
const failed = { kind: 'answered', status: 500, at: 21 } as const

/** One event, one delivery, one attempt that was acknowledged; whatever is given takes the place of its part. */
function run(facts: Partial<History> = {}): History {
  return {
    accepted: [{ nodeId: 'node', eventId: 'evt_1', deliveryIds: ['del_1'] }],
    acts: [],
    unanswered: new Map(),
    closings: [],
    requests: [request(20)],
    lives: [alive(1)],
    events: [{ id: 'evt_1', nodeId: 'node', status: 'RUNNING', body: 'b' }],
    deliveries: [delivery([attempt(1, 'delivered')])],
    isSigned: (_, signature) => signature === 's',
    limits: { attempts: 3, afterClosing: 1, afterGone: 1, hearsWithinMs: 0 },
    ...facts,
  }
}

const broken = (facts: Partial<History>): readonly string[] => [
  ...new Set(checkHistory(run(facts)).map(({ promise }) => promise)),
]

const closed = { nodeId: 'node', url: URL, at: 10, answeredAt: 5 }

it('finds nothing in a run that kept every promise', () => {
  expect(broken({})).toEqual([])
})

it.each<[string, string, Partial<History>]>([
  [
    'an accepted event that is not in the store',
    'nothing is lost',
    { events: [], requests: [], deliveries: [] },
  ],
  ['a delivery that is not in the store', 'nothing is lost', { deliveries: [], requests: [] }],
  [
    'a delivery that never ended',
    'nothing is lost',
    { deliveries: [delivery([], 'pending')], requests: [] },
  ],
  [
    'a status that was to follow and never came',
    'nothing is lost',
    { acts: [{ nodeId: 'node', statuses: ['RUNNING', 'PAUSED'] }] },
  ],
  [
    'more events than calls',
    'nothing is invented',
    {
      events: ['1', '2', '3', '4', '5'].map((id) => ({
        ...{ id: `evt_${id}`, nodeId: 'node', status: 'RUNNING', body: 'b' },
      })),
    },
  ],
  [
    'two deliveries of one event',
    'nothing is invented',
    {
      deliveries: ['del_1', 'del_2'].map((id) => ({
        ...delivery([attempt(1, 'delivered')]),
        id,
      })),
    },
  ],
  [
    'a gap in the numbers of attempts',
    'numbers have no gaps',
    {
      requests: [request(20, { end: failed }), request(30, { attemptNumber: 3 })],
      deliveries: [delivery([attempt(1, 'rejected'), attempt(3, 'delivered')])],
    },
  ],
  [
    'an attempt that is counted and not there',
    'numbers have no gaps',
    { deliveries: [{ ...delivery([attempt(1, 'delivered')]), attemptCount: 2 }] },
  ],
  [
    'an acknowledgement that nobody gave',
    'the log is true',
    { requests: [request(20, { end: failed })] },
  ],
  ['an attempt that never reached the endpoint', 'the log is true', { requests: [] }],
  [
    'a delivery given up before its last attempt',
    'the log is true',
    {
      requests: [request(20, { end: failed })],
      deliveries: [delivery([attempt(1, 'rejected')], 'dead')],
    },
  ],
  [
    'a delivery that was cancelled though its URL stayed',
    'the log is true',
    { requests: [], deliveries: [delivery([], 'cancelled')] },
  ],
  [
    'an attempt made twice without a crash',
    'only a crash repeats',
    { requests: [request(20), request(30)] },
  ],
  [
    'an attempt of a living process made again by another',
    'only a crash repeats',
    { requests: [request(20), request(30, { life: 2 })], lives: [alive(1), alive(2)] },
  ],
  [
    'a further attempt at what was delivered',
    'only a crash repeats',
    { requests: [request(20), request(30, { attemptNumber: 2 })] },
  ],
  [
    'two attempts in flight at once',
    'one at a time',
    {
      requests: [
        request(20, { end: { kind: 'answered', status: 500, at: 40 } }),
        request(30, { attemptNumber: 2 }),
      ],
      deliveries: [delivery([attempt(1, 'rejected'), attempt(2, 'delivered')])],
    },
  ],
  [
    'two attempts whose times in the store overlap, the first given up',
    'one at a time',
    {
      requests: [
        request(20, { end: { kind: 'hung-up', at: 40 } }),
        request(30, { attemptNumber: 2 }),
      ],
      deliveries: [delivery([attempt(1, 'unreachable', 10), attempt(2, 'delivered', 19)])],
    },
  ],
  ['a repeat with another body', 'repeats are equal', { requests: [request(20, { body: 'c' })] }],
  [
    'a repeat with another signature',
    'repeats are equal',
    {
      requests: [request(20, { end: failed }), request(30, { attemptNumber: 2, signature: 't' })],
      deliveries: [delivery([attempt(1, 'rejected'), attempt(2, 'delivered')])],
    },
  ],
  [
    'a signature that does not verify',
    'repeats are equal',
    { requests: [request(20, { signature: 't' })] },
  ],
  [
    'an attempt that began after its URL was taken away',
    'nothing after the end',
    { closings: [closed], lives: [alive(1)] },
  ],
  [
    'more requests than were in flight when the URL was taken away',
    'nothing after the end',
    {
      closings: [{ ...closed, answeredAt: 50 }],
      requests: [request(20, { end: failed }), request(30, { attemptNumber: 2 })],
      deliveries: [delivery([attempt(1, 'rejected'), attempt(2, 'delivered')])],
    },
  ],
  [
    'a request by a process that began after the URL was taken away',
    'nothing after the end',
    {
      closings: [{ ...closed, answeredAt: 50 }],
      lives: [{ ...alive(1), bornAt: 15 }],
    },
  ],
  [
    'a request by a new process after a 410 was recorded',
    'nothing after the end',
    {
      requests: [
        request(20, { end: { kind: 'answered', status: 410, at: 21 } }),
        request(30, { eventId: 'evt_2', life: 2 }),
      ],
      lives: [killed(1, 22), { ...alive(2), bornAt: 23 }],
      deliveries: [delivery([attempt(1, 'gone')], 'dead')],
      accepted: [],
      events: [
        { id: 'evt_1', nodeId: 'node', status: 'RUNNING', body: 'b' },
        { id: 'evt_2', nodeId: 'node', status: 'RUNNING', body: 'b' },
      ],
    },
  ],
])('reports %s', (_, promise, facts) => {
  expect(broken(facts)).toContain(promise)
})

it.each<[string, Partial<History>]>([
  [
    'an attempt that a killed process could not record',
    {
      requests: [request(20, { end: null }), request(30, { life: 2 })],
      lives: [killed(1, 25), alive(2)],
    },
  ],
  [
    'an attempt sent again at once after the endpoint broke the connection',
    { requests: [request(20, { end: { kind: 'reset', at: 21 } }), request(30)] },
  ],
  ['what was in flight when its URL was taken away', { closings: [{ ...closed, answeredAt: 10 }] }],
  [
    'the event of a call that was never answered',
    {
      accepted: [],
      unanswered: new Map([['node', 1]]),
    },
  ],
  [
    'an attempt that was given up, as the endpoint noticed late',
    {
      requests: [
        request(20, { end: { kind: 'hung-up', at: 40 } }),
        request(30, { attemptNumber: 2 }),
      ],
      deliveries: [delivery([attempt(1, 'unreachable', 10), attempt(2, 'delivered', 20)])],
    },
  ],
  [
    'a retry after a failure',
    {
      requests: [request(20, { end: failed }), request(30, { attemptNumber: 2 })],
      deliveries: [delivery([attempt(1, 'rejected'), attempt(2, 'delivered')])],
    },
  ],
])('allows %s', (_, facts) => {
  expect(broken(facts)).toEqual([])
})
