// The real network: keep-alive connections, two deadlines, no redirects, a capped body, header names as given, and only
// addresses the egress rules allow.
import type { Socket } from 'node:net'
import type { Agent } from 'undici'
import type { HeaderLines } from '../domain/header-lines.ts'
import type { Phases, Reply, SendFailure } from '../domain/reply.ts'
import { classifySendError } from './classify-send-error.ts'
import type { ConnectionFacts, Lookup } from './connector.ts'
import type { EgressRules } from './egress-guard.ts'
import { startExchange, type ExchangeEnd } from './exchange.ts'
import type { HttpClient, OutboundRequest } from './http-client.ts'

export interface UndiciClientSettings {
  readonly connectMs: number
  /** For the whole attempt: from the wait for a connection to the last byte kept. */
  readonly deadlineMs: number
  readonly maxResponseBytes: number
  readonly egress: EgressRules
  /** PEM certificates trusted beside those of Node; null for none. */
  readonly trusted: string | null
  /** How names are resolved; default: as the system does. */
  readonly lookup?: Lookup
}

class DeadlineOver extends Error {
  override readonly name = 'DeadlineOver'
}

class BrokenOff extends Error {
  override readonly name = 'BrokenOff'
}

export function createUndiciClient(settings: UndiciClientSettings): HttpClient {
  /** Sockets that have not carried a request yet. */
  const fresh = new WeakMap<Socket, ConnectionFacts>()
  let loading: Promise<Agent> | undefined

  function takeFacts(socket: Socket): ConnectionFacts | undefined {
    const facts = fresh.get(socket)
    fresh.delete(socket)
    return facts
  }

  async function send(
    request: OutboundRequest,
    signal: AbortSignal,
    deadlineAt: number,
  ): Promise<ExchangeEnd> {
    const agent = await (loading ??= loadAgent(settings, (socket, facts) => {
      fresh.set(socket, facts)
    }))
    const exchange = startExchange({ maxResponseBytes: settings.maxResponseBytes, takeFacts })
    const breakOff = (): void => {
      exchange.end(new BrokenOff('the attempt was broken off'))
    }
    if (signal.aborted) breakOff()
    signal.addEventListener('abort', breakOff, { once: true })
    const deadline = setTimeout(
      () => {
        exchange.end(new DeadlineOver('the attempt was broken off'))
      },
      Math.max(0, deadlineAt - performance.now()),
    )
    const url = new URL(request.url)
    agent.dispatch(
      {
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method: 'POST',
        headers: request.headers.flat(),
        body: request.body,
      },
      exchange.handler,
    )
    const end = await exchange.ended
    clearTimeout(deadline)
    signal.removeEventListener('abort', breakOff)
    return end
  }

  return {
    async post(request, signal) {
      const startedAt = performance.now()
      const deadlineAt = startedAt + settings.deadlineMs
      let end = await send(request, signal, deadlineAt)
      // A pooled connection may be closed by the other side just as it is used again. Then, and only once, the request is
      // sent again at once: nothing of an answer was seen. The endpoint may have seen it twice, and the log says so.
      const isResent = wasClosedOnReuse(end)
      if (isResent) end = await send(request, signal, deadlineAt)
      return toResult(end, request, { isResent, totalMs: performance.now() - startedAt })
    },
    async close() {
      await (await loading)?.destroy()
    },
  }
}

function wasClosedOnReuse({ error, connection, hasAnswerBegun }: ExchangeEnd): boolean {
  if (!error || !connection?.isReused || hasAnswerBegun) return false
  return classifySendError(error).errorClass === 'reset'
}

function toResult(
  end: ExchangeEnd,
  request: OutboundRequest,
  { isResent, totalMs }: { readonly isResent: boolean; readonly totalMs: number },
): Reply | SendFailure {
  const facts = {
    sentHeaders: end.head === null ? null : readSentHeaders(end.head, request.body),
    connection: end.connection && { ...end.connection, isResent },
    phases: { ...end.phases, totalMs } satisfies Phases,
  }
  if (end.response) return { kind: 'reply', response: end.response, ...facts }
  const { errorClass, detail } = classifySendError(end.error ?? new Error('no answer'))
  return { kind: 'failure', errorClass, detail, ...facts }
}

/** The header lines as they were written, with the one undici adds last. */
function readSentHeaders(head: string, body: Uint8Array): HeaderLines {
  const behindRequestLine = head.slice(head.indexOf('\r\n') + 2)
  return `${behindRequestLine}content-length: ${body.byteLength}\r\n`
}

/** Loaded with the first delivery: a start should not wait for it. */
async function loadAgent(
  settings: UndiciClientSettings,
  onConnected: (socket: Socket, facts: ConnectionFacts) => void,
): Promise<Agent> {
  const [{ Agent }, { createConnector }, { createEgressGuard }, { getCACertificates }] =
    await Promise.all([
      import('undici'),
      import('./connector.ts'),
      import('./egress-guard.ts'),
      import('node:tls'),
    ])
  return new Agent({
    connect: createConnector({
      guard: createEgressGuard(settings.egress),
      timeoutMs: settings.connectMs,
      trusted:
        settings.trusted === null ? null : [...getCACertificates('default'), settings.trusted],
      onConnected,
      ...(settings.lookup && { lookup: settings.lookup }),
    }),
    headersTimeout: 0,
    bodyTimeout: 0,
    pipelining: 1,
    allowH2: false,
  })
}
