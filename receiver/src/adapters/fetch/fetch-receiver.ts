// A Fetch handler around a receiver: adds a path to `receiver.handle`, and nothing else.
import type { FetchContext } from '../../handle-request.ts'
import type { AnyReceiver } from '../../receiver.ts'
import { checkPath } from '../check-path.ts'

export interface FetchReceiverOptions {
  /** Answer exactly this path, and 404 elsewhere. Without it every request is answered, as a router needs it. */
  readonly path?: string
}

/**
 * For runtimes whose handlers take a Request and give a Response. Runs on WebCrypto alone. Takes what Workers give beside
 * the request, so that work after an early answer is not cut off; other runtimes may give what they like.
 *
 * @example
 * export default { fetch: fetchReceiver(receiver, { path: '/webhooks/thunderstack' }) }
 */
export function fetchReceiver(
  receiver: AnyReceiver,
  { path }: FetchReceiverOptions = {},
): (request: Request, env?: unknown, context?: FetchContext | object) => Promise<Response> {
  checkPath('fetchReceiver', path)
  return async (request, _env, context) => {
    const isElsewhere = path !== undefined && new URL(request.url).pathname !== path
    return isElsewhere
      ? Response.json({ message: 'Not found' }, { status: 404 })
      : receiver.handle(request, context)
  }
}
