// Koa middleware: the request's bytes in, the receiver's reply out. Parses nothing and never calls `next` for its path.
import type { AnyReceiver } from '../../receiver.ts'
import { checkDoor } from '../check-door.ts'
import { locateNodeBody } from '../locate-node-body.ts'
import type { NodeRequest } from '../node-request.ts'

/** The part of a Koa context that is used; named here so that no version of Koa's types is forced on you. */
export interface KoaReceiverContext {
  readonly path: string
  readonly method: string
  readonly req: NodeRequest
  status: number
  body: unknown
  set(headers: Record<string, string>): void
  /** Honoured by the usual body parsers. */
  disableBodyParser?: boolean
}

export interface KoaReceiverOptions {
  /** Answer exactly this path and pass on the rest. Without it every request is answered, as a router needs it. */
  readonly path?: string
}

const HINT =
  'Mount koaReceiver before koa-body, @koa/bodyparser or any other reader of the body, or keep that away from this path. Its text is no substitute, with includeUnparsed or rawBody neither: it has been decoded.'

/**
 * Reads the request stream itself, so it comes before every body parser. When one was first, the delivery is answered
 * 500 at once and `onError` is told ERR_BODY_ALREADY_PARSED.
 *
 * @example
 * app.use(koaReceiver(receiver, { path: '/webhooks/thunderstack' }))
 */
export function koaReceiver(
  receiver: AnyReceiver,
  options: KoaReceiverOptions = {},
): (ctx: KoaReceiverContext, next: () => Promise<unknown>) => Promise<void> {
  checkDoor('koaReceiver', receiver, options)
  const { path } = options
  return async (ctx, next) => {
    if (path !== undefined && ctx.path !== path) {
      await next()
      return
    }
    ctx.disableBodyParser = true
    const reply = await receiver.receive({
      method: ctx.method,
      headers: ctx.req.headers,
      ...locateNodeBody(ctx.req, HINT),
    })
    ctx.status = reply.status
    ctx.set({ ...reply.headers })
    ctx.body = reply.body
  }
}
