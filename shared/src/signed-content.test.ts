import { expect, test } from 'vitest'
import { signedContent } from './signed-content.ts'

test('covers the body bytes and nothing else', () => {
  const body = new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d, 0x0a])
  expect(signedContent(body)).toEqual(body)
})
