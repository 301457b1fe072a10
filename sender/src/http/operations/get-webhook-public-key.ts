import type { Operation } from '../operation.ts'

/** SPKI PEM in `data`, as the published handler passes it straight to its verifier. */
export const getWebhookPublicKey: Operation<'getWebhookPublicKey'> = (_request, house) =>
  Promise.resolve({ data: house.keys.current.publicKeyPem })
