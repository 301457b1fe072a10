// Everything but body and signature: method, path, media type, framing. The signature is genuine in every row.
import { gzipSync } from 'node:zlib'
import { post, sign } from '../../../support/hostile-request.ts'
import type { Family, Row, RowEvent } from '../row.ts'

const METHOD = { status: 405, code: 'ERR_METHOD_NOT_ALLOWED' } as const
const TYPE = { status: 415, code: 'ERR_CONTENT_TYPE_UNSUPPORTED' } as const
const TOO_LARGE = { status: 413, code: 'ERR_BODY_TOO_LARGE' } as const

const method = (name: string) => (event: RowEvent) => post(event, { method: name })
const target = (text: string) => (event: RowEvent) => post(event, { target: text })
const type =
  (...values: readonly string[]) =>
  (event: RowEvent) =>
    post(event, { type: values })

const MIB = 1_048_576

/** A genuine event of exactly this many bytes. */
function sized(event: RowEvent, length: number): string {
  const text = JSON.stringify(event)
  return text + ' '.repeat(length - text.length)
}

const ROWS: readonly Row[] = [
  { request: '`GET`', build: method('GET'), ...METHOD },
  { request: '`HEAD`', build: method('HEAD'), ...METHOD },
  { request: '`PUT`', build: method('PUT'), ...METHOD },
  { request: '`PATCH`', build: method('PATCH'), ...METHOD },
  { request: '`DELETE`', build: method('DELETE'), ...METHOD },
  { request: '`OPTIONS`', build: method('OPTIONS'), ...METHOD },
  { request: 'a method that Node does not know', build: method('BREW'), status: 400 },
  {
    request: '`post`',
    build: method('post'),
    status: 400,
    reason: 'methods have case',
  },
  { request: 'another path', build: target('/webhooks/other'), status: 404 },
  { request: 'the path with a query', build: target('/webhooks/thunderstack?a=1'), status: 200 },
  {
    request: 'another host, and what proxies add',
    build: (event) =>
      post(event, {
        more: [
          ['X-Forwarded-Host', 'hooks.example.com'],
          ['X-Forwarded-Proto', 'https'],
          ['X-Forwarded-Prefix', '/public'],
          ['Forwarded', 'for=192.0.2.1;host=hooks.example.com'],
          ['Via', '1.1 proxy'],
        ],
        host: 'internal.example:8080',
      }),
    status: 200,
    reason: 'no address is signed',
  },
  { request: 'the path in capitals', build: target('/WEBHOOKS/thunderstack'), status: 404 },
  {
    request: 'the path with a slash behind it',
    build: target('/webhooks/thunderstack/'),
    status: 404,
  },
  { request: 'no type', build: type(), ...TYPE },
  { request: '`text/plain`', build: type('text/plain'), ...TYPE },
  { request: '`text/json`', build: type('text/json'), ...TYPE },
  { request: '`application/json5`', build: type('application/json5'), ...TYPE },
  { request: '`application/problem+json`', build: type('application/problem+json'), ...TYPE },
  { request: 'a form', build: type('application/x-www-form-urlencoded'), ...TYPE },
  { request: 'no type at all, `;`', build: type(';'), ...TYPE },
  {
    request: 'the type twice, first JSON',
    build: type('application/json', 'text/plain'),
    status: 200,
    reason: 'the first counts',
  },
  { request: 'the type twice, first text', build: type('text/plain', 'application/json'), ...TYPE },
  { request: '`APPLICATION/JSON`', build: type('APPLICATION/JSON'), status: 200 },
  { request: '`; charset=utf-8`', build: type('application/json; charset=utf-8'), status: 200 },
  { request: '`;charset="UTF-8"`', build: type('application/json;charset="UTF-8"'), status: 200 },
  { request: '`; charset=utf8`', build: type('application/json; charset=utf8'), status: 200 },
  { request: '`; v=1`', build: type('application/json; v=1'), status: 200 },
  {
    request: '`; charset=iso-8859-1`',
    build: type('application/json; charset=iso-8859-1'),
    ...TYPE,
  },
  { request: '`; charset=utf-16`', build: type('application/json; charset=utf-16'), ...TYPE },
  { request: '`; charset=`', build: type('application/json; charset='), ...TYPE },
  {
    request: '`content-encoding: gzip`, signed as compressed',
    build: (event) => {
      const body = gzipSync(JSON.stringify(event))
      return post(body, { more: [['Content-Encoding', 'gzip']] })
    },
    status: 400,
    code: 'ERR_PAYLOAD_NOT_JSON',
    reason: 'a door never decompresses',
    except: { 'Lambda, text': { status: 403, code: 'ERR_SIGNATURE_MISMATCH' } },
  },
  {
    request: '`content-encoding: gzip`, signed before',
    build: (event) => {
      const text = JSON.stringify(event)
      return post(gzipSync(text), {
        signatures: [sign(text)],
        more: [['Content-Encoding', 'gzip']],
      })
    },
    status: 403,
    code: 'ERR_SIGNATURE_MISMATCH',
  },
  {
    request: '`content-encoding: gzip` on a plain body',
    build: (event) => post(event, { more: [['Content-Encoding', 'gzip']] }),
    status: 200,
    reason: 'the bytes count',
  },
  {
    request: '`expect: 100-continue`',
    build: (event) => post(event, { more: [['Expect', '100-continue']] }),
    status: 200,
  },
  { request: 'in chunks', build: (event) => post(event, { framing: 'chunked' }), status: 200 },
  {
    request: 'a length and chunks at once',
    build: (event) => post(event, { framing: 'chunked', more: [['Content-Length', '10']] }),
    status: 400,
    reason: 'request smuggling',
  },
  {
    request: 'two lengths',
    build: (event) => post(event, { more: [['Content-Length', '10']] }),
    status: 400,
    reason: 'request smuggling',
  },
  { request: '1 MiB', build: (event) => post(sized(event, MIB)), status: 200 },
  { request: '1 MiB and a byte', build: (event) => post(sized(event, MIB + 1)), ...TOO_LARGE },
  {
    request: '1 MiB and a byte in chunks',
    build: (event) => post(sized(event, MIB + 1), { framing: 'chunked' }),
    ...TOO_LARGE,
  },
  { request: '10 MB', build: (event) => post(sized(event, 10_000_000)), ...TOO_LARGE },
  {
    request: '10 MB in chunks',
    build: (event) => post(sized(event, 10_000_000), { framing: 'chunked' }),
    ...TOO_LARGE,
  },
]

export const REQUEST_FORM: Family = { title: 'Method, path, type, framing', rows: ROWS }
