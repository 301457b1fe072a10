import { expect, test } from 'vitest'
import { requestHeaders } from './request-headers.ts'

const facts = {
  signature: { text: 'c2ln', keyFingerprint: 'sha256:k' },
  event: { id: 'evt_1' },
  attemptNumber: 2,
  startedAt: 1_768_469_402_987,
} as const
const faithful = [
  ['Content-Type', 'application/json'],
  ['X-ThunderStack-Signature', 'c2ln'],
]

test('the faithful request carries what the platform documents and nothing else', () => {
  expect(requestHeaders({ ...facts, wire: 'faithful' })).toEqual(faithful)
})

test('the extended request adds id, whole seconds, attempt number and key behind it', () => {
  expect(requestHeaders({ ...facts, wire: 'extended' })).toEqual([
    ...faithful,
    ['webhook-id', 'evt_1'],
    ['webhook-timestamp', '1768469402'],
    ['webhook-attempt', '2'],
    ['webhook-key-fingerprint', 'sha256:k'],
  ])
})
