// Where the bytes of a Node request are: in the stream, or in a buffer somebody has filled from it. Reads nothing yet.
import type { IncomingRequest } from '../receive.ts'
import type { NodeRequest } from './node-request.ts'
import { hasBeenRead, readNodeBody } from './read-node-body.ts'

type NodeBody = Pick<IncomingRequest, 'bodySource' | 'readBody'>

/**
 * `rawBody` is what Google Cloud Functions, Firebase and NestJS leave, `body` what `express.raw()` leaves. Text and
 * parsed objects there are no bytes: reading then fails with `hint`, see `readNodeBody`.
 */
export function locateNodeBody(request: NodeRequest, hint: string): NodeBody {
  const rawBody = readOwn(request, 'rawBody')
  if (isBytes(rawBody)) return { bodySource: 'raw-body', readBody: () => Promise.resolve(rawBody) }
  const body = hasBeenRead(request) ? readOwn(request, 'body') : undefined
  if (isBytes(body)) return { bodySource: 'buffer', readBody: () => Promise.resolve(body) }
  return { bodySource: 'node-stream', readBody: (limit) => readNodeBody(request, limit, hint) }
}

/** By tag and not by class: test runners and sandboxes have an Uint8Array of their own. */
export function isBytes(value: unknown): value is Uint8Array {
  return Object.prototype.toString.call(value) === '[object Uint8Array]'
}

// An own value only: where `body` is a getter, asking for it parses the body, and may throw.
function readOwn(request: object, name: string): unknown {
  return Object.getOwnPropertyDescriptor(request, name)?.value
}
