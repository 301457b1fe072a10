// A listener for Node's own servers, and whatever hands on their requests: bytes in, reply out. Routes by one path only.
import type { AnyReceiver } from '../../receiver.ts'
import { checkDoor } from '../check-door.ts'
import { NOT_FOUND } from '../not-found.ts'
import { locateNodeBody } from '../locate-node-body.ts'
import type { NodeRequest, NodeResponse } from '../node-request.ts'
import { writeNodeReply } from '../write-node-reply.ts'

export interface NodeReceiverOptions {
  /** Answer exactly this path, and 404 elsewhere. Without it every request is answered, as a router needs it. */
  readonly path?: string
}

const HINT =
  'Hand the request to nodeReceiver before anything reads its body. In a route of the Next.js pages router: export const config = { api: { bodyParser: false } }. In NestJS: NestFactory.create(AppModule, { rawBody: true }). Behind another parser that can keep the bytes, let it put them, as a Buffer, on request.rawBody.'

/**
 * For node:http, node:https and the compatibility API of node:http2. What a call gives may be awaited, as the pages of
 * Next.js do, and never rejects: it is over when the answer has been handed to the response. It has no type of a promise,
 * since lint rules want no such listener on a server.
 *
 * @example
 * createServer(nodeReceiver(receiver, { path: '/webhooks/thunderstack' })).listen(3000)
 */
export function nodeReceiver(
  receiver: AnyReceiver,
  options: NodeReceiverOptions = {},
): (request: NodeRequest, response: NodeResponse) => unknown {
  checkDoor('nodeReceiver', receiver, options)
  const { path } = options
  return async (request, response) => {
    if (path !== undefined && readPath(request.url) !== path) {
      writeNodeReply(response, NOT_FOUND)
      return
    }
    const reply = await receiver.receive({
      method: request.method ?? '',
      headers: request.headers,
      ...locateNodeBody(request, HINT),
    })
    writeNodeReply(response, reply)
  }
}

/** Proxies send the absolute form, `http://host/path`, which RFC 9112 tells every server to accept. */
function readPath(target = ''): string | undefined {
  if (target.startsWith('/')) return target.split('?', 1)[0]
  return URL.canParse(target) ? new URL(target).pathname : undefined
}
