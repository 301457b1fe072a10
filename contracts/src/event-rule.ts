// The rules that webhook payloads are made of, small enough for a receiver at the edge. Which field has which rule is
// generated from openapi.yaml; bodies of the Cloud API are held to it by Ajv.
import { cutText } from './cut-text.ts'
import { describeKind } from './describe-kind.ts'
import type { Problem } from './problem.ts'

/** What is wrong with the value at a path; nothing when it fits. */
export type EventRule = (value: unknown, path: string) => readonly Problem[]

/** An object with at least these fields. */
export function object(fields: Readonly<Record<string, EventRule>>): EventRule {
  const rules = Object.entries(fields)
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return refuse(path || 'body', 'an object', describeKind(value))
    }
    return rules.flatMap(([name, rule]) => {
      const field = (value as Readonly<Record<string, unknown>>)[name]
      const fieldPath = path === '' ? name : `${path}.${name}`
      return field === undefined
        ? [{ path: fieldPath, message: 'missing' }]
        : rule(field, fieldPath)
    })
  }
}

export function constant(expected: string): EventRule {
  return text(JSON.stringify(expected), (value) => value === expected)
}

export function nonEmpty(expected = 'a text that is not empty'): EventRule {
  return text(expected, (value) => value !== '')
}

/** RFC 3339, section 5.6. */
export function dateTime(expected = 'a time such as 2026-01-15T09:30:02Z'): EventRule {
  return text(expected, isDateTime)
}

/** A text that fits. */
export function text(expected: string, fits: (value: string) => boolean): EventRule {
  return (value, path) =>
    typeof value === 'string' && fits(value) ? [] : refuse(path, expected, describeValue(value))
}

function refuse(path: string, expected: string, got: string): readonly Problem[] {
  return [{ path, message: `expected ${expected}, got ${got}` }]
}

function describeValue(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(cutText(value))
  return typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : describeKind(value)
}

// A leap second is taken in any minute.
const DATE_TIME =
  /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt\s](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/

function isDateTime(value: string): boolean {
  const [, year, month, day] = DATE_TIME.exec(value) ?? []
  // Every month has so many.
  if (Number(day) <= 28) return true
  // The calendar repeats every 400 years, and years below 100 mean others to Date.
  const lastDay = new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate()
  return Number(day) <= lastDay
}
