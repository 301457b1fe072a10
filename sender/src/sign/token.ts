// API tokens: RS256 JWTs with `sub`, `jti`, `iat` and no `exp`, as the platform issues them.
// Whether one was revoked is the store's to know.
import { createPublicKey, type KeyObject } from 'node:crypto'
// By their own entries: all of the package takes twice as long to load, at every start.
import { JOSEError } from 'jose/errors'
import { SignJWT } from 'jose/jwt/sign'
import { jwtVerify } from 'jose/jwt/verify'
import type { Token } from '../domain/token.ts'

export interface TokenClaims {
  readonly userId: string
  readonly jti: string
  /** Seconds since 1970. */
  readonly issuedAt: number
}

export interface Tokens {
  /** The token text. Deterministic: the same metadata gives the same text, so it need not be stored. */
  format(token: Token): Promise<string>
  /** Undefined when this platform did not make the text. */
  parse(text: string): Promise<TokenClaims | undefined>
}

/** Verified texts remembered, so that a client's every request does not cost an RSA operation. */
const MAX_REMEMBERED = 1_000

export function createTokens(privateKey: KeyObject): Tokens {
  const publicKey = createPublicKey(privateKey)
  const remembered = new Map<string, TokenClaims>()

  return {
    format: ({ userId, jti, createdAt }) =>
      new SignJWT()
        .setProtectedHeader({ alg: 'RS256', typ: 'JWT' })
        .setSubject(userId)
        .setJti(jti)
        .setIssuedAt(Math.floor(createdAt / 1_000))
        .sign(privateKey),

    async parse(text) {
      const known = remembered.get(text)
      if (known) return known
      const claims = await verifyToken(text, publicKey)
      if (claims) {
        if (remembered.size >= MAX_REMEMBERED) remembered.clear()
        remembered.set(text, claims)
      }
      return claims
    },
  }
}

async function verifyToken(text: string, key: KeyObject): Promise<TokenClaims | undefined> {
  try {
    const { payload } = await jwtVerify(text, key, { algorithms: ['RS256'] })
    const { sub, jti, iat } = payload
    if (sub === undefined || jti === undefined || iat === undefined) return undefined
    return { userId: sub, jti, issuedAt: iat }
  } catch (error) {
    if (error instanceof JOSEError) return undefined
    throw error
  }
}
