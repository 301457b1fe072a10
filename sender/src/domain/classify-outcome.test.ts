import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exchangeFacts } from '../../../test/support/exchange-facts.ts'
import { classifyOutcome } from './classify-outcome.ts'
import { formatHeaderLines, type HeaderPairs } from './header-lines.ts'
import type { SendErrorClass } from './reply.ts'

const NOW = Date.parse('2026-01-15T09:30:00Z')

function classify(status: number, headers: HeaderPairs = []) {
  const response = {
    status,
    headers: formatHeaderLines(headers),
    body: new Uint8Array(),
    isTruncated: false,
  }
  return classifyOutcome({ kind: 'reply', response, ...exchangeFacts }, NOW)
}

test('any 2xx acknowledges, 410 is never again, everything else is not yet', () => {
  for (let status = 100; status <= 599; status++) {
    const isOk = status >= 200 && status <= 299
    expect(classify(status).kind).toBe(isOk ? 'delivered' : status === 410 ? 'gone' : 'rejected')
  }
})

test('says of a redirect that it is never followed', () => {
  expect(classify(301).explanation).toMatch(/301; redirects are never followed/)
  expect(classify(299).explanation).not.toMatch(/redirect/)
  expect(classify(400).explanation).not.toMatch(/redirect/)
})

describe('Retry-After', () => {
  const headers = [['Retry-After', '60']] as const

  test.each([429, 503])('is heard on %i', (status) => {
    expect(classify(status, headers).notBefore).toBe(NOW + 60_000)
    expect(classify(status).notBefore).toBeNull()
  })

  test.each([200, 302, 400, 410, 500, 502, 504])('is not heard on %i', (status) => {
    expect(classify(status, headers).notBefore).toBeNull()
  })
})

test.each<[SendErrorClass, RegExp]>([
  ['dns', /could not be resolved \(DETAIL\)\.$/],
  ['refused', /Nothing listens/],
  ['reset', /broke before an answer/],
  ['tls', /certificate/],
  ['connect-timeout', /5 seconds/],
  ['deadline', /15 seconds/],
  ['bad-response', /not an HTTP answer/],
  ['egress', /egress rules do not allow the address.*nothing was sent/],
  ['other', /could not be made/],
])('explains %s in a sentence, with the words of the system', (errorClass, sentence) => {
  const outcome = classifyOutcome(
    { kind: 'failure', errorClass, detail: 'DETAIL', ...exchangeFacts },
    NOW,
  )
  expect(outcome).toMatchObject({ kind: 'unreachable', errorClass, notBefore: null })
  expect(outcome.explanation).toMatch(sentence)
})

/** Exhaustive by type: a class without a row does not compile. */
const ALL_CLASSES: Readonly<Record<SendErrorClass, true>> = {
  dns: true,
  refused: true,
  reset: true,
  tls: true,
  'connect-timeout': true,
  deadline: true,
  'bad-response': true,
  egress: true,
  other: true,
}
const SENTENCE = /^[A-Z][^\n]*\.$/

test('says a sentence about whatever comes back, and throws at nothing', () => {
  const statuses = fc.integer({ min: 100, max: 599 })
  const names = fc.oneof(fc.constant('Retry-After'), fc.string())
  const headers = fc.array(fc.tuple(names, fc.string()))
  fc.assert(
    fc.property(statuses, headers, (status, list) => {
      const { explanation, errorClass } = classify(status, list)
      expect(explanation).toMatch(SENTENCE)
      expect(explanation).toContain(String(status))
      expect(errorClass).toBeNull()
    }),
  )
  for (const errorClass of Object.keys(ALL_CLASSES) as SendErrorClass[]) {
    const failure = { kind: 'failure', errorClass, detail: 'DETAIL', ...exchangeFacts } as const
    expect(classifyOutcome(failure, NOW).explanation).toMatch(SENTENCE)
  }
})
