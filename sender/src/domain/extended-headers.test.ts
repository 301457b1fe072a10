import { expect, test } from 'vitest'
import { extendedHeaders } from './extended-headers.ts'

const claimed = {
  id: 'del_1',
  claimId: 'clm_1',
  attemptNumber: 2,
  ladderIndex: 1,
  isRetry: true,
  event: { id: 'evt_1', body: '{}', keyFingerprint: null, signature: null, occurredAt: 0 },
  contentId: null,
  isList: false,
  webhook: { id: 'hook_1', url: 'http://a/', isOrdered: false, scheme: 'hmac', sealed: null },
} as const
const STARTED_AT = 1_768_469_402_987

test('id, whole seconds, attempt number and key go with every attempt', () => {
  expect(extendedHeaders(claimed, STARTED_AT, 'sha256:k')).toEqual([
    ['webhook-id', 'evt_1'],
    ['webhook-timestamp', '1768469402'],
    ['webhook-attempt', '2'],
    ['webhook-key-fingerprint', 'sha256:k'],
  ])
})

test('a scheme without such a key names none, and one that has id and time does not get them twice', () => {
  expect(extendedHeaders(claimed, STARTED_AT, null).map(([name]) => name)).toEqual([
    'webhook-id',
    'webhook-timestamp',
    'webhook-attempt',
  ])
  const standard = { ...claimed, webhook: { ...claimed.webhook, scheme: 'standard' } } as const
  expect(extendedHeaders(standard, STARTED_AT, null)).toEqual([['webhook-attempt', '2']])
})

test("the list of a window goes by its delivery's id", () => {
  const [[, id] = []] = extendedHeaders({ ...claimed, isList: true }, STARTED_AT, null)
  expect(id).toBe('del_1')
})
