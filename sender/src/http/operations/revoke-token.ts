import { PlatformError } from '../../domain/errors.ts'
import type { House } from '../house.ts'
import type { Operation } from '../operation.ts'
import { representInstant } from '../represent/instant.ts'

export const revokeToken: Operation<'revokeToken'> = async ({ body }, house) => {
  const jti = 'jti' in body ? body.jti : await readJti(body.token, house)
  const token = await house.store.revokeToken(jti, house.clock.now())
  if (token?.revokedAt == null)
    throw new PlatformError('ERR_NOT_FOUND', 'jti: this platform issued no token with this id')
  return { jti: token.jti, revokedAt: representInstant(token.revokedAt) }
}

async function readJti(text: string, house: Pick<House, 'tokens'>): Promise<string> {
  const claims = await house.tokens.parse(text)
  if (!claims)
    throw new PlatformError('ERR_NOT_FOUND', 'token: this platform did not issue that token')
  return claims.jti
}
