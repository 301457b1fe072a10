// One failed rule in words: what was expected, what was there. A schema's own `x-expected` comes before general words.
import type { RuleFailure } from './compiled-validator.ts'
import { describeExpected } from './describe-expected.ts'
import { describeKind } from './describe-kind.ts'
import { describeFields, describeValue } from './describe-value.ts'
import { formatPath } from './format-path.ts'
import type { Problem } from './problem.ts'

export function describeFailure(failure: RuleFailure): Problem {
  const { instancePath, keyword, params } = failure
  switch (keyword) {
    case 'required':
      return {
        path: formatPath(instancePath, String(params['missingProperty'])),
        message: 'missing',
      }
    case 'additionalProperties':
      return describeUnknownField(failure, String(params['additionalProperty']))
    case 'unevaluatedProperties':
      return describeUnknownField(failure, String(params['unevaluatedProperty']))
    default:
      return { path: formatPath(instancePath), message: describeMismatch(failure) }
  }
}

function describeUnknownField(failure: RuleFailure, field: string): Problem {
  const known = failure.parentSchema?.['x-known-fields']
  const hasFields = Array.isArray(known) && known.length > 0
  const expected = hasFields ? `one of: ${known.join(', ')}` : 'no fields at all'
  return {
    path: formatPath(failure.instancePath, field),
    message: `not a known field, expected ${expected}`,
  }
}

function describeMismatch(failure: RuleFailure): string {
  return `expected ${describeExpected(failure)}, got ${describeGot(failure)}`
}

function describeGot({ keyword, data, instancePath }: RuleFailure): string {
  switch (keyword) {
    case 'type':
      return describeKind(data)
    case 'anyOf':
    case 'oneOf':
      return describeFields(data, instancePath)
    default:
      return describeValue(data, instancePath)
  }
}
