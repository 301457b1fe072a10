import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseCustomHeaders } from './custom-headers.ts'

test('headers are kept in order and spelling', () => {
  const given = { Authorization: 'Bearer abc', 'X-Tenant': 'größe 1' }
  expect(parseCustomHeaders(given)).toEqual([
    ['Authorization', 'Bearer abc'],
    ['X-Tenant', 'größe 1'],
  ])
})

test.each([
  'Host',
  'content-length',
  'CONTENT-TYPE',
  'Transfer-Encoding',
  'Proxy-Anything',
  'X-Webhook-Signature',
  'x-thunderstack-signature',
  'Texture-Timestamp',
  'webhook-id',
])('%s is not the owner’s to set', (name) => {
  expect(() => parseCustomHeaders({ [name]: 'a' })).toThrow('choose another name')
})

test('no value ends its line, whatever is tried, and no refusal quotes it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), (before, after) => {
      const value = `${before}\r\nX-Evil: ${after}`
      expect(() => parseCustomHeaders({ 'X-A': value })).toThrow('the value of X-A must be visible')
    }),
  )
  expect(() => parseCustomHeaders({ 'X-A': 'secret\u0000' })).not.toThrow('secret')
})

test('the same name in two spellings, too many and too much are refused', () => {
  expect(() => parseCustomHeaders({ 'X-A': '1', 'x-a': '2' })).toThrow('given twice')
  const many = Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`X-${index}`, 'a']))
  expect(() => parseCustomHeaders(many)).toThrow('at most 20')
  expect(() => parseCustomHeaders({ 'X-A': 'a'.repeat(8_192) })).toThrow('at most 8192 bytes')
})
