import { expect, test } from 'vitest'
import { isNodeId } from './ids.ts'

test('a node id is 32 lower-case hex digits', () => {
  expect(isNodeId('0123456789abcdef0123456789abcdef')).toBe(true)
})

test.each([
  '',
  'A'.repeat(32),
  'a'.repeat(31),
  'a'.repeat(33),
  `${'a'.repeat(32)}\n`,
  'g'.repeat(32),
])('"%s" is none', (text) => {
  expect(isNodeId(text)).toBe(false)
})
