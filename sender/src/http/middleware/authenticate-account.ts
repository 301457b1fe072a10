// Whose account a call of /v1 acts for. The guide's calls carry no token, so on this machine none is needed unless --auth strict:
// such a call is the first token's, and has to come from this machine, and from no page of another origin.
import type { Middleware } from 'koa'
import type { House } from '../house.ts'
import { checkToken, readToken } from './authenticate.ts'
import { checkCaller } from './check-caller.ts'

export function authenticateAccount(house: Pick<House, 'tokens' | 'store' | 'access'>): Middleware {
  const { auth, isLoopback, firstToken } = house.access
  return async function authenticateAccount(ctx, next) {
    const text = readToken(ctx)
    if (text !== '' || auth === 'strict' || !isLoopback || (await isRevoked())) {
      ctx.state['claims'] = await checkToken(house, text)
    } else {
      checkCaller(ctx, isLoopback, 'a call without a token')
      ctx.state['claims'] = { ...firstToken, issuedAt: 0 }
    }
    await next()
  }

  /** Whoever revokes the first token shuts this door, too. */
  async function isRevoked(): Promise<boolean> {
    const token = await house.store.loadToken(firstToken.jti)
    return token?.revokedAt !== null
  }
}
