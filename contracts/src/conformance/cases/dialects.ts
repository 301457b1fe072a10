// The same event in other spellings of JSON: signed as it is spelt, and under the signature of the usual spelling.
import type { Case, Family } from '../case.ts'
import type { EventBody } from '../desk.ts'
import { post } from '../wire-request.ts'

type Respell = (event: EventBody) => string

/** Those that `JSON.parse` and `JSON.stringify` give back unchanged are told apart by a test, not by hand. */
const SPELLINGS: readonly (readonly [name: string, respell: Respell])[] = [
  ['pretty-printed', (event) => JSON.stringify(event, null, 2)],
  ['blanks around every token', (event) => ` ${spaced(event)} `],
  ['lines that end in CR LF', (event) => JSON.stringify(event, null, 1).replaceAll('\n', '\r\n')],
  ['a newline at the end', (event) => `${JSON.stringify(event)}\n`],
  [
    'keys in another order',
    (event) => JSON.stringify(Object.fromEntries(Object.entries(event).reverse())),
  ],
  ['letters as \\u escapes', (event) => JSON.stringify(event).replaceAll(/[a-z]/g, escapeLetter)],
  ['slashes as \\/', (event) => noted(event, '"a\\/b"')],
  ['an emoji', (event) => noted(event, '"\u{1F680}"')],
  ['an emoji as \\u escapes', (event) => noted(event, '"\\ud83d\\ude80"')],
  ['letters beyond ASCII', (event) => noted(event, '"Größe 大小"')],
  ['an integer beyond 2^53', (event) => noted(event, '12345678901234567890')],
  ['a number as 1.0e+2', (event) => noted(event, '1.0e+2')],
  ['U+2028, raw', (event) => noted(event, '"\u2028"')],
  ['a key twice', (event) => noted(event, '1,"note":2')],
]

const RAW_BYTES_FIX =
  'check the signature over the bytes of the body as they arrived, before any JSON parser: express.raw(), the raw stream, event.body; not JSON.stringify(req.body)'

function isKeptByJson(text: string): boolean {
  return JSON.stringify(JSON.parse(text)) === text
}

/** Any event will do: what a spelling loses does not depend on it. */
const ANY: EventBody = {
  eventType: 'NODE_STATUS_UPDATED',
  eventTimestamp: '2026-01-01T00:00:00Z',
  details: { nodeId: '0', status: 'RUNNING' },
  nodeId: '0',
}

export const DIALECTS: Family = {
  title: 'Wire dialects',
  cases: SPELLINGS.map(([name, respell]): Case => ({
    name,
    build: (desk) => post(desk, respell(desk.event)),
    expected: 'accept',
    why: 'the same event, validly signed, in another spelling of JSON: any change of the library that the platform writes JSON with can send it',
    fix: RAW_BYTES_FIX,
    ...(!isKeptByJson(respell(ANY)) && { knownOfSample: 'refused' }),
  })),
}

/** Genuine for a receiver that writes the JSON again before it checks, forged for every other. */
export const UNSIGNED_DIALECTS: Family = {
  title: 'Dialects under the signature of the usual spelling',
  cases: [
    ...SPELLINGS.filter(([, respell]) => !isKeptByJson(respell(ANY))).map(
      ([name, respell]): Case => ({
        name,
        build: (desk) => {
          const text = respell(desk.event)
          return post(desk, text, { signatures: [desk.sign(JSON.stringify(JSON.parse(text)))] })
        },
        expected: 'refuse',
        why: 'nobody signed these bytes: a receiver that takes them checks a text that it wrote itself, and what else reads the body may read something different',
        fix: RAW_BYTES_FIX,
        knownOfSample: 'accepted',
      }),
    ),
    {
      name: 'keys in another order',
      build: (desk) =>
        post(desk, Object.fromEntries(Object.entries(desk.event).reverse()), {
          signatures: [desk.sign(JSON.stringify(desk.event))],
        }),
      expected: 'refuse',
      why: 'nobody signed these bytes: a receiver that takes them sorts the keys before it checks',
      fix: RAW_BYTES_FIX,
    },
  ],
}

function spaced(event: EventBody): string {
  return JSON.stringify(event, null, 1).replaceAll(/\s+/g, ' ')
}

function escapeLetter(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** With one more member, which the contract allows. `json` is JSON already. */
function noted(event: EventBody, json: string): string {
  return JSON.stringify(event).replace(/\}$/, () => `,"note":${json}}`)
}
