// A webhook request as data, genuine where a case does not say otherwise, and the bytes it is on the wire. Sends nothing.
import { THUNDERSTACK_SIGNATURE_HEADER } from '@thunderstack-webhooks/shared'
import type { Desk } from './desk.ts'

export type HeaderLine = readonly [name: string, value: string]

export interface WireRequest {
  readonly method: string
  /** As they stand on the wire, in this order. Host and framing are added. */
  readonly headers: readonly HeaderLine[]
  readonly body: Uint8Array
  readonly framing: 'length' | 'chunked'
}

export interface RequestChanges {
  readonly method?: string
  readonly framing?: 'length' | 'chunked'
  /** The values of the signature header, one line each. */
  readonly signatures?: readonly string[]
  readonly signatureName?: string
  readonly types?: readonly string[]
  readonly more?: readonly HeaderLine[]
}

/** An object is written as the platform writes it: one compact `JSON.stringify`. */
export function post(
  desk: Desk,
  content: object | string = desk.event,
  changes: RequestChanges = {},
): WireRequest {
  const body = toBytes(content)
  const { signatures = [desk.sign(body)], types = ['application/json'] } = changes
  const { signatureName = THUNDERSTACK_SIGNATURE_HEADER, more = [] } = changes
  return {
    method: changes.method ?? 'POST',
    headers: [
      ...types.map((value): HeaderLine => ['Content-Type', value]),
      ...signatures.map((value): HeaderLine => [signatureName, value]),
      ...more,
    ],
    body,
    framing: changes.framing ?? 'length',
  }
}

function toBytes(content: object | string): Uint8Array {
  if (content instanceof Uint8Array) return content
  return Buffer.from(typeof content === 'string' ? content : JSON.stringify(content))
}

export function writeHead({ method, headers, body, framing }: WireRequest, url: URL): Buffer {
  const lines: readonly HeaderLine[] = [
    ['Host', url.host],
    ...headers,
    framing === 'length'
      ? ['Content-Length', String(body.byteLength)]
      : ['Transfer-Encoding', 'chunked'],
    ['Connection', 'close'],
  ]
  const text = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  const head = `${method} ${url.pathname}${url.search} HTTP/1.1\r\n${text}\r\n`
  return Buffer.from(head, 'latin1')
}

export function writeBody({ body, framing }: WireRequest): Buffer {
  if (framing === 'length') return Buffer.from(body)
  const half = Math.ceil(body.byteLength / 2)
  const chunks = [body.subarray(0, half), body.subarray(half)].filter((part) => part.length > 0)
  return Buffer.concat([...chunks.map(writeChunk), Buffer.from('0\r\n\r\n')])
}

function writeChunk(bytes: Uint8Array): Buffer {
  const size = `${bytes.byteLength.toString(16)}\r\n`
  return Buffer.concat([Buffer.from(size), bytes, Buffer.from('\r\n')])
}
