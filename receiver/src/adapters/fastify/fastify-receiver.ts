// A Fastify plugin with one route of its own: no parser touches the body there. Changes nothing outside itself.
import type { AnyReceiver } from '../../receiver.ts'
import { checkDoor } from '../check-door.ts'
import { isBytes, locateNodeBody } from '../locate-node-body.ts'
import type { NodeRequest } from '../node-request.ts'

/** The parts of Fastify that are used; named here so that no version of its types is forced on you. */
export interface FastifyReceiverRequest {
  readonly method: string
  readonly raw: NodeRequest
}

export interface FastifyReceiverReply {
  code(status: number): unknown
  headers(headers: Record<string, string>): unknown
  send(text: string): unknown
}

export interface FastifyReceiverInstance {
  removeAllContentTypeParsers(): unknown
  addContentTypeParser(
    type: string,
    parser: (request: FastifyReceiverRequest, payload: unknown, done: Done) => void,
  ): unknown
  setErrorHandler(
    handler: (
      error: Error,
      request: FastifyReceiverRequest,
      reply: FastifyReceiverReply,
    ) => Promise<unknown>,
  ): unknown
  all(
    path: string,
    options: { config: object },
    handler: (request: FastifyReceiverRequest, reply: FastifyReceiverReply) => Promise<unknown>,
  ): unknown
}

type Done = (error: Error | null) => void

export interface FastifyReceiverOptions {
  /** The route's path, as seen from the prefix the plugin is registered with. Answers every method, all but POST with 405. */
  readonly path: string
}

const HINT =
  'Some onRequest or preParsing hook reads the body before the routes. Register it, and fastify-raw-body with it, in a scope that does not hold fastifyReceiver, or let it keep the bytes, as a Buffer, on request.rawBody.'

// Fastify refuses these before any handler. The receiver refuses them too: with its own answer, and its own report.
const REFUSED_BY_FASTIFY = new Set([
  'FST_ERR_CTP_INVALID_MEDIA_TYPE',
  'FST_ERR_ROUTE_MISSING_CONTENT_TYPE',
])

/**
 * Register it like any plugin. It reads the raw stream, whatever content type parsers the rest of the application has,
 * and those go on working everywhere else.
 *
 * @example
 * app.register(fastifyReceiver(receiver, { path: '/webhooks/thunderstack' }))
 */
export function fastifyReceiver(
  receiver: AnyReceiver,
  options: FastifyReceiverOptions,
): (instance: FastifyReceiverInstance, options: unknown, done: () => void) => void {
  checkDoor('fastifyReceiver', receiver, options, 'path-required')
  const { path } = options
  const answer = async (request: FastifyReceiverRequest, reply: FastifyReceiverReply) => {
    const { status, headers, body } = await receiver.receive({
      method: request.method,
      headers: request.raw.headers,
      ...locateBody(request),
    })
    reply.code(status)
    reply.headers({ ...headers })
    return reply.send(body)
  }
  return (instance, _options, done) => {
    instance.removeAllContentTypeParsers()
    instance.addContentTypeParser('*', (_request, _payload, leave) => {
      leave(null)
    })
    instance.setErrorHandler(async (error, request, reply) => {
      if ('code' in error && REFUSED_BY_FASTIFY.has(String(error.code))) {
        return answer(request, reply)
      }
      throw error
    })
    // fastify-raw-body asks for this before it reads a route's body.
    instance.all(path, { config: { rawBody: false } }, answer)
    done()
  }
}

function locateBody(request: FastifyReceiverRequest): ReturnType<typeof locateNodeBody> {
  const rawBody = 'rawBody' in request ? request.rawBody : undefined
  if (isBytes(rawBody)) return { bodySource: 'raw-body', readBody: () => Promise.resolve(rawBody) }
  return locateNodeBody(request.raw, HINT)
}
