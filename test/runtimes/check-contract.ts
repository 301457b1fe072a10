// What must hold of the contract's checks in every runtime. Imports nothing of Node and no test runner, as check-receiver.ts.
import {
  checkRequest,
  checkResponse,
  validateEvent,
  validateWebhookEvent,
} from '@thunderstack-webhooks/contracts'

const CLOCK = { kind: 'real', now: '2026-01-15T09:30:02.041Z', factor: 1 }

/** Counts what it checked; throws at the first thing that is otherwise. */
export function checkContract(): number {
  const headers = new Headers({ 'content-type': 'application/json' })
  const kinds = [
    [checkResponse('getClock', 200, headers, CLOCK).kind, 'valid'],
    [checkResponse('getClock', 200, new Headers(), CLOCK).kind, 'invalid'],
    [checkResponse('getClock', 200, headers, { ...CLOCK, zone: 1 }).kind, 'invalid'],
    [checkResponse('getClock', 418, headers, CLOCK).kind, 'undocumented'],
    [checkRequest('createNode', { name: 'a', network: 'regtest' }).kind, 'valid'],
    [checkRequest('createNode', { name: 7 }).kind, 'invalid'],
    [validateEvent({ eventType: 'NEWER' }).kind, 'unknown-type'],
    [validateEvent({ nodeId: 'a' }).kind, 'invalid'],
    [validateWebhookEvent('hmac', { id: 'a', type: 'a.b', data: {} }).kind, 'unknown-type'],
    [validateWebhookEvent('hmac', { id: 'a', type: 'user.created', data: {} }).kind, 'invalid'],
  ] as const
  const wrong = kinds.findIndex(([actual, expected]) => actual !== expected)
  if (wrong !== -1) throw new Error(`contract check ${wrong + 1}: ${kinds[wrong]?.join(', not ')}`)
  return kinds.length
}
