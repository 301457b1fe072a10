// The control API is for this machine: no DNS rebinding, no cross-site request, and a token of its own beyond loopback.
import { timingSafeEqual } from 'node:crypto'
import type { Context, Middleware } from 'koa'
import { PlatformError } from '../../domain/errors.ts'
import type { House } from '../house.ts'
import { checkToken, readToken } from './authenticate.ts'

const LOOPBACK_HOST = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i

export function guardControl(house: Pick<House, 'tokens' | 'store' | 'access'>): Middleware {
  return async function guardControl(ctx, next) {
    checkCaller(ctx, house.access.isLoopback)
    const text = readToken(ctx)
    if (house.access.controlToken === null) await checkToken(house, text)
    else checkControlToken(text, house.access.controlToken)
    await next()
  }
}

function checkCaller(ctx: Context, isLoopback: boolean): void {
  const host = ctx.get('Host')
  if (isLoopback && !LOOPBACK_HOST.test(host)) {
    throw new PlatformError(
      'ERR_CALLER_REFUSED',
      'Forbidden: the control API expects a Host header that names this machine (127.0.0.1, localhost or [::1])',
    )
  }
  const origin = ctx.get('Origin')
  if (origin !== '' && origin !== `http://${host}`) {
    throw new PlatformError(
      'ERR_CALLER_REFUSED',
      'Forbidden: the control API is not open to pages of other origins',
    )
  }
}

function checkControlToken(given: string, expected: string): void {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  // An empty text is what comes with no header at all: it opens nothing, whatever was configured.
  if (b.length === 0 || a.length !== b.length || !timingSafeEqual(a, b)) {
    throw new PlatformError(
      'ERR_TOKEN_INVALID',
      'Unauthorized: expected the text given as --control-token in the Authorization header',
    )
  }
}
