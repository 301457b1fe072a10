import { createPublicKey } from 'node:crypto'
import type { Operation } from '../operation.ts'

/** Ours: the platform publishes one PEM only. `kid` is the fingerprint the control API shows. */
export const getJwks: Operation<'getJwks'> = (_request, house) =>
  Promise.resolve({
    keys: house.keys.list().map(({ publicKeyPem, fingerprint }) => {
      const { n, e } = createPublicKey(publicKeyPem).export({ format: 'jwk' })
      return { kty: 'RSA', n: String(n), e: String(e), alg: 'RS256', use: 'sig', kid: fingerprint }
    }),
  })
