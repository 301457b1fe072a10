import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runtime as node } from './node-base64.ts'
import { runtime as web } from './web-base64.ts'

const near = fc.string({ unit: fc.constantFrom(...Array.from('AQgwZ09+/-_=,. \n\u00c1\u0141')) })
const genuine = fc.uint8Array().map((bytes) => Buffer.from(bytes).toString('base64'))

test.each([
  ['text that is nearly base64', near],
  ['genuine base64', genuine],
  ['both, one after the other', fc.tuple(genuine, near).map((parts) => parts.join(''))],
  ['any text', fc.string({ unit: 'binary' })],
])('means the same in every runtime: %s', (_kind, texts) => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(node.parseBase64(text)).toStrictEqual(web.parseBase64(text))
    }),
  )
})

test('some of it is read, some refused', () => {
  expect(node.parseBase64('AAAA')).toEqual(new Uint8Array(3))
  expect(web.parseBase64('AAAA')).toEqual(new Uint8Array(3))
  expect(node.parseBase64('AB==')).toBeUndefined()
  expect(web.parseBase64('AB==')).toBeUndefined()
})
