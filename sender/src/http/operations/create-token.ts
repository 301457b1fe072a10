import { createToken as newToken } from '../../domain/token.ts'
import type { Operation } from '../operation.ts'
import { representInstant } from '../represent/instant.ts'

/** The text is shown once: only its metadata is stored. */
export const createToken: Operation<'createToken'> = async ({ body }, house) => {
  const token = newToken({
    jti: house.ids.createUuid(),
    userId: body?.userId ?? house.ids.createUuid(),
    name: body?.name ?? 'unnamed',
    now: house.clock.now(),
  })
  await house.store.insertToken(token)
  return {
    token: await house.tokens.format(token),
    jti: token.jti,
    userId: token.userId,
    name: token.name,
    createdAt: representInstant(token.createdAt),
  }
}
