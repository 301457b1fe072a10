// What a client is told about a body, word for word.
import { describe, expect, it } from 'vitest'
import { checkRequest } from './check-request.ts'
import { describeProblems } from './describe-problems.ts'
import type { OperationId } from './operation-types.ts'

const LONG = 'x'.repeat(300)

function explain(operationId: OperationId, body: unknown): string {
  const verdict = checkRequest(operationId, body)
  return verdict.kind === 'valid' ? 'valid' : describeProblems(verdict.problems)
}

describe('one sentence per field', () => {
  it.each<[OperationId, unknown, string]>([
    ['createNode', { name: 7, network: 'regtest' }, 'name: expected a string, got a number'],
    ['createNode', { network: 'regtest' }, 'name: missing'],
    [
      'createNode',
      { name: '', network: 'regtest' },
      'name: expected a text that is not empty, got ""',
    ],
    [
      'createNode',
      { name: 'a', network: 'mainnet' },
      'network: expected one of regtest, testnet, bitfinex_regtest, got "mainnet"',
    ],
    [
      'createNode',
      { name: 'a', network: 5 },
      'network: expected one of regtest, testnet, bitfinex_regtest, got 5',
    ],
    [
      'createNode',
      { name: 'a', network: 'regtest', settings: { webhookURL: 'http://a' } },
      'settings.webhookURL: not a known field, expected one of: webhookUrl',
    ],
    [
      'createNode',
      { name: 'a', network: 'regtest', settings: { webhookUrl: 'ftp://a' } },
      'settings.webhookUrl: expected an http or https URL, or null for no webhook, got "ftp://a"',
    ],
    ['createNode', [], 'body: expected an object, got an array'],
    ['createNode', undefined, 'body: expected a JSON object, got nothing'],
    ['createToken', { userId: 'bob' }, 'userId: expected a UUID, got "bob"'],
    [
      'unlockNode',
      { password: 'p', announce_addresses: [1] },
      'announce_addresses[0]: expected a string, got a number',
    ],
    ['createWebhook', {}, 'url: missing'],
    [
      'createWebhook',
      { url: 'a.b' },
      'url: expected an http or https URL of at most 2048 characters, got "a.b"',
    ],
    [
      'createWebhook',
      { url: 'http://a', events: [] },
      'events: expected a list of 1 to 100 filters, got an array',
    ],
    [
      'createWebhook',
      { url: 'http://a', events: ['users'] },
      'events[0]: expected "*", a noun such as user.*, or a type such as user.created, got "users"',
    ],
    [
      'createWebhook',
      { url: 'http://a', headers: { A: 1 } },
      'headers.A: expected a string, got a number',
    ],
    [
      'createWebhook',
      { url: 'http://a', scheme: 'hmac256' },
      'scheme: expected one of hmac, texture, standard, thunderstack, got "hmac256"',
    ],
    [
      'updateWebhook',
      { schedule: 'hourly' },
      'schedule: expected realtime, or a cadence from every:1m to every:24h, got "hourly"',
    ],
    [
      'createRedelivery',
      { perSecond: 0 },
      'perSecond: expected a whole number from 1 to 1000, got 0',
    ],
    ['createRedelivery', undefined, 'valid'],
    ['publishEvent', { type: 'user.created', data: [] }, 'data: expected an object, got an array'],
    [
      'registerEventType',
      { name: 'InvoicePaid' },
      'name: expected a noun and a verb such as invoice.paid, got "InvoicePaid"',
    ],
  ])('%s %j: %s', (operationId, body, sentence) => {
    expect(explain(operationId, body)).toBe(sentence)
  })
})

