// The bytes of a request, or undefined when it breaks off.
import type { IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'

export function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  return buffer(request).catch(() => undefined)
}
