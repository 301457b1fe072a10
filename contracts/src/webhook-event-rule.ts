// The rules that events of /v1 need beside those of event-rule.ts. Apart from them, so that a receiver of node events at the
// edge does not carry these.
import { object, text, type EventRule } from './event-rule.ts'

type Fields = Readonly<Record<string, EventRule>>

/** An object with at least the needed fields; an optional one fits its rule when it is there. */
export function objectWith(needed: Fields, optional: Fields): EventRule {
  const needs = object(needed)
  return (value, path) => {
    const present = Object.entries(optional).filter(([name]) => hasField(value, name))
    return [
      ...needs(value, path),
      ...(present.length === 0 ? [] : object(Object.fromEntries(present))(value, path)),
    ]
  }
}

function hasField(value: unknown, name: string): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  return (value as Readonly<Record<string, unknown>>)[name] !== undefined
}

export function anyText(): EventRule {
  return text('a text', () => true)
}

export function textOrNull(): EventRule {
  const rule = text('a text or null', () => true)
  return (value, path) => (value === null ? [] : rule(value, path))
}

export function matching(form: RegExp, expected: string): EventRule {
  return text(expected, (value) => form.test(value))
}
