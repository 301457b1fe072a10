// Requests of the schemes by shared secrets, and what a receiver has to say to each. The verdicts stand in the rows, by hand:
// nothing of the product is asked for them.
import { formatBody } from './genuine-body.mjs'
import {
  BODIES,
  NOW,
  SCHEME_HEADERS,
  SENT_AT,
  signScheme,
  STANDARD_ID,
  toSeconds,
  withName,
} from './scheme-request.mjs'

const SCHEMES = ['hmac', 'texture', 'standard']
const MALFORMED = 'ERR_SIGNATURE_MALFORMED'
const MISMATCH = 'ERR_SIGNATURE_MISMATCH'
const DUPLICATED = 'ERR_SIGNATURE_DUPLICATED'
const UNREADABLE = 'ERR_TIMESTAMP_UNREADABLE'

export function listSchemeVectors() {
  return SCHEMES.flatMap((scheme) =>
    [
      ...listGenuine(scheme),
      ...listForgeries(scheme),
      ...listSpellings(scheme),
      ...listTimes(scheme),
    ].map((row) => complete(scheme, row)),
  )
}

function complete(scheme, { id, why, body = BODIES[scheme], signedBy = ['first'], ...row }) {
  const { secrets = ['first'], sentAt = SENT_AT, webhookId = STANDARD_ID, signed = body } = row
  const texts = signedBy.map((name) => signScheme(scheme, signed, name, { sentAt, id: webhookId }))
  const joined = texts.join(' ')
  const values = {
    ...(scheme === 'standard' && { id: [webhookId], timestamp: [toSeconds(sentAt)] }),
    ...(scheme === 'texture' && { timestamp: [new Date(sentAt).toISOString()] }),
    signature: [joined],
    ...row.values?.(joined),
  }
  const lines = Object.entries(SCHEME_HEADERS[scheme]).flatMap(([part, name]) =>
    values[part].map((value) => [name, value]),
  )
  return {
    id: `${scheme}-${id}`,
    why,
    scheme,
    ...formatBody(body),
    headers: [['Content-Type', 'application/json'], ...lines],
    signedBy,
    secrets,
    now: NOW,
    toleranceSeconds: row.toleranceSeconds ?? (scheme === 'standard' ? 300 : null),
    verdict: row.code ? 'refuse' : 'accept',
    code: row.code ?? null,
    mayDiffer: row.mayDiffer ?? false,
  }
}

function listGenuine(scheme) {
  return [
    { id: 'genuine', why: 'This is how the platform sends it.' },
    {
      id: 'genuine-list',
      why: 'A schedule sends a list of events, signed as one body.',
      body: `[${BODIES[scheme]},${BODIES[scheme].replaceAll('_123', '_124')}]`,
    },
    {
      id: 'beyond-ascii',
      why: 'The signature is over the bytes: letters beyond ASCII are raw UTF-8 in them.',
      body: withName(scheme, '"Gr\u00fc\u00dfe \u{1F680}"'),
    },
    {
      id: 'rewritten-by-some',
      why: 'A receiver that parses the body and writes it again gets other bytes and refuses it by mistake.',
      body: withName(scheme, '"J\\u006fhn", "n": 1.0'),
    },
    {
      id: 'rotation-new-secret',
      why: 'In a rotation the receiver has the new secret and the one before.',
      signedBy: ['second'],
      secrets: ['second', 'first'],
    },
    {
      id: 'rotation-old-secret',
      why: 'What was signed before the rotation is still good.',
      secrets: ['second', 'first'],
    },
    ...(scheme === 'standard'
      ? [
          {
            id: 'two-signatures',
            why: 'In a rotation the sender signs with both secrets: either is enough.',
            signedBy: ['second', 'first'],
          },
          {
            id: 'another-version-beside',
            why: 'Signatures of versions that are not known are passed over.',
            values: (text) => ({ signature: [`v1a,${'A'.repeat(86)}== ${text}`] }),
          },
        ]
      : [
          {
            id: 'secret-of-any-text',
            why: 'A secret is used as it is written down, as UTF-8.',
            signedBy: ['text'],
            secrets: ['text'],
          },
        ]),
  ]
}

