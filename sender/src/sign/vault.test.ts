import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { createVault } from './vault.ts'

const credentials = {
  secrets: [{ text: 'whsec_of-mine', validUntil: null }],
  headers: [['Authorization', 'Bearer of-mine']],
} as const
const vault = createVault(randomBytes(32))

test('what is sealed can be opened again, and says nothing while it is sealed', () => {
  const sealed = vault.seal(credentials)
  expect(vault.open(sealed)).toEqual(credentials)
  expect(Buffer.from(sealed, 'base64').toString('latin1')).not.toContain('of-mine')
})

test('the same secret never looks the same', () => {
  expect(vault.seal(credentials)).not.toBe(vault.seal(credentials))
})

test('another key opens nothing, and neither does a changed text', () => {
  const sealed = vault.seal(credentials)
  expect(() => createVault(randomBytes(32)).open(sealed)).toThrow('sealed under another key')
  const bytes = Buffer.from(sealed, 'base64')
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
  expect(() => vault.open(bytes.toString('base64'))).toThrow('sealed under another key')
})
