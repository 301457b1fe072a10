import type { Operation } from '../operation.ts'

/** `sub` at the top level: the known client reads it there and nowhere else. */
export const verifyToken: Operation<'verifyToken'> = ({ userId, jti, issuedAt }) =>
  Promise.resolve({ sub: userId, jti, iat: issuedAt })
