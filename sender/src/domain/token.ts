// An API token's metadata. The token text itself is never stored: it is made again from these facts.

export interface Token {
  readonly jti: string
  readonly userId: string
  readonly name: string
  /** Milliseconds since 1970, whole seconds. */
  readonly createdAt: number
  readonly revokedAt: number | null
}

/** Whole seconds, as `iat` has no more: so that the same metadata always gives the same text. */
export function createToken(facts: {
  readonly jti: string
  readonly userId: string
  readonly name: string
  readonly now: number
}): Token {
  const { jti, userId, name, now } = facts
  return { jti, userId, name, createdAt: now - (now % 1_000), revokedAt: null }
}
