// Sees what this process signs and sends, says which fail points that passes, and marks each request with the process that
// made it. It listens where Node and undici tell anybody; the platform knows nothing of it.
import crypto from 'node:crypto'
import { subscribe } from 'node:diagnostics_channel'
import { syncBuiltinESMExports } from 'node:module'
import type { PassPoint } from './fail-points.ts'

export const LIFE_HEADER = 'x-torture-life'

export function watchExchange(pass: PassPoint, life: number): void {
  const { sign } = crypto
  const watched = (...args: Parameters<typeof sign>): unknown => {
    const done: unknown = args.at(-1)
    if (typeof done !== 'function') throw new TypeError('expected signing off the main thread')
    pass('sign before')
    const tell = (...result: unknown[]): void => {
      pass('sign after')
      ;(done as (...result: unknown[]) => void)(...result)
    }
    return (sign as (...all: unknown[]) => unknown)(...args.slice(0, -1), tell)
  }
  crypto.sign = watched as typeof sign
  syncBuiltinESMExports()

  subscribe('undici:request:create', (message) => {
    const { request } = message as { request: { addHeader(name: string, value: string): void } }
    request.addHeader(LIFE_HEADER, String(life))
  })
  subscribe('undici:request:bodySent', () => {
    pass('send after')
  })
  subscribe('undici:request:trailers', () => {
    pass('answer seen')
  })
}
