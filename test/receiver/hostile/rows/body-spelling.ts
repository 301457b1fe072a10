// The same event in other bytes: what is signed over those bytes is genuine, what is signed over the usual ones is not.
import { gzipSync } from 'node:zlib'
import { post, sign } from '../../../support/hostile-request.ts'
import type { Family, Outcome, Row, RowEvent } from '../row.ts'

type Respell = (event: RowEvent) => string | Uint8Array

const ACCEPTED = { status: 200 } as const
const NOT_JSON = { status: 400, code: 'ERR_PAYLOAD_NOT_JSON' } as const
const MISMATCH = { status: 403, code: 'ERR_SIGNATURE_MISMATCH' } as const

const SPELLINGS: readonly (readonly [string, Respell, Outcome, Pick<Row, 'reason' | 'except'>?])[] =
  [
    ['indented', (event) => JSON.stringify(event, null, 2), ACCEPTED],
    ['blanks around every token', (event) => ` ${spaced(event)} `, ACCEPTED],
    ['lines that end in CR LF', (event) => spaced(event).replaceAll(' ', '\r\n'), ACCEPTED],
    ['a line end at the end', (event) => `${JSON.stringify(event)}\n`, ACCEPTED],
    ['keys in another order', (event) => JSON.stringify(reversed(event)), ACCEPTED],
    ['letters as \\u escapes', (event) => escaped(event, /[a-z]/g), ACCEPTED],
    ['slashes as \\/', (event) => noted(event, 'a/b').replaceAll('/', '\\/'), ACCEPTED],
    ['an emoji', (event) => noted(event, '\u{1F680}'), ACCEPTED],
    ['an emoji as \\u escapes', (event) => noted(event, '\\ud83d\\ude80', true), ACCEPTED],
    ['half an emoji as \\u escape', (event) => noted(event, '\\ud83d', true), ACCEPTED],
    ['letters beyond ASCII', (event) => noted(event, 'Größe 大小'), ACCEPTED],
    ['composed or decomposed letters', (event) => noted(event, 'A\u030A'), ACCEPTED],
    ['U+2028 and U+0000', (event) => noted(event, '\u2028\\u0000', true), ACCEPTED],
    ['an integer beyond 2^53', (event) => withRaw(event, '12345678901234567890'), ACCEPTED],
    ['a number as 1.0e+2', (event) => withRaw(event, '1.0e+2'), ACCEPTED],
    ['nested 10,000 deep', (event) => withRaw(event, nested(10_000)), ACCEPTED],
    ['a key named __proto__', (event) => withRaw(event, '{"__proto__":{"a":1}}'), ACCEPTED],
    [
      'a byte order mark',
      (event) => `\uFEFF${JSON.stringify(event)}`,
      NOT_JSON,
      { reason: 'no part of JSON text (RFC 8259, 8.1)' },
    ],
    ['UTF-16', (event) => Buffer.from(JSON.stringify(event), 'utf16le'), NOT_JSON],
    [
      'a byte that is no UTF-8',
      (event) => withByte(event, 0xff),
      NOT_JSON,
      {
        except: { 'Lambda, text': MISMATCH },
        reason: 'text does not carry such bytes',
      },
    ],
    [
      'UTF-8 of half an emoji',
      (event) => withByte(event, 0xed, 0xa0, 0xbd),
      NOT_JSON,
      { except: { 'Lambda, text': MISMATCH } },
    ],
    [
      'gzip',
      (event) => gzipSync(JSON.stringify(event)),
      NOT_JSON,
      { except: { 'Lambda, text': MISMATCH }, reason: 'a door never decompresses' },
    ],
    ['cut in the middle', (event) => JSON.stringify(event).slice(0, 60), NOT_JSON],
    ['two documents', (event) => JSON.stringify(event).repeat(2), NOT_JSON],
    ['empty', () => '', NOT_JSON],
  ]

const SIGNED: readonly Row[] = SPELLINGS.map(([name, respell, outcome, more]) => ({
  request: name,
  build: (event) => post(respell(event)),
  ...outcome,
  ...more,
}))

const UNSIGNED: readonly Row[] = SPELLINGS.map(([name, respell]) => ({
  request: name,
  build: (event) => post(respell(event), { signatures: [sign(JSON.stringify(event))] }),
  ...MISMATCH,
}))

export const BODY_SIGNED: Family = { title: 'A body of other bytes, signed', rows: SIGNED }
export const BODY_UNSIGNED: Family = {
  title: 'The same, under the signature of the usual bytes',
  rows: UNSIGNED,
}

function spaced(event: RowEvent): string {
  return JSON.stringify(event, null, 1).replaceAll(/\s+/g, ' ')
}

function reversed(event: RowEvent): object {
  return Object.fromEntries(Object.entries(event).reverse())
}

function escaped(event: RowEvent, pattern: RegExp): string {
  return JSON.stringify(event).replaceAll(
    pattern,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** With more text in its note; `raw` is JSON already. */
function noted(event: RowEvent, text: string, raw = false): string {
  const more = raw ? text : JSON.stringify(text).slice(1, -1)
  return JSON.stringify(event).replace('"note":"', () => `"note":"${more}`)
}

function withRaw(event: RowEvent, json: string): string {
  return JSON.stringify(event).replace(/\}$/, () => `,"more":${json}}`)
}

function withByte(event: RowEvent, ...bytes: number[]): Uint8Array {
  const text = noted(event, '#')
  const at = text.indexOf('#')
  return Buffer.concat([
    Buffer.from(text.slice(0, at)),
    Buffer.from(bytes),
    Buffer.from(text.slice(at + 1)),
  ])
}

function nested(depth: number): string {
  return '['.repeat(depth) + ']'.repeat(depth)
}
