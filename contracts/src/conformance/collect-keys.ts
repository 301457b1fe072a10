// The keys of a run: the one to trust, and those that nobody may trust.
import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { TEST_PRIVATE_KEY_PEM } from '@thunderstack-webhooks/shared/testing'
import { createKeyPair } from './create-key-pair.ts'
import type { DeskKeys } from './desk.ts'

const LONGER_BITS = 1_024

export async function collectKeys(genuine: KeyObject): Promise<DeskKeys> {
  const bits = genuine.asymmetricKeyDetails?.modulusLength ?? 2_048
  const [other, longer] = await Promise.all([
    createKeyPair(bits),
    createKeyPair(bits + LONGER_BITS),
  ])
  const published = createPrivateKey(TEST_PRIVATE_KEY_PEM)
  return {
    genuine,
    other,
    longer,
    published: createPublicKey(published).equals(createPublicKey(genuine)) ? undefined : published,
  }
}
