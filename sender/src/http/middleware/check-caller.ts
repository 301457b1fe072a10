// Who calls from this machine: no DNS rebinding, no page of another origin.
import type { Context } from 'koa'
import { PlatformError } from '../../domain/errors.ts'

const LOOPBACK_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i

/** `what`: named in refusals. */
export function checkCaller(ctx: Context, isLoopback: boolean, what: string): void {
  const host = ctx.get('Host')
  if (isLoopback && !LOOPBACK_HOST.test(host)) {
    throw new PlatformError(
      'ERR_CALLER_REFUSED',
      `Forbidden: ${what} expects a Host header that names this machine (127.0.0.1, localhost or [::1])`,
    )
  }
  const origin = ctx.get('Origin')
  if (origin !== '' && origin !== `http://${host}`) {
    throw new PlatformError(
      'ERR_CALLER_REFUSED',
      `Forbidden: ${what} is not open to pages of other origins`,
    )
  }
}
