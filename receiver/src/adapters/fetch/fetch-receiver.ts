// A Fetch handler around a receiver: adds a path to `receiver.handle`, and nothing else.
import type { Receiver } from '../../receiver.ts'
import { checkPath } from '../check-path.ts'

export interface FetchReceiverOptions {
  /** Answer exactly this path, and 404 elsewhere. Without it every request is answered, as a router needs it. */
  readonly path?: string
}

/**
 * For runtimes whose handlers take a Request and give a Response. Runs on WebCrypto alone.
 *
 * @example
 * export default { fetch: fetchReceiver(receiver, { path: '/webhooks/thunderstack' }) }
 */
export function fetchReceiver(
  receiver: Receiver,
  { path }: FetchReceiverOptions = {},
): (request: Request) => Promise<Response> {
  checkPath('fetchReceiver', path)
  return async (request) => {
    const isElsewhere = path !== undefined && new URL(request.url).pathname !== path
    return isElsewhere
      ? Response.json({ message: 'Not found' }, { status: 404 })
      : receiver.handle(request)
  }
}
