// The expected half of a sentence, per kind of rule. Knows no value that was sent.
import type { RuleFailure } from './compiled-validator.ts'

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  array: 'an array',
  null: 'null',
}

const FORMAT_WORDS: Readonly<Record<string, string>> = {
  'date-time': 'a time such as 2026-01-15T09:30:02Z',
  uri: 'a URL',
  uuid: 'a UUID',
}

export function describeExpected({ keyword, params, parentSchema }: RuleFailure): string {
  const own = parentSchema?.['x-expected']
  if (typeof own === 'string') return own
  switch (keyword) {
    case 'type':
      return formatTypes(params['type'])
    case 'enum':
      return `one of ${formatList(params['allowedValues'])}`
    case 'const':
      return JSON.stringify(params['allowedValue'])
    case 'format':
      return FORMAT_WORDS[String(params['format'])] ?? `the format ${String(params['format'])}`
    case 'minLength':
      return params['limit'] === 1
        ? 'a text that is not empty'
        : `at least ${formatLimit(params)} characters`
    case 'maxLength':
      return `at most ${formatLimit(params)} characters`
    case 'minimum':
      return `a number not below ${formatLimit(params)}`
    case 'maximum':
      return `a number not above ${formatLimit(params)}`
    default:
      return `a value that keeps the rule "${keyword}"`
  }
}

function formatTypes(type: unknown): string {
  const types: unknown[] = Array.isArray(type) ? type : [type]
  return types.map((name) => TYPE_WORDS[String(name)] ?? String(name)).join(' or ')
}

function formatList(values: unknown): string {
  return Array.isArray(values) ? values.map(String).join(', ') : String(values)
}

function formatLimit(params: RuleFailure['params']): string {
  return String(params['limit'])
}
