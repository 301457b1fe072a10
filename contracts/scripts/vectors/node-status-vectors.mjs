// Which statuses follow an act on a node, and when. Written down here by hand, not by the node's own rules.

export function listNodeStatusVectors() {
  return ROWS.map(complete)
}

const UP = ['IN_PROGRESS', 'STARTING', 'RUNNING']

const ROWS = [
  [null, 'create', UP, 'A new node is built, started, and then runs.'],
  ['PAUSED', 'start', ['STARTING', 'RUNNING'], 'A start needs no build.'],
  ['FAILED', 'start', ['STARTING', 'RUNNING'], 'A node that failed can be started.'],
  ['RUNNING', 'stop', ['IN_PROGRESS', 'PAUSED'], 'A node that was stopped is PAUSED.'],
  ['RUNNING', 'upgrade', UP, 'An upgrade builds and starts the node again.'],
  ['RUNNING', 'destroy', ['IN_PROGRESS', 'DESTROYED'], 'The end of a node is announced.'],
  ['PAUSED', 'destroy', ['IN_PROGRESS', 'DESTROYED'], 'A node can be destroyed whatever it does.'],
  ['FAILED', 'destroy', ['IN_PROGRESS', 'DESTROYED'], 'A node can be destroyed whatever it does.'],
  [
    'STARTING',
    'destroy',
    ['IN_PROGRESS', 'DESTROYED'],
    'A node can be destroyed whatever it does.',
  ],
  {
    id: 'destroy-unannounced',
    from: 'RUNNING',
    act: 'destroy',
    statuses: ['IN_PROGRESS', 'DESTROYED'],
    announced: ['IN_PROGRESS'],
    why: 'DESTROYED is no documented webhook status, so it can be left out.',
    settings: { destroyedEvent: false },
  },
  ['RUNNING', 'unlock', [], 'Unlocking changes no status, so nothing is announced.'],
  {
    id: 'slow-steps',
    from: 'RUNNING',
    act: 'upgrade',
    statuses: UP,
    why: 'A node takes as long for each status as the platform was told.',
    settings: { step: '5m' },
    stepSeconds: 300,
  },
  {
    id: 'upgrade-that-fails',
    from: 'RUNNING',
    act: 'upgrade',
    then: 'FAILED',
    statuses: ['IN_PROGRESS', 'FAILED'],
    why: 'A status that is set by hand is announced at once, and takes the place of all that was to come.',
    stepSeconds: 0,
  },
  ...['RUNNING', 'PAUSED', 'FAILED', 'STARTING', 'IN_PROGRESS', 'DESTROYED'].flatMap((from) =>
    refusals(from),
  ),
]

/** The acts that a node refuses in a status. */
function refusals(from) {
  const acts = {
    RUNNING: ['start'],
    PAUSED: ['stop', 'upgrade', 'unlock'],
    FAILED: ['stop', 'upgrade'],
    STARTING: ['start', 'stop', 'upgrade'],
    IN_PROGRESS: ['start', 'stop', 'upgrade'],
    DESTROYED: ['start', 'stop', 'upgrade', 'destroy'],
  }
  return acts[from].map((act) => ({
    from,
    act,
    statuses: [],
    refused: true,
    why: `A node that is ${from} refuses to ${act}: the answer is 400, and nothing is announced.`,
  }))
}

function complete(row) {
  const given = Array.isArray(row)
    ? { from: row[0], act: row[1], statuses: row[2], why: row[3] }
    : row
  const { from, act, statuses, announced = statuses, stepSeconds = 1 } = given
  const id = given.id ?? [act, ...(from === null ? [] : ['from', slug(from)])].join('-')
  return {
    id: given.refused ? `refused-${id}` : id,
    why: given.why,
    settings: given.settings ?? {},
    from,
    act,
    ...(given.then ? { thenSet: given.then } : {}),
    isRefused: given.refused ?? false,
    events: statuses
      .map((status, index) => ({ status, afterSeconds: index * stepSeconds }))
      .filter(({ status }) => announced.includes(status)),
    finalStatus: statuses.at(-1) ?? from,
  }
}

function slug(status) {
  return status.toLowerCase().replaceAll('_', '-')
}
