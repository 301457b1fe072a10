import type { RsaPublicKey } from '@thunderstack-webhooks/shared'
import { expect, test } from 'vitest'
import { EMPTY_KEY_RING, listUsableKeys, replaceKeys } from './key-ring.ts'

const key = (fingerprint: string): RsaPublicKey => ({
  fingerprint,
  modulusLength: 2048,
  verify: () => false,
})
const [a, b, c] = [key('a'), key('b'), key('c')]

test('keeps a replaced key until its grace has passed, after the current one', () => {
  const ring = replaceKeys(replaceKeys(EMPTY_KEY_RING, [a], 0, 100), [b], 10, 100)
  expect(listUsableKeys(ring, 109)).toEqual([b, a])
  expect(listUsableKeys(ring, 110)).toEqual([b])
})

test('counts the grace of a key from its own replacement, however often keys change after it', () => {
  let ring = replaceKeys(EMPTY_KEY_RING, [a], 0, 100)
  ring = replaceKeys(ring, [b], 10, 100)
  ring = replaceKeys(ring, [c], 60, 100)
  expect(listUsableKeys(ring, 109)).toEqual([c, b, a])
  expect(listUsableKeys(ring, 110)).toEqual([c, b])
})

test('takes a key back that is served again', () => {
  let ring = replaceKeys(EMPTY_KEY_RING, [a], 0, 100)
  ring = replaceKeys(ring, [b], 10, 100)
  ring = replaceKeys(ring, [a], 20, 100)
  expect(listUsableKeys(ring, 50)).toEqual([a, b])
  expect(listUsableKeys(ring, 500)).toEqual([a])
})

test('drops a replaced key at once when there is no grace', () => {
  const ring = replaceKeys(replaceKeys(EMPTY_KEY_RING, [a], 0, 0), [b], 10, 0)
  expect(listUsableKeys(ring, 10)).toEqual([b])
})