function listForgeries(scheme) {
  return [
    {
      id: 'changed-body',
      why: 'The body is another than the one that was signed.',
      signed: BODIES[scheme].replace('user_123', 'user_999'),
      code: MISMATCH,
    },
    {
      id: 'other-secret',
      why: 'The secret that signed is none that the receiver has.',
      signedBy: ['second'],
      code: MISMATCH,
    },
    {
      id: 'blank-added',
      why: 'The same JSON in other bytes is another body.',
      signed: BODIES[scheme],
      body: BODIES[scheme].replace('{', '{ '),
      code: MISMATCH,
    },
    {
      id: 'no-signature',
      why: 'Nothing is signed.',
      values: () => ({ signature: [] }),
      code: 'ERR_SIGNATURE_MISSING',
    },
    {
      id: 'empty-signature',
      why: 'Nothing is signed.',
      values: () => ({ signature: [''] }),
      code: MALFORMED,
    },
    {
      id: 'signature-twice',
      why: 'Which of two headers counts is not for a receiver to guess.',
      values: (text) => ({ signature: [text, text] }),
      code: DUPLICATED,
      mayDiffer: true,
    },
    {
      id: 'signature-cut',
      why: 'A part of a signature proves nothing, and must not make a receiver throw.',
      values: (text) => ({ signature: [text.slice(0, -6)] }),
      code: MALFORMED,
    },
    {
      id: 'signature-too-long',
      why: 'More than a signature proves nothing, and must not make a receiver throw.',
      values: (text) => ({ signature: [text + text.slice(3)] }),
      code: MALFORMED,
    },
    ...(scheme === 'standard'
      ? [
          {
            id: 'another-id',
            why: 'The id is signed: whoever changes it would have the event handled twice.',
            values: () => ({ id: ['evt_other'] }),
            code: MISMATCH,
          },
          {
            id: 'no-id',
            why: 'The id is a part of what is signed.',
            values: () => ({ id: [] }),
            code: 'ERR_SIGNATURE_MISSING',
          },
        ]
      : []),
  ]
}

function listSpellings(scheme) {
  if (scheme === 'standard') {
    return [
      {
        id: 'no-version',
        why: 'A signature says its version.',
        values: (text) => ({ signature: [text.slice('v1,'.length)] }),
        code: MALFORMED,
        mayDiffer: true,
      },
      {
        id: 'hex',
        why: 'This scheme writes base64.',
        values: (text) => ({
          signature: [`v1,${Buffer.from(text.slice('v1,'.length), 'base64').toString('hex')}`],
        }),
        code: MALFORMED,
        mayDiffer: true,
      },
    ]
  }
  return [
    {
      id: 'upper-case-hex',
      why: 'One signature has one spelling: lower case.',
      values: (text) => ({ signature: [text.toUpperCase()] }),
      code: MALFORMED,
      mayDiffer: true,
    },
    {
      id: 'base64',
      why: 'This scheme writes hexadecimal.',
      values: (text) => ({ signature: [Buffer.from(text, 'hex').toString('base64')] }),
      code: MALFORMED,
      mayDiffer: true,
    },
  ]
}

function listTimes(scheme) {
  if (scheme === 'hmac') return []
  const withTolerance = { toleranceSeconds: 300 }
  return [
    {
      ...withTolerance,
      id: 'five-minutes-ago',
      why: 'The tolerance itself is still good.',
      sentAt: '2026-01-15T12:25:10Z',
    },
    {
      ...withTolerance,
      id: 'too-old',
      why: 'A genuine request of long ago is a replay.',
      sentAt: '2026-01-15T12:25:09Z',
      code: 'ERR_TIMESTAMP_TOO_OLD',
    },
    {
      ...withTolerance,
      id: 'in-the-future',
      why: 'A clock is wrong, here or there.',
      sentAt: '2026-01-15T12:35:11Z',
      code: 'ERR_TIMESTAMP_IN_FUTURE',
    },
    {
      ...withTolerance,
      id: 'no-time',
      why: 'Without a time there is no tolerance to hold it to.',
      values: () => ({ timestamp: [] }),
      code: UNREADABLE,
    },
    {
      ...withTolerance,
      id: 'no-number',
      why: 'A time that cannot be read is none.',
      values: () => ({ timestamp: ['yesterday'] }),
      code: UNREADABLE,
    },
    ...(scheme === 'texture'
      ? [
          {
            id: 'time-not-asked-for',
            why: 'The time is not signed: a receiver without a tolerance does not look at it.',
            sentAt: '2020-01-01T00:00:00Z',
          },
          {
            ...withTolerance,
            id: 'time-changed',
            why: 'The time is not signed: whoever replays a request can write what he likes.',
            values: () => ({ timestamp: [toSeconds(SENT_AT)] }),
          },
        ]
      : [
          {
            id: 'time-changed',
            why: 'The time is signed.',
            values: () => ({ timestamp: [toSeconds('2026-01-15T12:30:03Z')] }),
            code: MISMATCH,
          },
        ]),
  ]
}
