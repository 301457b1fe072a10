// One request and what comes back, as undici reports it: the reply, or the error that ended it. It keeps a capped body and
// the time of each phase.
import type { Socket } from 'node:net'
import type { Dispatcher } from 'undici'
import type { HeaderLines } from '../domain/header-lines.ts'
import type { Connection, Phases, Reply } from '../domain/reply.ts'
import type { ConnectionFacts } from './connector.ts'
import { catchSentHead } from './sent-heads.ts'

export interface ExchangeEnd {
  /** Null when there is none: then `error` says why. */
  readonly response: Reply['response'] | null
  readonly error: Error | null
  /** Null when nothing was sent. */
  readonly head: string | null
  readonly connection: Omit<Connection, 'isResent'> | null
  readonly phases: Omit<Phases, 'totalMs'>
  /** Whether any byte of an answer came. */
  readonly hasAnswerBegun: boolean
}

export interface ExchangeParts {
  readonly maxResponseBytes: number
  /** What is known of a socket; undefined for one that was used before. */
  readonly takeFacts: (socket: Socket) => ConnectionFacts | undefined
}

export interface Exchange {
  readonly handler: Dispatcher.DispatchHandler
  readonly ended: Promise<ExchangeEnd>
  /** Ends it with that error; what is under way is broken off. */
  end(error: Error): void
}

export function startExchange({ maxResponseBytes, takeFacts }: ExchangeParts): Exchange {
  const { promise: ended, resolve } = Promise.withResolvers<ExchangeEnd>()
  const startedAt = performance.now()
  const chunks: Uint8Array[] = []
  let size = 0
  let status = 0
  let rawHeaders: readonly Uint8Array[] = []
  let controller: Dispatcher.DispatchController | undefined
  let head: string | null = null
  let socket: Socket | undefined
  let facts: ConnectionFacts | undefined
  let bytesBefore = 0
  let sentAt: number | undefined
  let firstByteAt: number | undefined
  let isOver = false

  function finish(response: Reply['response'] | null, error: Error | null): void {
    if (isOver) return
    isOver = true
    const now = performance.now()
    const setupMs = (facts?.dnsMs ?? 0) + (facts?.connectMs ?? 0) + (facts?.tlsMs ?? 0)
    resolve({
      response,
      error,
      head,
      connection: socket
        ? { isReused: facts === undefined, remoteAddress: formatRemote(socket) }
        : null,
      phases: {
        waitMs: sentAt === undefined ? null : Math.max(0, sentAt - startedAt - setupMs),
        dnsMs: facts?.dnsMs ?? null,
        connectMs: facts?.connectMs ?? null,
        tlsMs: facts?.tlsMs ?? null,
        firstByteMs:
          sentAt === undefined || firstByteAt === undefined ? null : firstByteAt - sentAt,
        bodyMs: response && firstByteAt !== undefined ? now - firstByteAt : null,
      },
      hasAnswerBegun: socket !== undefined && socket.bytesRead > bytesBefore,
    })
  }

  const handler: Dispatcher.DispatchHandler = {
    onRequestStart(started) {
      controller = started
      if (isOver) {
        started.abort(new Error('given up before it was sent'))
        return
      }
      catchSentHead((sent) => {
        head = sent.text
        socket = sent.socket
        facts = takeFacts(sent.socket)
        bytesBefore = sent.socket.bytesRead
        sentAt = performance.now()
      })
    },
    onResponseStart(started, statusCode) {
      // An interim answer (1xx) is not yet the answer.
      if (statusCode < 200) return
      firstByteAt = performance.now()
      status = statusCode
      rawHeaders = (started as unknown as { rawHeaders: readonly Uint8Array[] }).rawHeaders
    },
    onResponseData(started, chunk) {
      chunks.push(chunk.subarray(0, maxResponseBytes - size))
      size += chunk.byteLength
      if (size <= maxResponseBytes) return
      finish(collect(true), null)
      started.abort(new Error('the rest of the answer is not read'))
    },
    onResponseEnd() {
      finish(collect(false), null)
    },
    onResponseError(_started, error) {
      finish(null, error)
    },
  }

  function collect(isTruncated: boolean): Reply['response'] {
    const [only] = chunks
    const body = chunks.length === 1 && only ? only : Buffer.concat(chunks)
    return { status, headers: readHeaderLines(rawHeaders), body, isTruncated }
  }

  return {
    handler,
    ended,
    end(error) {
      finish(null, error)
      controller?.abort(error)
    },
  }
}

function formatRemote({ remoteAddress = '', remotePort = 0 }: Socket): string {
  return remoteAddress.includes(':')
    ? `[${remoteAddress}]:${remotePort}`
    : `${remoteAddress}:${remotePort}`
}

/** undici hands raw headers as a flat list of names and values. */
function readHeaderLines(raw: readonly Uint8Array[]): HeaderLines {
  let lines = ''
  for (const [index, part] of raw.entries()) {
    lines += Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('latin1')
    lines += index % 2 === 0 ? ': ' : '\r\n'
  }
  return lines
}
