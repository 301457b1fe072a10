// A schema as the list of things a value can be, one type each, with references followed and compositions merged. Compares
// nothing.

export type Tree = Readonly<Record<string, unknown>>

export interface Shape {
  readonly type: string
  /** Every value there may be. With `isOpen` the known ones of a list that others may join. */
  readonly values: readonly unknown[] | undefined
  readonly isOpen: boolean
  readonly properties: Readonly<Record<string, Tree>>
  readonly required: ReadonlySet<string>
  readonly isClosed: boolean
  readonly schema: Tree
}

const MAX_DEPTH = 40

export function listShapes(contract: Tree, given: unknown, depth = 0): readonly Shape[] {
  if (depth > MAX_DEPTH)
    throw new Error('A schema refers to itself; this comparison cannot follow it.')
  if (given === undefined || given === true) return [toShape({}, 'any')]
  const schema = merge(contract, given as Tree, depth)
  const { anyOf, oneOf, ...rest } = schema
  const branches = (anyOf ?? oneOf) as readonly Tree[] | undefined
  if (!branches) return typesOf(schema).map((type) => toShape(schema, type))
  const shapes = branches.flatMap((branch) =>
    listShapes(contract, { ...rest, ...merge(contract, branch, depth) }, depth + 1),
  )
  if (schema['x-open-enum'] !== true) return shapes
  const known = shapes.flatMap(({ values }) => values ?? [])
  return shapes.slice(-1).map((shape) => ({ ...shape, values: known, isOpen: true }))
}

/** One object with the rules of a schema, of what it refers to, and of every part of its `allOf`. */
function merge(contract: Tree, { $ref, allOf, ...own }: Tree, depth: number): Tree {
  if (depth > MAX_DEPTH)
    throw new Error('A schema refers to itself; this comparison cannot follow it.')
  const target = typeof $ref === 'string' ? [follow(contract, $ref)] : []
  const parts = [...target, ...((allOf ?? []) as Tree[])]
  return [...parts.map((part) => merge(contract, part, depth + 1)), own].reduce((merged, part) => ({
    ...merged,
    ...part,
    ...('properties' in merged || 'properties' in part
      ? { properties: { ...(merged['properties'] as Tree), ...(part['properties'] as Tree) } }
      : {}),
    ...('required' in merged || 'required' in part
      ? { required: [...listOf(merged['required']), ...listOf(part['required'])] }
      : {}),
  }))
}

export function follow(contract: Tree, $ref: string): Tree {
  const keys = $ref.slice(2).split('/')
  return keys.reduce<unknown>((at, key) => (at as Tree)[key], contract) as Tree
}

function typesOf({ type, const: value, enum: values, properties, items }: Tree): readonly string[] {
  if (Array.isArray(type)) return type as string[]
  if (typeof type === 'string') return [type]
  if (value !== undefined) return [typeOf(value)]
  if (Array.isArray(values)) return [...new Set(values.map(typeOf))]
  if (properties !== undefined) return ['object']
  return items === undefined ? ['any'] : ['array']
}

function toShape(schema: Tree, type: string): Shape {
  const { const: value, enum: listed } = schema
  const values = value === undefined ? (listed as unknown[] | undefined) : [value]
  return {
    type,
    values: values?.filter((one) => type === 'any' || fits(one, type)),
    isOpen: false,
    properties: (schema['properties'] ?? {}) as Record<string, Tree>,
    required: new Set(listOf(schema['required'])),
    isClosed: schema['additionalProperties'] === false || schema['unevaluatedProperties'] === false,
    schema,
  }
}

function fits(value: unknown, type: string): boolean {
  const own = typeOf(value)
  return own === type || (own === 'integer' && type === 'number')
}

function typeOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return Number.isInteger(value) ? 'integer' : typeof value
}

function listOf(value: unknown): readonly string[] {
  return (value ?? []) as string[]
}
