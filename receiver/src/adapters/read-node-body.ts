// Reads the bytes of a Node request, for every door on Node. Refuses at once what can no longer be read.
import type { IncomingMessage } from 'node:http'
import {
  BodyAlreadyParsedError,
  BodyIncompleteError,
  BodyTooLargeError,
} from '../errors/request-errors.ts'

/**
 * `hint` says what to do, in the words of the framework, when somebody else has read the body. Holds at most `limit`
 * bytes; what comes beyond is let run out unseen, so that the sender can still read the answer.
 */
export function readNodeBody(
  request: IncomingMessage,
  limit: number,
  hint: string,
): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    checkIsUnread(request, hint)
    const chunks: Uint8Array[] = []
    let length = 0

    const onData = (chunk: Uint8Array) => {
      length += chunk.byteLength
      if (length > limit)
        settle(() => {
          reject(new BodyTooLargeError(limit))
        })
      else chunks.push(chunk)
    }
    const onEnd = () => {
      settle(() => {
        resolve(Buffer.concat(chunks, length))
      })
    }
    const onBreak = (cause?: Error) => {
      settle(() => {
        reject(new BodyIncompleteError(cause ? { cause } : {}))
      })
    }
    const settle = (act: () => void) => {
      request.off('data', onData).off('end', onEnd).off('close', onBreak)
      // The error listener stays: a break after the verdict must not become an uncaught exception.
      request.resume()
      act()
    }
    request.on('data', onData).on('end', onEnd).on('close', onBreak).on('error', onBreak)
  })
}

// A stream that has given its bytes away never ends again: waiting for it would hang.
function checkIsUnread(request: IncomingMessage, hint: string): void {
  if (request.readableDidRead || request.readableEnded) {
    throw new BodyAlreadyParsedError('The request body was read before the receiver saw it.', hint)
  }
  if (request.readableEncoding !== null) {
    throw new BodyAlreadyParsedError('The request stream has been set to give text.', hint)
  }
  if (request.destroyed) throw new BodyIncompleteError()
}
