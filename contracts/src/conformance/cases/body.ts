// Bodies that are not the ones that were signed, and signed ones that are no JSON.
import { gzipSync } from 'node:zlib'
import type { Case, Family } from '../case.ts'
import type { Desk } from '../desk.ts'
import { post } from '../wire-request.ts'

/** Under the signature of the genuine body. */
const tampered = (name: string, change: (text: string) => string | Uint8Array): Case => ({
  name,
  build: (desk) => {
    const text = JSON.stringify(desk.event)
    return post(desk, change(text), { signatures: [desk.sign(text)] })
  },
  expected: 'refuse',
  why: 'the body was changed after it was signed: what it says is not what the platform said',
  fix: 'check the signature over the whole body, before you use any of it, and answer 403',
})

const signed = (name: string, build: (desk: Desk) => string | Uint8Array): Case => ({
  name: `${name}, signed`,
  build: (desk) => post(desk, build(desk)),
  expected: 'either',
  why: 'the signature holds and the body is no event: a crash is answered 5xx, which tells the sender to come again',
  fix: 'parse the body after the signature was checked, catch what the parser throws, and answer 400',
})

const TOO_DEEP: Case = {
  ...tampered('nested 40,000 deep', () => `{"a":${nested(40_000)}}`),
  why: 'nobody signed it, and anybody can send it: what is parsed and written again before it is verified can take the process down',
  // Writing it again is too deep for the stack of Node 24.
  knownOfSample: 'crashed',
}

export const BODY: Family = {
  title: 'The body',
  cases: [
    tampered('another status', (text) => text.replace('RUNNING', 'FAILED')),
    tampered('one letter changed', (text) => text.replace('RUNNING', 'RUNNINg')),
    tampered('a member added', (text) => text.replace(/\}$/, ',"admin":true}')),
    tampered('cut in the middle', (text) => text.slice(0, 60)),
    tampered('empty', () => ''),
    tampered('twice', (text) => text + text),
    tampered('10 MB of rubbish behind it', (text) => text + 'x'.repeat(10_000_000)),
    tampered('gzip', (text) => gzipSync(text)),
    TOO_DEEP,
    signed('no JSON', () => '{"eventType":'),
    signed('empty', () => ''),
    signed('`null`', () => 'null'),
    signed('a list', (desk) => JSON.stringify([desk.event])),
    signed('a text', () => '"NODE_STATUS_UPDATED"'),
    signed('bytes that are no UTF-8', () => Buffer.from([0x7b, 0xff, 0xfe, 0x7d])),
    signed('a byte order mark', (desk) => `\uFEFF${JSON.stringify(desk.event)}`),
    signed('nested 1,000 deep', () => `{"a":${nested(1_000)}}`),
    signed('10 MB', (desk) => JSON.stringify({ ...desk.event, note: 'x'.repeat(10_000_000) })),
    signed('no details', (desk) => JSON.stringify({ ...desk.event, details: undefined })),
    signed('details that are null', (desk) => JSON.stringify({ ...desk.event, details: null })),
    signed('a status that is no text', (desk) =>
      JSON.stringify({ ...desk.event, details: { ...desk.event.details, status: 1 } }),
    ),
  ].map((each: Case): Case =>
    each.name.startsWith('10 MB') ? { ...each, mayHangUp: true } : each,
  ),
}

function nested(depth: number): string {
  return '['.repeat(depth) + ']'.repeat(depth)
}
