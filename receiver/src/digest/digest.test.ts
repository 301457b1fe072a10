import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runtime as node } from './node-digest.ts'
import { runtime as web } from './web-digest.ts'

test('is the published SHA-256 of three letters', async () => {
  const expected = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
  expect(await node.digestSha256(Buffer.from('abc'))).toBe(expected)
})

test('is the same in every runtime', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array(), async (bytes) => {
      expect(await web.digestSha256(bytes)).toBe(await node.digestSha256(bytes))
    }),
  )
})
