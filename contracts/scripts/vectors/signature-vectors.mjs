// Requests with a signature header, and what a receiver has to say to each. The verdicts are written down here by hand:
// nothing of the product is asked for them.
import { constants, createHash, createHmac, privateEncrypt, sign as signBytes } from 'node:crypto'
import { THUNDERSTACK_SIGNATURE_HEADER } from '../../../shared/src/headers.ts'
import { NODE_STATUSES } from '../../../shared/src/event.ts'
import { formatBody, genuineBody, genuineEvent } from './genuine-body.mjs'
import { KEYS } from './keys.mjs'

const BODY = genuineBody()
const MISSING = { code: 'ERR_SIGNATURE_MISSING' }
const DUPLICATED = { code: 'ERR_SIGNATURE_DUPLICATED', mayDiffer: true }
const MALFORMED = { code: 'ERR_SIGNATURE_MALFORMED' }
/** The genuine signature is in there, in a spelling that others may read. */
const RESPELT = { ...MALFORMED, mayDiffer: true }
const MISMATCH = { code: 'ERR_SIGNATURE_MISMATCH' }

export function listSignatureVectors() {
  const vectors = [...GENUINE, ...DIALECTS, ...headerRows(), ...FORGERIES].map(complete)
  checkThatItMatters(vectors)
  return vectors
}

