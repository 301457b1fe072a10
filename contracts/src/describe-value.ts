// A value that was refused, in words. Long values are cut; the values of secret fields are never shown.
import { cutText } from './cut-text.ts'
import { describeKind } from './describe-kind.ts'
import { formatPath, parsePointer } from './format-path.ts'

const SHOWN_FIELD_COUNT = 5
const SECRET_FIELD = /password|token|secret|private|authorization/i

/** The value itself when it is short and may be seen, otherwise its kind. */
export function describeValue(value: unknown, pointer: string): string {
  const isSecret = parsePointer(pointer).some((field) => SECRET_FIELD.test(field))
  if (isSecret && value !== '') return describeKind(value)
  if (typeof value === 'string') return JSON.stringify(cutText(value))
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return describeKind(value)
}

/** An object by its fields: `an object with by, to`. Anything else as `describeValue` has it. */
export function describeFields(value: unknown, pointer: string): string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return describeValue(value, pointer)
  }
  const names = Object.keys(value)
  if (names.length === 0) return 'an empty object'
  const shown = names.slice(0, SHOWN_FIELD_COUNT).map((name) => formatPath('', name))
  return `an object with ${shown.join(', ')}${names.length > shown.length ? ' and more' : ''}`
}
