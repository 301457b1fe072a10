// Everything but body and signature: method, type, framing, headers of others. The signature is genuine in every case.
import { gzipSync } from 'node:zlib'
import type { Case, Family } from '../case.ts'
import type { Desk } from '../desk.ts'
import { post, type RequestChanges } from '../wire-request.ts'

const sent = (changes: RequestChanges) => (desk: Desk) => post(desk, desk.event, changes)

const METHOD = {
  expected: 'refuse',
  why: 'webhooks are POST; a path that takes every method takes also what browsers and crawlers send',
  fix: 'mount the receiver for POST only, and answer 405 with Allow: POST to the rest',
} as const
const TYPE = {
  expected: 'either',
  why: 'not what the platform sends: up to the receiver, but it must not crash',
  fix: 'answer 415 to types that you do not read',
} as const
const USUAL = {
  expected: 'accept',
  why: 'the very same webhook, as another HTTP client or a proxy would pass it on',
  fix: 'read type and framing with your server or framework, not by comparing texts',
} as const
const SMUGGLING = {
  expected: 'refuse',
  why: 'two statements about the length: a proxy and a server that read different ones can be made to see different requests',
  fix: 'let the server refuse it with 400: current ones do, as long as nobody made them lenient',
  mayHangUp: true,
} as const

const CASES: readonly Case[] = [
  { name: 'GET', build: sent({ method: 'GET' }), ...METHOD },
  { name: 'PUT', build: sent({ method: 'PUT' }), ...METHOD },
  { name: 'PATCH', build: sent({ method: 'PATCH' }), ...METHOD },
  { name: 'DELETE', build: sent({ method: 'DELETE' }), ...METHOD },
  { name: 'no type', build: sent({ types: [] }), ...TYPE },
  { name: 'text/plain', build: sent({ types: ['text/plain'] }), ...TYPE },
  {
    name: 'application/x-www-form-urlencoded',
    build: sent({ types: ['application/x-www-form-urlencoded'] }),
    ...TYPE,
  },
  { name: 'charset=utf-16', build: sent({ types: ['application/json; charset=utf-16'] }), ...TYPE },
  {
    name: 'content-encoding: gzip, signed before',
    build: (desk) => {
      const text = JSON.stringify(desk.event)
      const more = [['Content-Encoding', 'gzip']] as const
      return post(desk, gzipSync(text), { signatures: [desk.sign(text)], more })
    },
    ...TYPE,
  },
  {
    name: 'content-encoding: gzip on a plain body',
    build: sent({ more: [['Content-Encoding', 'gzip']] }),
    ...TYPE,
  },
  { name: 'charset=utf-8', build: sent({ types: ['application/json; charset=utf-8'] }), ...USUAL },
  { name: 'APPLICATION/JSON', build: sent({ types: ['APPLICATION/JSON'] }), ...USUAL },
  { name: 'in chunks', build: sent({ framing: 'chunked' }), ...USUAL },
  {
    name: 'headers that proxies add',
    build: sent({
      more: [
        ['X-Forwarded-For', '192.0.2.1'],
        ['X-Forwarded-Proto', 'https'],
        ['Via', '1.1 proxy'],
      ],
    }),
    ...USUAL,
  },
  {
    name: 'headers of other webhook schemes',
    build: sent({
      more: [
        ['webhook-id', 'evt_1'],
        ['X-Webhook-Signature', 'AAAA'],
      ],
    }),
    ...USUAL,
  },
  {
    name: 'a length and chunks at once',
    build: sent({ framing: 'chunked', more: [['Content-Length', '10']] }),
    ...SMUGGLING,
  },
  { name: 'two lengths', build: sent({ more: [['Content-Length', '10']] }), ...SMUGGLING },
]

export const REQUEST: Family = { title: 'Method, type, framing', cases: CASES }
