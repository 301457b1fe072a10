// Bodies that are not the ones that were signed, and signed ones that are no event. For every scheme with a shared secret.
import type { Case, Family } from '../../case.ts'
import type { SchemeDesk } from '../../scheme-desk.ts'
import { postSigned } from './post-signed.ts'

/** Under the signature of the genuine body. */
const tampered = (name: string, change: (text: string) => string): Case<SchemeDesk> => ({
  name,
  build: (desk) => postSigned(desk, change(desk.text), desk.sign(desk.text)),
  expected: 'refuse',
  why: 'these are not the bytes that were signed: what they say is not what the platform said',
  fix: 'check the signature over the raw body, before you parse or use any of it, and answer 401',
})

const signed = (name: string, content: string | Uint8Array): Case<SchemeDesk> => ({
  name: `${name}, signed`,
  build: (desk) => postSigned(desk, content),
  expected: 'either',
  why: 'the signature holds and the body is no event: a crash is answered 5xx, which tells the sender to come again',
  fix: 'parse the body after the signature was checked, catch what the parser throws, and answer 400',
})

export const BODY_BY_SECRET: Family<SchemeDesk> = {
  title: 'The body',
  cases: [
    tampered('one letter changed', (text) => text.replace('Jane', 'Jana')),
    tampered('a member added', (text) => text.replace(/\}$/, ',"admin":true}')),
    tampered('cut in the middle', (text) => text.slice(0, 40)),
    tampered('empty', () => ''),
    tampered('twice', (text) => text + text),
    tampered('blanks between the members', (text) => JSON.stringify(JSON.parse(text), null, 1)),
    tampered('a newline at its end', (text) => `${text}\n`),
    { ...tampered('10 MB behind it', (text) => text + 'x'.repeat(10_000_000)), mayHangUp: true },
    signed('no JSON', '{"type":'),
    signed('empty', ''),
    signed('`null`', 'null'),
    signed('a text', '"user.created"'),
    signed('an empty list', '[]'),
    signed('no members', '{}'),
    signed('bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d])),
    signed('nested 1,000 deep', `{"a":${'['.repeat(1_000)}${']'.repeat(1_000)}}`),
  ],
}
