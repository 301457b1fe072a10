// Receivers set otherwise, or in trouble of their own. The delivery is genuine unless the row says what is wrong with it.
import { memoryStore, staticKey } from '@thunderstack-webhooks/receiver'
import { testKeys } from '@thunderstack-webhooks/receiver/testing'
import { createPublicKey } from 'node:crypto'
import { OTHER_KEY, post } from '../../../support/hostile-request.ts'
import type { Family, Row, RowEvent } from '../row.ts'

const fail = () => {
  throw new Error('made to fail')
}
const unsigned = (event: RowEvent) => post(event, { signatures: [] })
const malformed = (event: RowEvent) => post(event, { signatures: ['AAAA'] })
const misshapen = (event: RowEvent) => post({ ...event, details: { nodeId: event.nodeId } })
const OTHER_PUBLIC_KEY = createPublicKey(OTHER_KEY)
  .export({ type: 'spki', format: 'pem' })
  .toString()

const ROWS: readonly Row[] = [
  {
    request: 'your handler throws',
    build: post,
    receiver: { handler: fail },
    status: 500,
    code: 'ERR_HANDLER_FAILED',
  },
  {
    request: '`expect.nodeId` throws',
    build: post,
    receiver: { expect: { nodeId: fail } },
    status: 500,
    code: 'ERR_HANDLER_FAILED',
  },
  {
    request: 'no key can be had',
    build: post,
    receiver: { keys: { keys: fail } },
    status: 503,
    code: 'ERR_KEY_UNAVAILABLE',
    reason: 'with `Retry-After`',
  },
  {
    request: 'no key can be had, and no signature',
    build: unsigned,
    receiver: { keys: { keys: fail } },
    status: 401,
    code: 'ERR_SIGNATURE_MISSING',
  },
  {
    request: 'no key can be had, and a malformed signature',
    build: malformed,
    receiver: { keys: { keys: fail } },
    status: 403,
    code: 'ERR_SIGNATURE_MALFORMED',
  },
  {
    request: 'the key is the published test key',
    build: post,
    receiver: { allowTestKeys: false },
    status: 500,
    code: 'ERR_TEST_KEY_REFUSED',
  },
  {
    request: 'one of two keys made the signature',
    build: post,
    receiver: { keys: staticKey([OTHER_PUBLIC_KEY, testKeys.publicKeyPem]) },
    status: 200,
  },
  {
    request: 'the store fails',
    build: post,
    receiver: { deduplicate: { ...memoryStore(), claim: fail } },
    status: 503,
    code: 'ERR_STORE_FAILED',
    reason: 'with `Retry-After`',
  },
  {
    request: 'another process has the delivery',
    build: post,
    receiver: { deduplicate: { ...memoryStore(), claim: () => 'in-progress' } },
    status: 503,
    code: 'ERR_DELIVERY_IN_PROGRESS',
    reason: 'with `Retry-After`',
  },
  {
    request: "an event 4 h old, `maxAge: '3h'`",
    build: (event) => post({ ...event, eventTimestamp: '2026-01-01T08:00:10Z' }),
    receiver: { maxAge: '3h' },
    status: 403,
    code: 'ERR_TIMESTAMP_TOO_OLD',
  },
  {
    request: "a time that is none, `maxAge: '3h'`, `validate: 'off'`",
    build: (event) => post({ ...event, eventTimestamp: 'yesterday' }),
    receiver: { maxAge: '3h', validate: 'off' },
    status: 403,
    code: 'ERR_TIMESTAMP_UNREADABLE',
  },
  {
    request: "another shape, `validate: 'off'`",
    build: misshapen,
    receiver: { validate: 'off' },
    status: 200,
  },
  {
    request: "another shape, `validate: 'warn'`",
    build: misshapen,
    receiver: { validate: 'warn', onWarning: () => undefined },
    status: 200,
  },
  {
    request: 'no signature, `signatureFailureStatus: 403`',
    build: unsigned,
    receiver: { signatureFailureStatus: 403 },
    status: 403,
    code: 'ERR_SIGNATURE_MISSING',
    reason: 'as in the published sample',
  },
  {
    request: 'a malformed signature, `signatureFailureStatus: 401`',
    build: malformed,
    receiver: { signatureFailureStatus: 401 },
    status: 401,
    code: 'ERR_SIGNATURE_MALFORMED',
  },
  {
    request: 'a body beyond `maxBodyBytes: 20`',
    build: post,
    receiver: { maxBodyBytes: 20 },
    status: 413,
    code: 'ERR_BODY_TOO_LARGE',
  },
]

export const OWN_TROUBLE: Family = { title: 'Other settings, and trouble on your side', rows: ROWS }
