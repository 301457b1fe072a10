// Fetch API requests: how to read their bytes and how to write the reply. Knows no check and no key.
import {
  BodyAlreadyParsedError,
  BodyIncompleteError,
  BodyTooLargeError,
} from './errors/request-errors.ts'
import type { WaitUntil } from './hand-over.ts'
import { isObject } from './is-object.ts'
import { readStream } from './read-stream.ts'
import type { IncomingRequest } from './receive.ts'
import type { Reply } from './reply.ts'

/** What Workers and their like give beside the request. */
export interface FetchContext {
  /** Keeps the runtime from ending work that goes on after the answer. */
  waitUntil?(work: Promise<unknown>): unknown
}

/** `context` may be anything, since routers give their handlers all sorts of second arguments. */
export async function handleRequest(
  request: Request,
  context: FetchContext | object | undefined,
  receive: (incoming: IncomingRequest) => Promise<Reply>,
): Promise<Response> {
  checkIsFetchRequest(request)
  const reply = await receive({
    method: request.method,
    headers: request.headers,
    bodySource: 'fetch-stream',
    readBody: (limit) => readBody(request, limit),
    waitUntil: findWaitUntil(context),
  })
  return new Response(reply.body, { status: reply.status, headers: { ...reply.headers } })
}

function checkIsFetchRequest(request: unknown): void {
  if (!isObject(request) || !('bodyUsed' in request))
    throw new TypeError('handle takes a Fetch API Request; others have doors')
}

function findWaitUntil(context: FetchContext | undefined): WaitUntil | undefined {
  if (typeof context?.waitUntil !== 'function') return undefined
  return (work) => {
    context.waitUntil?.(work)
  }
}

async function readBody(request: Request, limit: number): Promise<Uint8Array> {
  if (request.bodyUsed || request.body?.locked === true) {
    throw new BodyAlreadyParsedError(
      'The Request has been read before.',
      'Hand the Request over before anything reads it, or give that code request.clone().',
    )
  }
  if (!request.body) return new Uint8Array()
  const bytes = await readStream(request.body, limit).catch((cause: unknown) => {
    throw new BodyIncompleteError({ cause })
  })
  if (!bytes) throw new BodyTooLargeError(limit)
  return bytes
}
