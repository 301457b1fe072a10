// Reads the bytes of a Node request's stream. Refuses at once what can no longer be read.
import {
  BodyAlreadyParsedError,
  BodyIncompleteError,
  BodyTooLargeError,
} from '../errors/request-errors.ts'
import type { NodeRequest } from './node-request.ts'

/**
 * `hint` says what to do, in the words of the framework, when somebody else has read the body. Holds at most `limit`
 * bytes; what comes beyond is let run out unseen, so that the sender can still read the answer.
 */
export function readNodeBody(
  request: NodeRequest,
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
    const onBreak = (cause?: Error) => {
      settle(() => {
        reject(new BodyIncompleteError(cause ? { cause } : {}))
      })
    }
    const onEnd = () => {
      settle(() => {
        resolve(Buffer.concat(chunks, length))
      })
    }
    // A reader beside this one may pause the stream and never go on; what is held is bounded all the same.
    const keepFlowing = () => {
      queueMicrotask(() => request.resume())
    }
    const settle = (act: () => void) => {
      request.off('data', onData).off('end', onEnd).off('close', onBreak).off('pause', keepFlowing)
      // The error listener stays: a break after the verdict must not become an uncaught exception.
      request.resume()
      act()
    }
    request.on('data', onData).on('end', onEnd).on('close', onBreak).on('error', onBreak)
    request.on('pause', keepFlowing)
    // A paused stream is not set flowing by its listeners.
    request.resume()
  })
}

/** Whether some of its bytes have been given away, or all: it cannot be read from the beginning any more. */
export function hasBeenRead(request: NodeRequest): boolean {
  return request.readableDidRead || request.readableEnded
}

// A stream that has given its bytes away never ends again: waiting for it would hang.
function checkIsUnread(request: NodeRequest, hint: string): void {
  if (request.aborted === true) throw new BodyIncompleteError()
  if (hasBeenRead(request)) {
    throw new BodyAlreadyParsedError('The request body was read before the receiver saw it.', hint)
  }
  if (request.readableEncoding !== null) {
    throw new BodyAlreadyParsedError('The request stream has been set to give text.', hint)
  }
  // It holds the stream until it reads, and whatever it reads then is missing here or comes twice.
  if (request.listenerCount('readable') > 0) {
    throw new BodyAlreadyParsedError('Another reader waits on the request stream.', hint)
  }
  if (request.destroyed) throw new BodyIncompleteError()
}
