// The signature header, from another case of its name to monstrous. The body is genuine in every case.
import type { Case, Expectation, Family } from '../case.ts'
import type { Desk, SignOptions } from '../desk.ts'
import { post, type RequestChanges, type WireRequest } from '../wire-request.ts'

/** The header lines, made from the genuine text. */
type Respell = (text: string) => readonly string[]

const respelt = (respell: Respell) => (desk: Desk) => {
  const body = JSON.stringify(desk.event)
  return post(desk, body, { signatures: respell(desk.sign(body)) })
}
const named = (changes: RequestChanges) => (desk: Desk) => post(desk, desk.event, changes)
const signedBy = (options: SignOptions) => (desk: Desk) =>
  post(desk, desk.event, { signatures: [desk.sign(JSON.stringify(desk.event), options)] })

const FORGED = {
  expected: 'refuse',
  why: 'anybody can send this: a receiver that takes it believes everybody',
  fix: 'verify with RSA, PKCS#1 v1.5, SHA-256 and the key of the platform only, and answer 403 unless that says yes',
} as const
const MALFORMED = {
  expected: 'refuse',
  why: 'it proves nothing; and a crash is answered 5xx, which tells the sender to come again',
  fix: 'check form and length of the header before the signature, and answer 403; 401 when it is missing',
} as const
const OTHER_SPELLING = {
  expected: 'either',
  why: 'the genuine signature in a spelling that the platform does not use: no forgery, but it must not crash a receiver',
  fix: 'take standard padded base64 and nothing else, and answer 403 to the rest',
} as const
const HEADER_NAME = {
  expected: 'accept',
  why: 'names of headers have no case (RFC 9110, 5.1): proxies and HTTP/2 write them in lower case',
  fix: 'look the header up without regard to case',
} as const

const CASES: readonly Case[] = [
  {
    name: 'its name in lower case',
    build: named({ signatureName: 'x-thunderstack-signature' }),
    ...HEADER_NAME,
  },
  {
    name: 'its name in capitals',
    build: named({ signatureName: 'X-THUNDERSTACK-SIGNATURE' }),
    ...HEADER_NAME,
  },
  {
    name: 'blanks around its value',
    build: respelt((text) => [`  ${text}  `]),
    expected: 'accept',
    why: 'blanks around the value of a header are no part of it (RFC 9110, 5.5)',
    fix: 'trim the value, if your server does not',
  },
  {
    name: 'missing',
    build: respelt(() => []),
    ...MALFORMED,
    why: 'every scanner of the internet sends this; a crash is answered 5xx and fills your log',
    fix: 'look whether the header is there before you verify, and answer 401',
    knownOfSample: 'crashed',
  },
  malformed('empty', () => ['']),
  malformed('blanks alone', () => ['   ']),
  malformed('no base64', () => ['not base64!']),
  malformed('hexadecimal', (text) => [Buffer.from(text, 'base64').toString('hex')]),
  malformed('cut in the middle', (text) => [text.slice(0, 171)]),
  malformed('one byte short', (text) => [
    Buffer.from(text, 'base64').subarray(0, -1).toString('base64'),
  ]),
  malformed('one byte long', (text) => [
    Buffer.concat([Buffer.from(text, 'base64'), Buffer.alloc(1)]).toString('base64'),
  ]),
  malformed('one byte', () => ['AA==']),
  malformed('a name of an algorithm before it', (text) => [`sha256=${text}`]),
  malformed('twice, the first wrong', (text) => ['AAAA', text]),
  { ...malformed('8 kB of base64', () => ['A'.repeat(8192)]), mayHangUp: true },
  { ...malformed('100 kB of base64', () => ['A'.repeat(102_400)]), mayHangUp: true },
  spelling('base64url without padding', (text) => [
    Buffer.from(text, 'base64').toString('base64url'),
  ]),
  spelling('without padding', (text) => [text.replace(/=+$/, '')]),
  spelling('one = too many', (text) => [`${text}=`]),
  spelling('unused bits set', (text) => [setUnusedBits(text)]),
  spelling('a blank inside', (text) => [`${text.slice(0, 100)} ${text.slice(100)}`]),
  spelling('in quotes', (text) => [`"${text}"`]),
  spelling('rubbish behind it', (text) => [`${text}AAAA`]),
  spelling('twice, equal', (text) => [text, text]),
  spelling('twice, the second wrong', (text) => [text, 'AAAA']),
  spelling('joined with a comma', (text) => [`${text},${text}`]),
  { name: 'all bits zero', build: respelt((text) => [fill(text, 0)]), ...FORGED },
  { name: 'all bits one', build: respelt((text) => [fill(text, 0xff)]), ...FORGED },
  { name: 'one bit flipped', build: respelt((text) => [flipBit(text)]), ...FORGED },
  { name: 'of another event', build: signedOtherEvent, ...FORGED },
  { name: 'by another key', build: signedBy({ key: 'other' }), ...FORGED },
  { name: 'by a longer key', build: signedBy({ key: 'longer' }), ...FORGED },
  {
    name: 'by the published test key',
    build: (desk) => (desk.keys.published ? signedBy({ key: 'published' })(desk) : undefined),
    ...FORGED,
    why: 'everybody has the private half of that key',
    fix: 'trust the key of the platform only; the test key belongs into tests',
  },
  { name: 'with PSS padding', build: signedBy({ padding: 'pss' }), ...FORGED },
  { name: 'with SHA-1', build: signedBy({ hash: 'sha1' }), ...FORGED },
  { name: 'with SHA-512', build: signedBy({ hash: 'sha512' }), ...FORGED },
]

export const SIGNATURE: Family = { title: 'The signature header', cases: CASES }

function malformed(name: string, respell: Respell): Case {
  return { name, build: respelt(respell), ...MALFORMED }
}

function spelling(name: string, respell: Respell): Case {
  return { name, build: respelt(respell), ...(OTHER_SPELLING satisfies { expected: Expectation }) }
}

function signedOtherEvent(desk: Desk): WireRequest {
  const other = { ...desk.event, details: { ...desk.event.details, status: 'PAUSED' } }
  return post(desk, desk.event, { signatures: [desk.sign(JSON.stringify(other))] })
}

function fill(text: string, byte: number): string {
  return Buffer.alloc(Buffer.from(text, 'base64').length, byte).toString('base64')
}

function flipBit(text: string): string {
  const bytes = Buffer.from(text, 'base64')
  bytes.writeUInt8(bytes.readUInt8(100) ^ 1, 100)
  return bytes.toString('base64')
}

/** The last character before the padding carries bits that nobody reads. */
function setUnusedBits(text: string): string {
  const at = text.replace(/=+$/, '').length - 1
  return `${text.slice(0, at)}${String.fromCharCode(text.charCodeAt(at) + 1)}${text.slice(at + 1)}`
}
