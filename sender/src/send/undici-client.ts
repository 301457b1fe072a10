// The real network: keep-alive connections, two deadlines, no redirects, a capped body, header names as given.
import type * as Undici from 'undici'
import type { Agent, Dispatcher } from 'undici'
import { coerceError } from '../base/coerce-error.ts'
import type { Reply } from '../domain/reply.ts'
import { classifySendError } from './classify-send-error.ts'
import type { HttpClient, OutboundRequest } from './http-client.ts'

export interface UndiciClientSettings {
  readonly connectMs: number
  /** From the first byte out to the last byte kept. */
  readonly deadlineMs: number
  readonly maxResponseBytes: number
}

export function createUndiciClient(settings: UndiciClientSettings): HttpClient {
  let loading: ReturnType<typeof loadTransport> | undefined

  return {
    async post(request, signal) {
      const startedAt = performance.now()
      const deadline = AbortSignal.timeout(settings.deadlineMs)
      try {
        const transport = await (loading ??= loadTransport(settings))
        const answer = await openRequest(transport, request, AbortSignal.any([signal, deadline]))
        const firstByteMs = performance.now() - startedAt
        const response = await readResponse(answer, settings.maxResponseBytes)
        return { kind: 'reply', response, firstByteMs, totalMs: performance.now() - startedAt }
      } catch (caught) {
        const error = coerceError(caught)
        const { errorClass, detail } = classifySendError(error, deadline.aborted)
        return { kind: 'failure', errorClass, detail, totalMs: performance.now() - startedAt }
      }
    },
    async close() {
      await (await loading)?.agent.destroy()
    },
  }
}

interface Transport {
  readonly agent: Agent
  readonly send: typeof Undici.request
}

/** Loaded with the first delivery: a start should not wait for it. */
async function loadTransport({ connectMs }: UndiciClientSettings): Promise<Transport> {
  const { Agent, request } = await import('undici')
  const agent = new Agent({
    connect: { timeout: connectMs },
    headersTimeout: 0,
    bodyTimeout: 0,
    pipelining: 1,
    // HTTP/2 would write header names in lower case.
    allowH2: false,
  })
  return { agent, send: request }
}

function openRequest(
  { agent, send }: Transport,
  request: OutboundRequest,
  signal: AbortSignal,
): Promise<Dispatcher.ResponseData> {
  return send(request.url, {
    method: 'POST',
    dispatcher: agent,
    headers: request.headers.flat(),
    body: request.body,
    responseHeaders: 'raw',
    signal,
  })
}

async function readResponse(
  answer: Dispatcher.ResponseData,
  maxBytes: number,
): Promise<Reply['response']> {
  const chunks: Uint8Array[] = []
  let size = 0
  let isTruncated = false
  for await (const chunk of answer.body as AsyncIterable<Uint8Array>) {
    chunks.push(chunk.subarray(0, maxBytes - size))
    size += chunk.byteLength
    if (size > maxBytes) {
      isTruncated = true
      break
    }
  }
  return {
    status: answer.statusCode,
    headers: pairHeaders(answer.headers),
    body: Buffer.concat(chunks),
    isTruncated,
  }
}

/** undici hands raw headers as a flat list of names and values. */
function pairHeaders(raw: unknown): readonly (readonly [string, string])[] {
  const flat = Array.isArray(raw) ? raw.map(String) : []
  return Array.from({ length: flat.length / 2 }, (_, index) => [
    flat[2 * index] ?? '',
    flat[2 * index + 1] ?? '',
  ])
}