describe('a choice between forms', () => {
  it.each<[OperationId, unknown, string]>([
    [
      'advanceClock',
      { by: '1s', to: 'next' },
      'body: expected either {"by": "30s"} or {"to": "next"} or {"to": "idle"}, got an object with by, to',
    ],
    [
      'advanceClock',
      {},
      'body: expected either {"by": "30s"} or {"to": "next"} or {"to": "idle"}, got an empty object',
    ],
    [
      'advanceClock',
      { by: 'soon' },
      'by: expected a duration such as 250ms, 30s, 5m, 2h or 1d, got "soon"',
    ],
    ['advanceClock', { to: 'later' }, 'to: expected one of next, idle, got "later"'],
    [
      'updateNodeSettings',
      { webhookURL: 'http://a' },
      'body: expected {"settings": {"webhookUrl": "…"}} or {"webhookUrl": "…"}, got an object with webhookURL',
    ],
    [
      'updateNodeSettings',
      { settings: { webhookUrl: 5 }, webhookUrl: 'http://a' },
      'settings.webhookUrl: expected an http or https URL, or null for no webhook, got a number',
    ],
    [
      'revokeToken',
      { jti: 'a', token: 'b' },
      'body: expected either {"jti": "…"} or {"token": "…"}, got an object with jti, token',
    ],
  ])('%s %j: %s', (operationId, body, sentence) => {
    expect(explain(operationId, body)).toBe(sentence)
  })
})

describe('what is accepted', () => {
  it.each<[OperationId, unknown]>([
    ['createNode', { name: 'a', network: 'regtest', extra: true }],
    ['createNode', { name: 'a', network: 'regtest', settings: { webhookUrl: null } }],
    ['updateNodeSettings', { settings: { webhookUrl: '' } }],
    ['updateNodeSettings', { webhookUrl: 'HTTPS://example.test/hook' }],
    ['createToken', undefined],
    ['startNode', undefined],
    ['startNode', 'an operation that describes no body accepts any'],
  ])('%s takes %j', (operationId, body) => {
    expect(explain(operationId, body)).toBe('valid')
  })
})

describe('what must not get through or out', () => {
  it.each(['__proto__', 'constructor', 'toString'])(
    'a closed object refuses the field %s',
    (field) => {
      const body: unknown = JSON.parse(`{"status":"RUNNING","${field}":{}}`)
      expect(explain('setNodeStatus', body)).toBe(
        `${field}: not a known field, expected one of: status`,
      )
    },
  )

  it('cuts a long value after sixty characters', () => {
    const sentence = explain('createNode', { name: LONG, network: 'regtest' })
    expect(sentence).toBe(`name: expected at most 255 characters, got "${LONG.slice(0, 60)}…"`)
  })

  it('cuts a long field name, and quotes a strange one', () => {
    expect(explain('setNodeStatus', { status: 'RUNNING', [LONG]: 1 }).length).toBeLessThan(130)
    expect(explain('setNodeStatus', { status: 'RUNNING', 'a b': 1 })).toMatch(
      /^\["a b"\]: not a known/,
    )
  })

  it('shows no value of a field for secrets', () => {
    expect(explain('unlockNode', { password: ['hush'] })).not.toContain('hush')
    expect(explain('revokeToken', { token: { deep: 'hush' } })).not.toContain('hush')
  })

  it('reads a hundred mistakes at most', () => {
    const body = { password: 'p', announce_addresses: Array.from({ length: 5_000 }, () => 1) }
    expect(checkRequest('unlockNode', body)).toMatchObject({ problems: { length: 100 } })
    const fields = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`k${index}`, 1]))
    expect(explain('advanceClock', fields)).toMatch(/^body: expected either .* and more$/)
  })

  it('lists five problems and counts the rest', () => {
    const problems = Array.from({ length: 7 }, (_, index) => ({
      path: `f${index}`,
      message: 'missing',
    }))
    expect(describeProblems(problems)).toMatch(/^f0: missing; .*; f4: missing; and 2 more$/)
  })
})

it('an operation that openapi.yaml does not have is a mistake of the caller', () => {
  for (const name of ['makeCoffee', '__proto__', 'toString']) {
    expect(() => checkRequest(name as OperationId, {})).toThrow(TypeError)
  }
  expect(() => checkRequest('makeCoffee' as OperationId, {})).toThrow(
    /no operation "makeCoffee"; it has .*createNode/,
  )
})
