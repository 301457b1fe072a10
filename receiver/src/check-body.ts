// The body as bytes, or the reason why these cannot be the bytes that were received.
import {
  BodyAlreadyParsedError,
  BodyNotBytesError,
  BodyTooLargeError,
} from './errors/request-errors.ts'

/** Throws for text, for parsed objects, and beyond the limit. Nothing is copied. */
export function checkBody(body: unknown, limit: number): Uint8Array {
  const bytes = parseBytes(body)
  if (bytes.byteLength > limit) throw new BodyTooLargeError(limit)
  return bytes
}

function parseBytes(body: unknown): Uint8Array {
  // The usual case; `isView` because an object can have the prototype and no bytes.
  if (body instanceof Uint8Array && ArrayBuffer.isView(body)) return body
  // By tag and not by class: test runners and sandboxes have an Uint8Array of their own.
  switch (Object.prototype.toString.call(body)) {
    case '[object Uint8Array]':
      return body as Uint8Array
    case '[object ArrayBuffer]':
      return new Uint8Array(body as ArrayBuffer)
    case '[object Object]':
    case '[object Array]':
      throw new BodyAlreadyParsedError(
        'The body is a parsed object.',
        'Verify before parsing: written out again, its bytes may differ.',
      )
    default:
      throw new BodyNotBytesError(body === null ? 'null' : typeof body)
  }
}
