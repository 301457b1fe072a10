// The published test key pair under one name.
import { TEST_KEY_FINGERPRINT } from '@thunderstack-webhooks/shared'
import { TEST_PRIVATE_KEY_PEM, TEST_PUBLIC_KEY_PEM } from '@thunderstack-webhooks/shared/testing'

/**
 * RSA, 2048 bits. Everybody has it, so receivers refuse it unless `allowTestKeys` is set.
 *
 * @example
 * const receiver = createReceiver({ keys: staticKey(testKeys.publicKeyPem), allowTestKeys: true })
 */
export const testKeys: {
  readonly publicKeyPem: string
  readonly privateKeyPem: string
  readonly fingerprint: string
} = {
  publicKeyPem: TEST_PUBLIC_KEY_PEM,
  privateKeyPem: TEST_PRIVATE_KEY_PEM,
  fingerprint: TEST_KEY_FINGERPRINT,
}
