// What changed from one schema to another, place by place. Who is hurt by it is rules.ts.
import type { Change, ChangeKind, Direction } from './rules.ts'
import { listShapes, type Shape, type Tree } from './shapes.ts'

export interface Place {
  readonly at: string
  readonly direction: Direction
}

interface Sides {
  /** The whole files, for references. */
  readonly contracts: readonly [before: Tree, after: Tree]
}

const LOWER = ['minLength', 'minimum', 'exclusiveMinimum', 'minItems', 'minProperties']
const UPPER = ['maxLength', 'maximum', 'exclusiveMaximum', 'maxItems', 'maxProperties']
const FORMS = ['pattern', 'format', 'multipleOf', 'uniqueItems']
const COMPARED = new Set([
  ...['type', 'enum', 'const', 'properties', 'required', 'items', 'prefixItems', 'default'],
  ...['additionalProperties', 'unevaluatedProperties', ...LOWER, ...UPPER, ...FORMS],
])
/** Said to people, not to validators. */
const PROSE = new Set(['title', 'description', 'example', 'examples', 'deprecated', '$comment'])

export function compareSchemas(
  sides: Sides,
  before: unknown,
  after: unknown,
  place: Place,
): readonly Change[] {
  const [old, now] = sides.contracts
  const pairs = pair(listShapes(old, before), listShapes(now, after))
  return pairs.flatMap(([one, other]) => {
    if (!other) return [change(place, 'type-removed', one!.type)]
    if (!one) return [change(place, 'type-added', other.type)]
    return compareShapes(sides, one, other, place)
  })
}

/** By type; several of one type by what they require, and the rest in their order. */
function pair(before: readonly Shape[], after: readonly Shape[]) {
  const left = [...after]
  const take = (matches: (shape: Shape) => boolean): Shape | undefined => {
    const index = left.findIndex(matches)
    return index < 0 ? undefined : left.splice(index, 1)[0]
  }
  const found = new Map<Shape, Shape | undefined>()
  const passes: ((one: Shape, other: Shape) => boolean)[] = [
    (one, other) => one.type === other.type && signatureOf(one) === signatureOf(other),
    (one, other) => one.type === other.type,
    (one, other) => isNumber(one) && isNumber(other),
  ]
  for (const matches of passes) {
    for (const one of before) {
      if (!found.get(one))
        found.set(
          one,
          take((other) => matches(one, other)),
        )
    }
  }
  return [
    ...before.map((one) => [one, found.get(one)] as const),
    ...left.map((other) => [undefined, other] as const),
  ]
}

function signatureOf({ required, values }: Shape): string {
  return JSON.stringify([[...required].sort(), values ?? null])
}

function isNumber({ type }: Shape): boolean {
  return type === 'integer' || type === 'number'
}

function compareShapes(sides: Sides, one: Shape, other: Shape, place: Place): readonly Change[] {
  const [before, after] = [one.schema, other.schema]
  return [
    ...compareNumbers(one, other, place),
    ...compareValues(one, other, place),
    ...compareFields(sides, one, other, place),
    ...LOWER.flatMap((name) => compareLimit(name, before[name], after[name], 1, place)),
    ...UPPER.flatMap((name) => compareLimit(name, before[name], after[name], -1, place)),
    ...FORMS.flatMap((name) => compareForm(name, before[name], after[name], place)),
    ...compareItems(sides, before, after, place),
    ...(isSame(before['default'], after['default']) ? [] : [change(place, 'default-changed')]),
    ...compareUnknown(before, after, place),
  ]
}

function compareNumbers(one: Shape, other: Shape, place: Place): readonly Change[] {
  if (one.type === other.type) return []
  const kind = other.type === 'number' ? 'limit-loosened' : 'limit-tightened'
  return [change(place, kind, other.type)]
}

function compareValues(one: Shape, other: Shape, place: Place): readonly Change[] {
  const [before, after] = [one.values, other.values]
  const wasLimited = before !== undefined && !one.isOpen
  const isLimited = after !== undefined && !other.isOpen
  const known = (values: readonly unknown[] | undefined, value: unknown) =>
    values === undefined || values.some((candidate) => isSame(candidate, value))
  return [
    ...(wasLimited && !isLimited ? [change(place, 'values-opened')] : []),
    ...(!wasLimited && isLimited ? [change(place, 'values-closed')] : []),
    ...(after ?? [])
      .filter((value) => !known(before, value))
      .map((value) => change(place, 'value-added', JSON.stringify(value))),
    ...(before ?? [])
      .filter((value) => !known(after, value))
      .map((value) => change(place, 'value-removed', JSON.stringify(value))),
  ]
}

