// The control API is for this machine: no DNS rebinding, no cross-site request, and a token of its own beyond loopback.
import { timingSafeEqual } from 'node:crypto'
import type { Middleware } from 'koa'
import { PlatformError } from '../../domain/errors.ts'
import type { House } from '../house.ts'
import { checkToken, readToken } from './authenticate.ts'
import { checkCaller } from './check-caller.ts'

export function guardControl(house: Pick<House, 'tokens' | 'store' | 'access'>): Middleware {
  return async function guardControl(ctx, next) {
    checkCaller(ctx, house.access.isLoopback, 'the control API')
    const text = readToken(ctx)
    if (house.access.controlToken === null) await checkToken(house, text)
    else checkControlToken(text, house.access.controlToken)
    await next()
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
