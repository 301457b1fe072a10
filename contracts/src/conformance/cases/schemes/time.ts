// When a request says it was sent. Under `standard` that is signed and has to be held against the clock; under `texture` it is
// not signed, so a receiver may do as it likes, but for crashing.
import type { Case, Family } from '../../case.ts'
import type { SchemeDesk, SecretScheme } from '../../scheme-desk.ts'
import type { HeaderLine } from '../../wire-request.ts'
import { postSigned } from './post-signed.ts'

const MINUTE_MS = 60_000

const REPLAYED = {
  expected: 'refuse',
  why: 'the signature holds, but the time is not now: somebody may send again what he has seen go by',
  fix: 'refuse what is more than five minutes off, in either direction, with 4xx',
} as const
const ALTERED = {
  expected: 'refuse',
  why: 'id and time are signed with the body: one of them was changed, or is not there',
  fix: 'compute the HMAC over webhook-id, webhook-timestamp and the body, joined by full stops, and answer 401 unless it fits',
} as const
const GENUINE = {
  expected: 'accept',
  why: 'this is what the platform sends; refused, it is sent again and given up in the end',
  fix: 'allow five minutes for slow networks and clocks, and accept a request if any of its signatures fits',
} as const
const UNSIGNED = {
  expected: 'either',
  why: 'this time is not signed, so it proves nothing; but a crash is answered 5xx, which tells the sender to come again',
  fix: 'do not rely on Texture-Timestamp; tell copies apart by the key in the body',
} as const

const sent = (name: string, offMs: number, rule: Rule): Case<SchemeDesk> => ({
  name,
  build: (desk) => postSigned(desk, desk.text, desk.sign(desk.text, { sentAt: desk.now + offMs })),
  ...rule,
})

type Rule = Pick<Case, 'expected' | 'why' | 'fix'>
type Change = (value: string, desk: SchemeDesk) => string | undefined

/** A header line as it is after the signature was made; undefined takes it away. */
const changed = (name: string, header: string, change: Change, rule: Rule): Case<SchemeDesk> => ({
  name,
  build: (desk) =>
    postSigned(
      desk,
      desk.text,
      desk.sign(desk.text).flatMap(([own, value]): readonly HeaderLine[] => {
        const next = own === header ? change(value, desk) : value
        return next === undefined ? [] : [[own, next]]
      }),
    ),
  ...rule,
})

const ID = 'webhook-id'
const TIME = 'webhook-timestamp'
const SIGNATURE = 'webhook-signature'
const TEXTURE_TIME = 'Texture-Timestamp'
const WRONG = `v1,${Buffer.alloc(32, 7).toString('base64')}`
const elsewhen = (value: string): string => String(Number(value) + 1)

const IN_1970: Case<SchemeDesk> = {
  name: 'sent in 1970',
  build: (desk) => postSigned(desk, desk.text, desk.sign(desk.text, { sentAt: 0 })),
  ...REPLAYED,
}

const STANDARD: readonly Case<SchemeDesk>[] = [
  sent('sent a minute ago', -MINUTE_MS, GENUINE),
  sent('sent a minute from now, by a clock that is fast', MINUTE_MS, GENUINE),
  sent('sent an hour ago', -60 * MINUTE_MS, REPLAYED),
  sent('sent in an hour', 60 * MINUTE_MS, REPLAYED),
  IN_1970,
  changed('no id', ID, () => undefined, ALTERED),
  changed('another id', ID, (value) => `${value}x`, ALTERED),
  changed('no time', TIME, () => undefined, ALTERED),
  changed('another time', TIME, elsewhen, ALTERED),
  changed('an empty time', TIME, () => '', ALTERED),
  changed('a time that is no number', TIME, () => 'soon', ALTERED),
  changed('several signatures, the second right', SIGNATURE, (own) => `${WRONG} ${own}`, GENUINE),
  changed('several signatures, the first right', SIGNATURE, (own) => `${own} ${WRONG}`, GENUINE),
  changed(
    'a signature of another version before it',
    SIGNATURE,
    (own) => `v1a,AAAA ${own}`,
    GENUINE,
  ),
  changed('several signatures, none right', SIGNATURE, () => `${WRONG} ${WRONG}`, ALTERED),
  changed('of another version alone', SIGNATURE, (own) => own.replace('v1,', 'v2,'), ALTERED),
  changed('a thousand signatures', SIGNATURE, () => Array(1_000).fill(WRONG).join(' '), ALTERED),
].map((each) => (each.name.startsWith('a thousand') ? { ...each, mayHangUp: true } : each))

const TEXTURE: readonly Case<SchemeDesk>[] = [
  sent('sent a minute ago', -MINUTE_MS, GENUINE),
  sent('sent an hour ago', -60 * MINUTE_MS, UNSIGNED),
  changed('no time', TEXTURE_TIME, () => undefined, UNSIGNED),
  changed('a time that is none', TEXTURE_TIME, () => 'soon', UNSIGNED),
]

const CASES: Readonly<Record<SecretScheme, readonly Case<SchemeDesk>[]>> = {
  hmac: [],
  texture: TEXTURE,
  standard: STANDARD,
}

/** None where the scheme sends no time. */
export function listTimeFamilies(scheme: SecretScheme): readonly Family<SchemeDesk>[] {
  const cases = CASES[scheme]
  return cases.length === 0 ? [] : [{ title: 'Time and id', cases }]
}
