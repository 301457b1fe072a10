// Bodies with something wrong: values that do not fit, text that is no JSON, bytes that are no text, more than is read.
import fc, { type Arbitrary } from 'fast-check'
import type { Tree } from '../../support/contract-file.ts'
import type { BodyPlan } from './request-plans.ts'
import { valuesOf } from './values-from-schema.ts'

const MIB = 1024 * 1024

const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.constantFrom('', ' ', 'null', '\u0000', '\ud800', 'x'.repeat(3_000), 1e308, -0, 2 ** 53, []),
)

export function brokenBodies(schema: Tree): Arbitrary<BodyPlan> {
  const values = valuesOf(schema)
  const texts = values.map((value) => JSON.stringify(value))
  return fc.oneof(
    fc
      .tuple(values, fc.nat(), odd)
      .map(([value, at, other]) => JSON.stringify(put(value, at, other))),
    fc.tuple(values, fc.nat()).map(([value, at]) => JSON.stringify(drop(value, at))),
    fc.tuple(values, fc.string(), odd).map(([value, key, other]) => withField(value, key, other)),
    fc.tuple(texts, fc.nat()).map(([text, at]) => text.slice(0, at % text.length)),
    fc
      .tuple(texts, fc.constantFrom(',', '}', '\u0000', '// a', '\ufeff'))
      .map((parts) => parts.join('')),
    fc.jsonValue().map((value) => JSON.stringify(value)),
    fc.uint8Array({ minLength: 1, maxLength: 200 }),
    fc.constantFrom('', ' ', 'null', '[]', '{}', '1e999', '"', '\ufeff{}', '{"__proto__":{}}'),
    fc.constantFrom('[', '{"a":').map((opening) => opening.repeat(50_000)),
    fc.integer({ min: MIB - 1, max: MIB + 60_000 }).map((bytes) => ({ bytes })),
  )
}

function put(value: unknown, at: number, other: unknown): unknown {
  const keys = keysOf(value)
  const key = keys[at % Math.max(1, keys.length)]
  if (key === undefined) return other
  const child = (value as Tree)[key]
  return { ...(value as Tree), [key]: at % 2 === 0 ? other : put(child, at >> 1, other) }
}

function drop(value: unknown, at: number): unknown {
  const keys = keysOf(value)
  const gone = keys[at % Math.max(1, keys.length)]
  return Object.fromEntries(
    keys.filter((key) => key !== gone).map((key) => [key, (value as Tree)[key]]),
  )
}

/** Written by hand, so that `__proto__` and a field given twice are fields as well. */
function withField(value: unknown, key: string, other: unknown): string {
  const inside = JSON.stringify(value).slice(1, -1)
  return `{${inside}${inside === '' ? '' : ','}${JSON.stringify(key)}:${JSON.stringify(other)}}`
}

function keysOf(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.keys(value)
    : []
}
