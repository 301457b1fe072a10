// Rows of requests that every receiver has to accept: what the platform sends, and the same event in other spellings.
import { NODE_STATUSES } from '../../../shared/src/event.ts'
import { genuineBody, genuineEvent, sortKeys, withNote } from './genuine-body.mjs'

const BODY = genuineBody()

export const GENUINE = [
  ...NODE_STATUSES.map((status) => ({
    id: `genuine-${status.toLowerCase().replaceAll('_', '-')}`,
    why: `Exactly what the platform sends for ${status}.`,
    body: genuineBody(status),
  })),
  {
    id: 'genuine-milliseconds',
    why: 'The time may have a fraction of a second.',
    body: genuineBody('RUNNING', '2026-01-15T09:30:02.041Z'),
  },
  {
    id: 'genuine-unknown-status',
    why: 'A status that is not documented yet is news, no reason to refuse.',
    body: genuineBody('HIBERNATING'),
  },
  {
    id: 'genuine-unknown-type',
    why: 'An event type that is not documented yet is news, no reason to refuse.',
    body: JSON.stringify(genuineEvent({ eventType: 'NODE_RENAMED' })),
  },
  {
    id: 'genuine-extra-fields',
    why: 'The platform may add fields.',
    body: JSON.stringify(genuineEvent({ region: 'north', attempt: 2 })),
  },
  {
    id: 'genuine-second-key',
    why: 'Signed by the key that the receiver has.',
    signedBy: 'second',
    keys: ['second'],
  },
  {
    id: 'rotation-old-key',
    why: 'A retry after a rotation still carries the signature of the key before, which the receiver keeps for a while.',
    keys: ['second', 'test'],
  },
  {
    id: 'rotation-new-key',
    why: 'The new key signs new events while the key before is still kept.',
    signedBy: 'second',
    keys: ['second', 'test'],
  },
]

const REWRITES =
  'A receiver that parses the body and writes it again gets other bytes and refuses it by mistake:'

export const DIALECTS = [
  ['pretty-printed', 'blanks and line ends are gone.', JSON.stringify(genuineEvent(), null, 2)],
  [
    'crlf-lines',
    'lines ended in CR LF.',
    JSON.stringify(genuineEvent(), null, 2).replaceAll('\n', '\r\n'),
  ],
  ['trailing-newline', 'the last byte, a line end, is gone.', `${BODY}\n`],
  ['blanks-around', 'blanks before and behind are gone.', `  ${BODY}\t`],
  [
    'blank-after-colon',
    'many JSON libraries write a blank after each colon and comma.',
    BODY.replaceAll(/([:,])"/g, '$1 "').replaceAll('":{', '": {'),
  ],
  ['key-order', 'sorted keys come in another order.', JSON.stringify(sortKeys(genuineEvent()))],
  ['letters-escaped', 'escapes come back as letters.', BODY.replaceAll(/[a-z]/g, escape)],
  ['slash-escaped', '\\/ comes back as a plain slash.', withNote('"a\\/b"')],
  ['emoji', 'some libraries escape what is beyond ASCII.', withNote('"\u{1F680}"')],
  ['emoji-escaped', 'others write what was escaped as it is.', withNote('"\\ud83d\\ude80"')],
  ['half-emoji-escaped', 'half a surrogate pair has no UTF-8 of its own.', withNote('"\\ud83d"')],
  [
    'decomposed-letter',
    'a letter and its accent may come back as one.',
    withNote('"Gro\u0308\u00dfe"'),
  ],
  ['large-integer', 'beyond 2^53 the last digits change.', withNote('12345678901234567890')],
  ['number-spelling', '1.0e+2 comes back as 100.', withNote('1.0e+2')],
  ['minus-zero', '-0 comes back as 0.', withNote('-0')],
].map(([name, change, body]) => ({ id: `dialect-${name}`, why: `${REWRITES} ${change}`, body }))

function escape(letter) {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
}