function compareFields(sides: Sides, one: Shape, other: Shape, place: Place): readonly Change[] {
  const names = new Set([...Object.keys(one.properties), ...Object.keys(other.properties)])
  return [
    ...(one.isClosed && !other.isClosed ? [change(place, 'object-opened')] : []),
    ...(!one.isClosed && other.isClosed ? [change(place, 'object-closed')] : []),
    ...compareExtra(sides, one.schema, other.schema, place),
    ...[...names].flatMap((name) => {
      const inside = { ...place, at: `${place.at}.${name}` }
      const [before, after] = [one.properties[name], other.properties[name]]
      const [was, is] = [one.required.has(name), other.required.has(name)]
      if (after === undefined) return [change(inside, 'field-removed')]
      if (before === undefined) {
        const added = one.isClosed ? 'field-added-to-closed' : 'field-added'
        return [change(inside, added), ...(is ? [change(inside, 'required-field-added')] : [])]
      }
      return [
        ...(!was && is ? [change(inside, 'became-required')] : []),
        ...(was && !is ? [change(inside, 'became-optional')] : []),
        ...compareSchemas(sides, before, after, inside),
      ]
    }),
  ]
}

/** The schema of fields that have no name, where there is one. */
function compareExtra(sides: Sides, before: Tree, after: Tree, place: Place): readonly Change[] {
  const read = ({ additionalProperties: extra }: Tree) =>
    typeof extra === 'object' ? extra : undefined
  const [one, other] = [read(before), read(after)]
  if (!one && !other) return []
  return compareSchemas(sides, one, other, { ...place, at: `${place.at}.*` })
}

function compareItems(sides: Sides, before: Tree, after: Tree, place: Place): readonly Change[] {
  const inside = { ...place, at: `${place.at}[]` }
  const list = ({ prefixItems }: Tree) => (prefixItems ?? []) as readonly unknown[]
  const count = Math.max(list(before).length, list(after).length)
  const isListed = (items: unknown) => typeof items === 'object'
  return [
    ...(isListed(before['items']) || isListed(after['items'])
      ? compareSchemas(sides, before['items'], after['items'], inside)
      : compareForm('items', before['items'], after['items'], place)),
    ...Array.from({ length: count }, (_, index) =>
      compareSchemas(sides, list(before)[index], list(after)[index], {
        ...place,
        at: `${place.at}[${index}]`,
      }),
    ).flat(),
  ]
}

/** `sign`: 1 for a lower limit, whose greater value takes less; -1 for an upper one. */
function compareLimit(
  name: string,
  before: unknown,
  after: unknown,
  sign: 1 | -1,
  place: Place,
): readonly Change[] {
  if (before === after) return []
  const read = (limit: unknown) => (typeof limit === 'number' ? sign * limit : -Infinity)
  const kind: ChangeKind = read(after) > read(before) ? 'limit-tightened' : 'limit-loosened'
  return [change(place, kind, `${name} ${show(before)} → ${show(after)}`)]
}

function compareForm(
  name: string,
  before: unknown,
  after: unknown,
  place: Place,
): readonly Change[] {
  if (isSame(before, after)) return []
  const detail = `${name} ${show(before)} → ${show(after)}`
  if (before === undefined) return [change(place, 'form-added', detail)]
  return [change(place, after === undefined ? 'form-removed' : 'form-changed', detail)]
}

/** What is neither compared above nor prose has to stay as it is, until somebody teaches this file what it means. */
function compareUnknown(before: Tree, after: Tree, place: Place): readonly Change[] {
  const isRule = (name: string) => !COMPARED.has(name) && !PROSE.has(name) && !name.startsWith('x-')
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => isRule(name) && !isSame(before[name], after[name]))
    .map((name) => change(place, 'rule-changed', name))
}

export function change({ at, direction }: Place, kind: ChangeKind, detail = ''): Change {
  return { kind, direction, at, detail }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function show(value: unknown): string {
  return value === undefined ? 'none' : JSON.stringify(value)
}
