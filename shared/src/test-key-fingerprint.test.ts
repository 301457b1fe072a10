import { createHash, createPublicKey } from 'node:crypto'
import { expect, test } from 'vitest'
import { TEST_KEY_FINGERPRINT } from './test-key-fingerprint.ts'
import { TEST_PUBLIC_KEY_PEM } from './testing/test-key.ts'

test('names the published test key', () => {
  const spki = createPublicKey(TEST_PUBLIC_KEY_PEM).export({ type: 'spki', format: 'der' })
  expect(TEST_KEY_FINGERPRINT).toBe(`sha256:${createHash('sha256').update(spki).digest('hex')}`)
})
