// A request as data, and the bytes it is on the wire. Signs what it is told to sign, in whatever way; sends nothing.
import {
  constants,
  createPrivateKey,
  generateKeyPairSync,
  sign as signBytes,
  type KeyObject,
} from 'node:crypto'
import { testKeys } from '@thunderstack-webhooks/receiver/testing'
import { DOOR_PATH } from './doors/every-door.ts'

export interface HostileRequest {
  readonly method: string
  readonly target: string
  /** As they stand on the wire, in this order. Framing and connection are added. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: Uint8Array
  readonly host: string
  /** One chunk, or a `content-length`. */
  readonly framing: 'length' | 'chunked'
}

export const SIGNATURE = 'X-ThunderStack-Signature'

const PADDING = {
  pkcs1: { padding: constants.RSA_PKCS1_PADDING },
  pss: { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST },
}
const GENUINE_KEY = createPrivateKey(testKeys.privateKeyPem)

/** A key that nobody has told the receiver of. */
export const OTHER_KEY = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
export const LONGER_KEY = generateKeyPairSync('rsa', { modulusLength: 4096 }).privateKey

interface SignOptions {
  readonly key?: KeyObject
  readonly hash?: string
  readonly padding?: keyof typeof PADDING
}

/** The text of the header, by default as the platform makes it. */
export function sign(
  body: Uint8Array | string,
  { key = GENUINE_KEY, hash = 'sha256', padding = 'pkcs1' }: SignOptions = {},
): string {
  return signBytes(hash, Buffer.from(body), { key, ...PADDING[padding] }).toString('base64')
}

export interface HostileChanges extends Partial<Omit<HostileRequest, 'body' | 'headers'>> {
  /** The values of the signature header, one line each; by default the genuine one. */
  readonly signatures?: readonly string[]
  readonly type?: readonly string[]
  readonly more?: HostileRequest['headers']
}

export function post(
  content: object | string | Uint8Array,
  { signatures, type = ['application/json'], more = [], ...changes }: HostileChanges = {},
): HostileRequest {
  const body = toBytes(content)
  return {
    method: 'POST',
    target: DOOR_PATH,
    headers: [
      ...type.map((value) => ['Content-Type', value] as const),
      ...(signatures ?? [sign(body)]).map((value) => [SIGNATURE, value] as const),
      ...more,
    ],
    body,
    host: '127.0.0.1',
    framing: 'length',
    ...changes,
  }
}

function toBytes(content: object | string | Uint8Array): Uint8Array {
  if (content instanceof Uint8Array) return content
  return Buffer.from(typeof content === 'string' ? content : JSON.stringify(content))
}

/** Everything before the body. `framing` is taken as said, whatever the body. */
export function writeHead(
  { method, target, headers, host }: HostileRequest,
  framing: string,
  connection = 'close',
): Buffer {
  const lines = [...headers, ['Host', host], ['Connection', connection]].map(
    ([name, value]) => `${name}: ${value}`,
  )
  return Buffer.from(
    [`${method} ${target} HTTP/1.1`, ...lines, framing, '', ''].join('\r\n'),
    'latin1',
  )
}

/** The whole request. */
export function writeRequest(request: HostileRequest): Buffer {
  const { body, framing } = request
  if (framing === 'length') {
    return Buffer.concat([writeHead(request, `Content-Length: ${body.length}`), body])
  }
  return Buffer.concat([
    writeHead(request, 'Transfer-Encoding: chunked'),
    writeChunk(body),
    LAST_CHUNK,
  ])
}

export function writeChunk(bytes: Uint8Array): Buffer {
  return Buffer.concat([
    Buffer.from(`${bytes.length.toString(16)}\r\n`),
    bytes,
    Buffer.from('\r\n'),
  ])
}

export const LAST_CHUNK = Buffer.from('0\r\n\r\n')
