// Whose token is it? `Bearer` is optional, as real clients send the bare token too.
import type { Context, Middleware } from 'koa'
import { PlatformError } from '../../domain/errors.ts'
import type { House } from '../house.ts'
import type { TokenClaims } from '../../sign/token.ts'

/** `optional`: no token is fine unless --auth strict, a wrong one never is. */
export type TokenRule = 'required' | 'optional' | 'none'

export function authenticate(
  house: Pick<House, 'tokens' | 'store' | 'access'>,
  rule: TokenRule,
): Middleware {
  return async function authenticate(ctx, next) {
    const text = readToken(ctx)
    const isNeeded = rule === 'required' || (rule === 'optional' && house.access.auth === 'strict')
    if (rule !== 'none' && (text !== '' || isNeeded)) {
      ctx.state['claims'] = await checkToken(house, text)
    }
    await next()
  }
}

export function readToken(ctx: Context): string {
  return ctx
    .get('Authorization')
    .replace(/^Bearer +/i, '')
    .trim()
}

export async function checkToken(
  house: Pick<House, 'tokens' | 'store'>,
  text: string,
): Promise<TokenClaims> {
  if (text === '') {
    throw new PlatformError(
      'ERR_TOKEN_MISSING',
      'Unauthorized: expected an Authorization header with the token that was printed at start, with or without "Bearer "',
    )
  }
  const claims = await house.tokens.parse(text)
  const token = claims && (await house.store.loadToken(claims.jti))
  if (!claims || token?.userId !== claims.userId) {
    throw new PlatformError(
      'ERR_TOKEN_INVALID',
      'Unauthorized: this platform did not issue that token; use the one that was printed at its start',
    )
  }
  if (token.revokedAt !== null) {
    throw new PlatformError(
      'ERR_TOKEN_INVALID',
      `Unauthorized: the token "${token.name}" was revoked; create another one`,
    )
  }
  return claims
}
