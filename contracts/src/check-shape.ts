// Holds a value to a shape, and says in words where it departs. The full validators of the operations are Ajv's.
import { describeKind, describeValue } from './describe-value.ts'
import type { Shape, TextShape } from './event-shape.ts'
import { isDateTime } from './is-date-time.ts'
import type { Problem } from './problem.ts'

/** At most one problem per field, missing ones last: a misspelt name is better sought among what is there. */
export function checkShape(shape: Shape, value: unknown): readonly Problem[] {
  const wrong: Problem[] = []
  const missing: Problem[] = []
  visit(shape, value, '')
  return [...wrong, ...missing]

  function visit(inner: Shape, given: unknown, path: string): void {
    const message = 'fields' in inner ? checkObject(given) : checkText(inner, given, path)
    if (message !== undefined) wrong.push({ path: path || 'body', message })
    else if ('fields' in inner) visitFields(inner.fields, given as Record<string, unknown>, path)
  }

  function visitFields(
    fields: Readonly<Record<string, Shape>>,
    given: Readonly<Record<string, unknown>>,
    path: string,
  ): void {
    for (const [name, field] of Object.entries(fields)) {
      const fieldPath = path ? `${path}.${name}` : name
      if (given[name] === undefined) missing.push({ path: fieldPath, message: 'missing' })
      else visit(field, given[name], fieldPath)
    }
  }
}

function checkObject(value: unknown): string | undefined {
  const kind = describeKind(value)
  return kind === 'an object' ? undefined : `expected an object, got ${kind}`
}

function checkText({ is, expected }: TextShape, value: unknown, path: string): string | undefined {
  if (typeof is === 'object') {
    const isExact = value === is.exactly
    return isExact ? undefined : formatMismatch(JSON.stringify(is.exactly), value, path)
  }
  if (typeof value !== 'string')
    return `expected ${expected ?? 'a string'}, got ${describeKind(value)}`
  const isGood = is === 'time' ? isDateTime(value) : value !== ''
  return isGood ? undefined : formatMismatch(expected ?? 'a text that is not empty', value, path)
}

function formatMismatch(expected: string, value: unknown, path: string): string {
  return `expected ${expected}, got ${describeValue(value, `/${path}`)}`
}
