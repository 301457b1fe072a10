// Express middleware: the request's bytes in, the receiver's reply out. Parses nothing and never calls `next` for its path.
import type { AnyReceiver } from '../../receiver.ts'
import { checkDoor } from '../check-door.ts'
import { locateNodeBody } from '../locate-node-body.ts'
import type { NodeRequest, NodeResponse } from '../node-request.ts'
import { writeNodeReply } from '../write-node-reply.ts'

/** The part of an Express request that is used; named here so that no version of Express's types is forced on you. */
export interface ExpressReceiverRequest extends NodeRequest {
  readonly path: string
}

export interface ExpressReceiverOptions {
  /** Answer exactly this path, as seen from where it is mounted, and pass on the rest. Without it every request is answered. */
  readonly path?: string
}

const HINT =
  "Mount expressReceiver before express.json() and every other reader of the body. If it must come later, give this path express.raw({ type: 'application/json' }), or keep the bytes: express.json({ verify: (req, _res, buffer) => { req.rawBody = buffer } })."

/**
 * Reads the request stream itself, so it comes before every body parser; bytes that a parser has kept, as a Buffer in
 * `req.rawBody` or `req.body`, do as well. Otherwise the delivery is answered 500 at once and `onError` is told
 * ERR_BODY_ALREADY_PARSED.
 *
 * @example
 * app.use(expressReceiver(receiver, { path: '/webhooks/thunderstack' }))
 * app.use(express.json())
 */
export function expressReceiver(
  receiver: AnyReceiver,
  options: ExpressReceiverOptions = {},
): (request: ExpressReceiverRequest, response: NodeResponse, next: () => void) => void {
  checkDoor('expressReceiver', receiver, options)
  const { path } = options
  const answer = async (request: ExpressReceiverRequest, response: NodeResponse) => {
    const reply = await receiver.receive({
      method: request.method ?? '',
      headers: request.headers,
      ...locateNodeBody(request, HINT),
    })
    writeNodeReply(response, reply)
  }
  return (request, response, next) => {
    if (path !== undefined && request.path !== path) next()
    else void answer(request, response)
  }
}
