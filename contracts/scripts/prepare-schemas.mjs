// Why: the compiler gets the contract's schemas in a form whose failures can be put into words. Prose is left out (failures
// carry their schema), closed objects list the fields they know, and "X or null" becomes "if not null, then X".
const PROSE = new Set([
  'description',
  'examples',
  'example',
  'default',
  'title',
  'x-open-enum',
  'x-fidelity',
])
const BESIDE_A_CHOICE = new Set([...PROSE, 'anyOf', 'oneOf', 'x-expected'])

/** Copies for the compiler, each with its name as `$id`. They accept and refuse the same values. */
export function prepareSchemas(schemas) {
  return Object.entries(schemas).map(([name, schema]) => ({
    $id: name,
    ...prepare(schemas, schema),
  }))
}

/** `schemas` are those that it may refer to. */
export function prepare(schemas, schema) {
  if (Array.isArray(schema)) return schema.map((item) => prepare(schemas, item))
  if (typeof schema !== 'object' || schema === null) return schema
  const whenNotNull = readNullable(schema)
  if (whenNotNull) return { if: { not: { type: 'null' } }, then: prepare(schemas, whenNotNull) }
  checkChoice(schema)
  const prepared = {}
  for (const [key, value] of Object.entries(schema)) {
    if (PROSE.has(key)) continue
    if (key === '$ref') prepared.$ref = nameOf(value)
    else if (key === 'properties')
      prepared[key] = mapValues(value, (item) => prepare(schemas, item))
    else prepared[key] = prepare(schemas, value)
  }
  if (schema.additionalProperties === false || schema.unevaluatedProperties === false) {
    prepared['x-known-fields'] = listFields(schemas, schema)
  }
  return prepared
}

/** The X of `anyOf: [X, { type: 'null' }]`. As a choice, a wrong X would be reported as "neither X nor null". */
function readNullable({ anyOf }) {
  return anyOf?.length === 2 && anyOf[1].type === 'null' ? anyOf[0] : undefined
}

/** src/resolve-choices.ts relies on both: a choice has words of its own, and no rule beside it. */
function checkChoice(schema) {
  if (!schema.anyOf && !schema.oneOf) return
  const others = Object.keys(schema).filter((key) => !BESIDE_A_CHOICE.has(key))
  if (schema['x-expected'] && others.length === 0) return
  throw new Error(
    `Give this choice an x-expected and no rule beside it: ${JSON.stringify(schema).slice(0, 200)}`,
  )
}

/** The fields of a schema and of everything it is composed of. */
function listFields(schemas, schema) {
  const target = schema.$ref ? schemas[nameOf(schema.$ref)] : schema
  const own = Object.keys(target.properties ?? {})
  const composed = (target.allOf ?? []).flatMap((part) => listFields(schemas, part))
  return [...new Set([...composed, ...own])]
}

function nameOf($ref) {
  return $ref.split('/').at(-1)
}

function mapValues(record, change) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]))
}
