import type { Operation } from '../operation.ts'
import { representInstant } from '../represent/instant.ts'

export const listKeys: Operation<'listKeys'> = (_request, house) =>
  Promise.resolve({
    keys: house.keys.list().map(({ fingerprint, publicKeyPem, createdAt }) => ({
      fingerprint,
      current: fingerprint === house.keys.current.fingerprint,
      publicKeyPem,
      createdAt: representInstant(createdAt),
    })),
  })
