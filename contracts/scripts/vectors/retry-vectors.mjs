// When each attempt is made, given what the endpoint answered to those before. The instants are laid out from waits that
// are written down here by hand, not by the retry code of the platform.

/** Later than any machine's clock: a manual clock only moves forward. */
const START = '2030-01-01T00:00:00.000Z'
const DOCS = [0, 30, 300, 1_800, 7_200]
const STANDARD = [0, 5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400]
const DAY = 86_400

export function listRetryVectors() {
  return ROWS.map(complete)
}

const ROWS = [
  dead(
    'docs',
    'Five attempts, each delay counted from the end of the attempt before; then the delivery is dead.',
    'docs',
    DOCS,
  ),
  dead('standard', 'Ten attempts in three days and more.', 'standard', STANDARD),
  dead('none', 'One attempt and no other.', 'none', [0]),
  dead('own-list', 'A list of delays is a timetable, too.', '0s,1m,10m', [0, 60, 600]),
  dead(
    'own-list-late-start',
    'The first delay of a list may be more than nothing.',
    '10s,250ms',
    [10, 0.25],
  ),
  delivered('docs-first-attempt', 'A 2xx ends it.', 'docs', [0], [204]),
  delivered(
    'docs-second-attempt',
    'A 2xx ends it, whatever came before.',
    'docs',
    [0, 30],
    [500, 200],
  ),
  delivered(
    'docs-last-attempt',
    'The last attempt counts like the first.',
    'docs',
    DOCS,
    [500, 502, 404, 301, 200],
  ),
  delivered(
    'docs-connection-broken',
    'No answer is a failure like any other.',
    'docs',
    [0, 30, 300],
    [{ fault: 'connection-reset' }, 500, 200],
  ),
  {
    ...row(
      'docs-gone',
      'A 410 ends all attempts, and the webhook is disabled until it is set again.',
      'docs',
      [0],
      [410],
    ),
    state: 'dead',
  },
  {
    ...row(
      'docs-gone-later',
      'A 410 ends all attempts whenever it comes.',
      'docs',
      [0, 30],
      [503, 410],
    ),
    state: 'dead',
  },
  delivered(
    'retry-after-later',
    'Retry-After counts when it is later than the step.',
    'docs',
    [0, 120],
    [busy(503, '120'), 200],
  ),
  delivered(
    'retry-after-429',
    'Retry-After counts with 429 as with 503.',
    'docs',
    [0, 120],
    [busy(429, '120'), 200],
  ),
  delivered(
    'retry-after-earlier',
    'Retry-After never makes an attempt earlier.',
    'docs',
    [0, 30],
    [busy(503, '5'), 200],
  ),
  delivered(
    'retry-after-equal',
    'Equal to the step it changes nothing.',
    'docs',
    [0, 30],
    [busy(503, '30'), 200],
  ),
  delivered(
    'retry-after-zero',
    'Zero is earlier than the step.',
    'docs',
    [0, 30],
    [busy(503, '0'), 200],
  ),
  delivered(
    'retry-after-date',
    'Retry-After may be a date.',
    'docs',
    [0, 600],
    [busy(503, 'Tue, 01 Jan 2030 00:10:00 GMT'), 200],
  ),
  delivered(
    'retry-after-date-asctime',
    'All three forms of dates in HTTP are read.',
    'docs',
    [0, 600],
    [busy(503, 'Tue Jan  1 00:10:00 2030'), 200],
  ),
  delivered(
    'retry-after-past-date',
    'A date that is over is earlier than the step.',
    'docs',
    [0, 30],
    [busy(503, 'Mon, 31 Dec 2029 23:00:00 GMT'), 200],
  ),
  delivered(
    'retry-after-capped',
    'Nobody can put an attempt off for more than a day.',
    'docs',
    [0, DAY],
    [busy(503, '999999'), 200],
  ),
  delivered(
    'retry-after-unreadable',
    'What cannot be read asks for nothing.',
    'docs',
    [0, 30],
    [busy(503, 'soon'), 200],
  ),
  delivered(
    'retry-after-negative',
    'A number below zero cannot be read.',
    'docs',
    [0, 30],
    [busy(503, '-1'), 200],
  ),
  delivered(
    'retry-after-other-status',
    'Retry-After counts with 429 and 503 alone.',
    'docs',
    [0, 30],
    [busy(500, '120'), 200],
  ),
  {
    ...row(
      'retry-after-every-time',
      'Retry-After takes no attempt off the timetable and adds none.',
      '0s,30s,2h',
      [0, 3_600, 7_200],
      [busy(503, '3600'), busy(503, '3600'), busy(503, '3600')],
    ),
    state: 'dead',
  },
]

function dead(id, why, retry, waits) {
  return {
    ...row(
      id,
      why,
      retry,
      waits,
      waits.map(() => 500),
    ),
    state: 'dead',
  }
}

function delivered(id, why, retry, waits, answers) {
  return { ...row(id, why, retry, waits, answers), state: 'delivered' }
}

/** `waits` in seconds, from the end of the attempt before; the first from the event. */
function row(id, why, retry, waits, answers) {
  return { id, why, retry, waits, answers }
}

function busy(status, retryAfter) {
  return { status, headers: { 'Retry-After': retryAfter } }
}

function complete({ id, why, retry, waits, answers, state }) {
  let at = Date.parse(START)
  const attempts = answers.map((answer, index) => {
    at += waits[index] * 1_000
    return {
      number: index + 1,
      at: new Date(at).toISOString(),
      afterSeconds: waits[index],
      answer: typeof answer === 'number' ? { status: answer } : answer,
    }
  })
  return {
    id,
    why,
    retry,
    eventAt: START,
    attempts,
    end: { state, at: new Date(at).toISOString() },
  }
}