const GENUINE = [
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

const DIALECTS = [
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

function headerRows() {
  const text = sign(BODY, 'test')
  const bytes = Buffer.from(text, 'base64')
  const unpadded = text.replace(/=+$/, '')
  const lastBits = `${unpadded.slice(0, -1)}${String.fromCharCode(unpadded.charCodeAt(unpadded.length - 1) + 1)}==`
  return [
    {
      id: 'header-lower-case',
      why: 'Names of headers have no case; proxies and HTTP/2 write them in small letters.',
      name: THUNDERSTACK_SIGNATURE_HEADER.toLowerCase(),
    },
    {
      id: 'header-upper-case',
      why: 'Names of headers have no case.',
      name: THUNDERSTACK_SIGNATURE_HEADER.toUpperCase(),
    },
    {
      id: 'signature-missing',
      why: 'Without a signature anybody could have sent it.',
      signatures: [],
      ...MISSING,
    },
    {
      id: 'signature-empty',
      why: 'An empty header is no signature.',
      signatures: [''],
      ...MALFORMED,
    },
    {
      id: 'signature-twice-equal',
      why: 'Two headers are no request of the platform; which of them counts differs from server to server.',
      signatures: [text, text],
      ...DUPLICATED,
    },
    {
      id: 'signature-twice-second-wrong',
      why: 'Which of two headers counts differs from server to server.',
      signatures: [text, 'AAAA'],
      ...DUPLICATED,
    },
    {
      id: 'signature-twice-first-wrong',
      why: 'Which of two headers counts differs from server to server.',
      signatures: ['AAAA', text],
      ...DUPLICATED,
    },
    {
      id: 'signature-joined',
      why: 'Two headers, as a proxy joins them.',
      signatures: [`${text}, ${text}`],
      ...DUPLICATED,
    },
    {
      id: 'signature-not-base64',
      why: 'It has characters that base64 has not.',
      signatures: ['not base64!'],
      ...MALFORMED,
    },
    {
      id: 'signature-base64url',
      why: 'The alphabet is that of standard base64, or one signature would have two spellings.',
      signatures: [unpadded.replaceAll('+', '-').replaceAll('/', '_')],
      ...RESPELT,
    },
    {
      id: 'signature-without-padding',
      why: 'Standard base64 ends in its padding.',
      signatures: [unpadded],
      ...RESPELT,
    },
    {
      id: 'signature-half-padding',
      why: 'One of the two padding characters is gone.',
      signatures: [`${unpadded}=`],
      ...RESPELT,
    },
    {
      id: 'signature-unused-bits',
      why: 'The last character carries four bits that nobody reads; they have to be zero, or one signature would have 16 spellings.',
      signatures: [lastBits],
      ...RESPELT,
    },
    {
      id: 'signature-blank-inside',
      why: 'A blank is no character of base64.',
      signatures: [`${text.slice(0, 100)} ${text.slice(100)}`],
      ...RESPELT,
    },
    {
      id: 'signature-quoted',
      why: 'The value is the signature and nothing around it.',
      signatures: [`"${text}"`],
      ...RESPELT,
    },
    {
      id: 'signature-prefixed',
      why: 'Other schemes name their hash in front; this one does not.',
      signatures: [`sha256:${text}`],
      ...MALFORMED,
    },
    {
      id: 'signature-hexadecimal',
      why: 'The encoding is base64.',
      signatures: [bytes.toString('hex')],
      ...MALFORMED,
    },
    {
      id: 'signature-half',
      why: 'Half a signature is none.',
      signatures: [bytes.subarray(0, 128).toString('base64')],
      ...MALFORMED,
    },
    {
      id: 'signature-byte-short',
      why: 'A signature is exactly as long as the modulus of its key.',
      signatures: [bytes.subarray(0, -1).toString('base64')],
      ...MALFORMED,
    },
    {
      id: 'signature-byte-long',
      why: 'A signature is exactly as long as the modulus of its key; the openssl command reads so many bytes and forgives the rest.',
      signatures: [Buffer.concat([bytes, Buffer.alloc(1)]).toString('base64')],
      ...RESPELT,
    },
    {
      id: 'signature-of-longer-key',
      why: 'No key that the receiver has makes 512 bytes.',
      signatures: [Buffer.alloc(512, 1).toString('base64')],
      ...MALFORMED,
    },
    {
      id: 'signature-zero',
      why: 'All bits are zero.',
      signatures: [Buffer.alloc(256).toString('base64')],
      ...MISMATCH,
    },
    {
      id: 'signature-bit-flipped',
      why: 'One bit of the signature differs.',
      signatures: [flipBit(bytes, 200).toString('base64')],
      ...MISMATCH,
    },
    {
      id: 'signature-hmac',
      why: 'An HMAC whose secret is the public key, which everybody has.',
      signatures: [createHmac('sha256', KEYS.test.publicKeyPem).update(BODY).digest('base64')],
      ...MALFORMED,
    },
    {
      id: 'signature-pss',
      why: 'The padding is PKCS #1 v1.5, not PSS.',
      signatures: [sign(BODY, 'test', { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 0 })],
      ...MISMATCH,
    },
    {
      id: 'signature-sha1',
      why: 'The hash is SHA-256.',
      signatures: [sign(BODY, 'test', { hash: 'sha1' })],
      ...MISMATCH,
    },
    {
      id: 'signature-sha512',
      why: 'The hash is SHA-256.',
      signatures: [sign(BODY, 'test', { hash: 'sha512' })],
      ...MISMATCH,
    },
    {
      id: 'signature-bare-digest',
      why: 'What is padded has to say which hash it is.',
      signatures: [privateEncrypt(KEYS.test.privateKeyPem, digest(BODY)).toString('base64')],
      ...MISMATCH,
    },
    {
      id: 'signature-of-hex-digest',
      why: 'Signed is the body, not the hexadecimal text of its digest.',
      signed: digest(BODY).toString('hex'),
      ...MISMATCH,
    },
  ]
}

const FORGERIES = [
  {
    id: 'forged-status',
    why: 'The status was changed after signing.',
    body: genuineBody('FAILED'),
    signed: BODY,
  },
  {
    id: 'forged-node',
    why: 'The node was changed after signing.',
    body: BODY.replaceAll('0f7c', '1f7c'),
    signed: BODY,
  },
  {
    id: 'forged-bit',
    why: 'One bit of the body was changed after signing.',
    body: flipBit(Buffer.from(BODY), BODY.length - 3),
    signed: BODY,
  },
  {
    id: 'forged-cut',
    why: 'The last byte was cut off after signing.',
    body: BODY.slice(0, -1),
    signed: BODY,
  },
  { id: 'forged-empty-body', why: 'The body was left out after signing.', body: '', signed: BODY },
  {
    id: 'forged-other-event',
    why: 'The signature is genuine, and of another event.',
    signed: genuineBody('PAUSED'),
  },
  {
    id: 'forged-second-key',
    why: 'Signed by a key that the receiver does not have.',
    signedBy: 'second',
  },
  {
    id: 'forged-test-key',
    why: 'Signed by a key that the receiver does not have.',
    keys: ['second'],
  },
  {
    id: 'rewritten-compact',
    why: 'Signed pretty-printed and written again on the way: the bytes that came were never signed.',
    signed: JSON.stringify(genuineEvent(), null, 2),
  },
  {
    id: 'rewritten-pretty',
    why: 'A receiver that writes the body again before it verifies accepts bytes that were never signed.',
    body: JSON.stringify(genuineEvent(), null, 2),
    signed: BODY,
  },
  {
    id: 'rewritten-key-order',
    why: 'Equal as JSON, but never signed.',
    body: JSON.stringify(sortKeys(genuineEvent())),
    signed: BODY,
  },
  {
    id: 'rewritten-duplicate-key',
    why: 'Parsers keep the last of equal keys: what is written again is what was signed, what came is not.',
    body: BODY.replace('{"eventType"', '{"nodeId":"x","eventType"'),
    signed: BODY,
  },
  {
    id: 'rewritten-newline',
    why: 'A line end was added behind the body after signing.',
    body: `${BODY}\n`,
    signed: BODY,
  },
  {
    id: 'rewritten-byte-order-mark',
    why: 'A byte order mark was added before the body after signing; text decoders hide it.',
    body: `\uFEFF${BODY}`,
    signed: BODY,
  },
  {
    id: 'rewritten-replacement',
    why: 'A byte that is no UTF-8 was sent for what was signed as U+FFFD; a receiver that decodes before it verifies accepts it.',
    body: Buffer.from(withNote('"#"').replace('#', '\xFF'), 'latin1'),
    signed: withNote('"\uFFFD"'),
  },
].map((row) => ({ ...row, ...MISMATCH }))

function complete({
  id,
  why,
  body = BODY,
  signedBy = 'test',
  keys = ['test'],
  signed = body,
  ...row
}) {
  const { name = THUNDERSTACK_SIGNATURE_HEADER, signatures = [sign(signed, signedBy)] } = row
  return {
    id,
    why,
    ...formatBody(body),
    headers: [['Content-Type', 'application/json'], ...signatures.map((text) => [name, text])],
    signedBy,
    keys,
    verdict: row.code ? 'refuse' : 'accept',
    code: row.code ?? null,
    mayDiffer: row.mayDiffer ?? false,
  }
}

function sign(body, key, { hash = 'sha256', ...padding } = {}) {
  return signBytes(hash, Buffer.from(body), { key: KEYS[key].privateKeyPem, ...padding }).toString(
    'base64',
  )
}

function digest(body) {
  return createHash('sha256').update(body).digest()
}

function flipBit(bytes, index) {
  const copy = Buffer.from(bytes)
  copy[index] ^= 1
  return copy
}

function sortKeys(event) {
  return Object.fromEntries(Object.entries(event).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function escape(letter) {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** With one more field, whose value is JSON already. */
function withNote(json) {
  return BODY.replace(/\}$/, () => `,"note":${json}}`)
}

/** A spelling that happens to be the genuine one would prove nothing. */
function checkThatItMatters(vectors) {
  const seen = new Map()
  for (const { id, bodyBase64, headers, keys } of vectors) {
    const request = JSON.stringify([bodyBase64, headers, keys])
    if (seen.has(request))
      throw new Error(`The vectors ${seen.get(request)} and ${id} are the same.`)
    seen.set(request, id)
  }
}
