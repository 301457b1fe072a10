// The signature header of a scheme with a shared secret, from missing to forged. The body is genuine in every case.
import { createHash } from 'node:crypto'
import type { Case, Family } from '../../case.ts'
import { SIGNATURE_HEADERS, type SchemeDesk } from '../../scheme-desk.ts'
import type { HeaderLine } from '../../wire-request.ts'
import { postSigned } from './post-signed.ts'

/** The values of the signature header, one line each, made from the genuine text. */
type Respell = (text: string, desk: SchemeDesk) => readonly string[]

const FORGED = {
  expected: 'refuse',
  why: 'anybody can send this: a receiver that takes it believes everybody',
  fix: 'compute the HMAC with the secret of the webhook over the raw body, compare in constant time, and answer 401 unless they are equal',
} as const
const MALFORMED = {
  expected: 'refuse',
  why: 'it proves nothing; and a comparison that throws at another length is answered 5xx, which tells the sender to come again',
  fix: 'look whether the header is there and has the right length before you compare, and answer 401',
} as const
const OTHER_SPELLING = {
  expected: 'either',
  why: 'the genuine signature in a spelling that the platform does not use: no forgery, but it must not crash a receiver',
  fix: 'take the documented spelling and nothing else, and answer 401 to the rest',
} as const

type Rule = Pick<Case, 'expected' | 'why' | 'fix'>

const respelt = (name: string, rule: Rule, respell: Respell): Case<SchemeDesk> => ({
  name,
  build: (desk) => postSigned(desk, desk.text, respellLines(desk, respell)),
  ...rule,
})

export const SIGNATURE_BY_SECRET: Family<SchemeDesk> = {
  title: 'The signature header',
  cases: [
    respelt('missing', MALFORMED, () => []),
    respelt('empty', MALFORMED, () => ['']),
    respelt('blanks alone', MALFORMED, () => ['   ']),
    respelt('no signature at all', MALFORMED, () => ['not a signature!']),
    respelt('cut in the middle', MALFORMED, (text) => [text.slice(0, 30)]),
    respelt('one character short', MALFORMED, (text) => [text.slice(0, -1)]),
    respelt('one character long', MALFORMED, (text) => [`${text}a`]),
    respelt('one character', MALFORMED, () => ['a']),
    respelt('not ASCII', MALFORMED, (text) => [`${text.slice(0, -1)}é`]),
    {
      ...respelt('8 kB', MALFORMED, (text) => [text + 'a'.repeat(8_192)]),
      mayHangUp: true,
    },
    {
      ...respelt('100 kB', MALFORMED, (text) => [text + 'a'.repeat(102_400)]),
      mayHangUp: true,
    },
    respelt('in the other alphabet', OTHER_SPELLING, (text) => [changeAlphabet(text)]),
    respelt('in capitals', OTHER_SPELLING, (text) => [text.toUpperCase()]),
    respelt('a name of an algorithm before it', OTHER_SPELLING, (text) => [`sha256=${text}`]),
    respelt('in quotes', OTHER_SPELLING, (text) => [`"${text}"`]),
    respelt('twice, equal', OTHER_SPELLING, (text) => [text, text]),
    respelt('twice, the first wrong', OTHER_SPELLING, (text) => ['a'.repeat(64), text]),
    respelt('joined with a comma', OTHER_SPELLING, (text) => [`${text},${text}`]),
    respelt('all zeros', FORGED, (text) => [replaceCode(text, () => Buffer.alloc(32))]),
    respelt('one bit flipped', FORGED, (text) => [replaceCode(text, flipBit)]),
    respelt('of another event', FORGED, (_, desk) => [desk.signature(`${desk.text} `)]),
    respelt('of an empty body', FORGED, (_, desk) => [desk.signature('')]),
    respelt('with another secret', FORGED, (_, desk) => [
      desk.signature(desk.text, { secret: 'other' }),
    ]),
    respelt('a hash without a secret', FORGED, (text, desk) => [
      replaceCode(text, () => createHash('sha256').update(desk.text).digest()),
    ]),
  ],
}

function respellLines(desk: SchemeDesk, respell: Respell): readonly HeaderLine[] {
  const lines = desk.sign(desk.text)
  const name = SIGNATURE_HEADERS[desk.scheme]
  const values = respell(desk.signature(desk.text), desk)
  return [...lines.slice(0, -1), ...values.map((value): HeaderLine => [name, value])]
}

const VERSION = 'v1,'

function replaceCode(text: string, replace: (code: Buffer) => Buffer): string {
  return text.startsWith(VERSION)
    ? VERSION + replace(Buffer.from(text.slice(VERSION.length), 'base64')).toString('base64')
    : replace(Buffer.from(text, 'hex')).toString('hex')
}

function changeAlphabet(text: string): string {
  return text.startsWith(VERSION)
    ? VERSION + Buffer.from(text.slice(VERSION.length), 'base64').toString('hex')
    : Buffer.from(text, 'hex').toString('base64')
}

function flipBit(code: Buffer): Buffer {
  code.writeUInt8(code.readUInt8(10) ^ 1, 10)
  return code
}
