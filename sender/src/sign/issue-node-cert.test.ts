import { X509Certificate, createPrivateKey, createPublicKey } from 'node:crypto'
import { expect, test } from 'vitest'
import { createCertificateAuthority } from './issue-node-cert.ts'

const NOW = Date.parse('2026-01-15T09:30:00Z')
const YEAR_MS = 365 * 86_400_000
const authority = createCertificateAuthority()
const [first, second] = await Promise.all([authority.issue('n1', NOW), authority.issue('n2', NOW)])

test('a certificate names its node and chains to the authority', () => {
  const certificate = new X509Certificate(first.certificate)
  const root = new X509Certificate(first.certificateChain)
  expect(certificate.subject).toBe('CN=n1')
  expect(certificate.checkIssued(root)).toBe(true)
  expect(certificate.verify(root.publicKey)).toBe(true)
  expect(certificate.ca).toBe(false)
  expect(root.ca).toBe(true)
  expect(root.verify(root.publicKey)).toBe(true)
})

test('is valid for a year of platform time, and already for clocks that are an hour behind', () => {
  const certificate = new X509Certificate(first.certificate)
  expect(certificate.validFromDate.getTime()).toBe(NOW - 3_600_000)
  expect(certificate.validToDate.getTime()).toBe(NOW + YEAR_MS)
})

test('comes with the key pair it was made for', () => {
  const certificate = new X509Certificate(first.certificate)
  expect(certificate.checkPrivateKey(createPrivateKey(first.privateKey))).toBe(true)
  expect(createPublicKey(first.publicKey).equals(certificate.publicKey)).toBe(true)
})

test('every node gets a key of its own under one authority', () => {
  expect(second.privateKey).not.toBe(first.privateKey)
  expect(second.certificateChain).toBe(first.certificateChain)
})
