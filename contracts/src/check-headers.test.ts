// Against rules of its own: openapi.yaml need not have every kind of header.
import { expect, it } from 'vitest'
import { checkHeaders } from './check-headers.ts'
import type { CompiledValidator, HeaderRule } from './compiled-validator.ts'
import { describeProblems } from './describe-problems.ts'
import type { ResponseHeaders } from './response-headers.ts'

const isInteger: CompiledValidator = (value) => {
  isInteger.errors = [
    {
      instancePath: '',
      schemaPath: '',
      keyword: 'type',
      params: { type: 'integer' },
      parentSchema: { type: 'integer' },
      data: value,
    },
  ]
  return Number.isInteger(value)
}
const retryAfter: HeaderRule = {
  name: 'Retry-After',
  required: false,
  isNumber: true,
  validate: isInteger,
}

function explain(
  headers: ResponseHeaders,
  rule: Partial<HeaderRule> = {},
  contentTypes: string[] = [],
) {
  return describeProblems(
    checkHeaders({ contentTypes, headers: [{ ...retryAfter, ...rule }], body: null }, headers),
  )
}

it('reads a number from its text', () => {
  expect(explain({ 'retry-after': '120' })).toBe('')
  expect(explain({ 'retry-after': 120 })).toBe('')
  expect(explain({ 'retry-after': 'soon' })).toBe(
    'header Retry-After: expected a whole number, got a string',
  )
  expect(explain({ 'retry-after': '1.5' })).toMatch(/^header Retry-After: expected /)
})

it('asks for a header only where it is promised', () => {
  expect(explain({})).toBe('')
  expect(explain({}, { required: true })).toMatch(/^header Retry-After: missing/)
  expect(explain({ 'Retry-After': undefined }, { required: true })).toMatch(/missing/)
})

it.each([
  ['Fetch', new Headers([['Retry-After', '7']])],
  ['a list', [['RETRY-AFTER', '7']] as const],
  ['a map', new Map([['Retry-after', '7']])],
  ['an object', { 'Retry-After': ['7'] }],
])('takes the headers of %s', (_name, headers) => {
  expect(explain(headers, { required: true })).toBe('')
})

it('takes one media type of several, whatever its case and parameters', () => {
  const types = ['text/plain', 'text/html']
  expect(explain({ 'content-type': 'Text/HTML;charset=utf-8' }, {}, types)).toBe('')
  expect(explain({ 'content-type': 'text/html5' }, {}, types)).toBe(
    'header Content-Type: expected text/plain or text/html, got "text/html5"',
  )
})
