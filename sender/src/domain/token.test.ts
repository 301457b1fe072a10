import { expect, test } from 'vitest'
import { createToken } from './token.ts'

test('a token is made at a whole second and is not revoked', () => {
  const facts = { jti: 'j1', userId: 'u1', name: 'ci' }
  expect(createToken({ ...facts, now: 1_768_469_402_987 })).toEqual({
    ...facts,
    createdAt: 1_768_469_402_000,
    revokedAt: null,
  })
})
