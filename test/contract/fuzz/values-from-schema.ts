// Values that a schema of openapi.yaml takes, as fast-check arbitraries. Knows the keywords of request schemas, and throws at
// any other, so that none is forgotten in silence.
import fc, { type Arbitrary } from 'fast-check'
import { follow, type Tree } from '../../support/contract-file.ts'
import { PLACES } from './named-places.ts'

/** Fields whose values must not lead away from this machine, or hold up the run. */
const CHOSEN: Readonly<Record<string, Arbitrary<unknown>>> = {
  url: fc.oneof(
    fc.constantFrom(PLACES.webhook, 'http://127.0.0.1:1/'),
    fc.stringMatching(/^[!-~]{0,80}$/).map((rest) => `${PLACES.webhook}/${rest}`),
  ),
  webhookUrl: fc.oneof(
    fc.constantFrom(PLACES.webhook, `${PLACES.webhook}?a=b&ä=ö#c`, 'http://127.0.0.1:1/', '', null),
    fc.stringMatching(/^[!-~]{0,80}$/).map((rest) => `${PLACES.webhook}/${rest}`),
  ),
  destroyNodeId: fc.oneof(fc.constant(PLACES.node), fc.string()),
  nodeId: fc.constant(PLACES.node),
  eventId: fc.constant(PLACES.event),
  taskId: fc.constant(PLACES.task),
  type: fc.oneof(
    fc.constantFrom('user.created', 'device.created'),
    fc.stringMatching(/^[a-z]{1,3}\.[a-z]{1,3}$/),
  ),
  data: fc.record({ id: fc.string(), deviceId: fc.string() }, { requiredKeys: ['id'] }),
  // Under a clock that stands still, what has to wait for its turn may wait in vain.
  ordered: fc.constant(false),
  timeout: fc.integer({ min: 0, max: 40 }).map((ms) => `${ms}ms`),
  jti: fc.oneof(fc.constant(PLACES.jti), fc.uuid()),
  token: fc.oneof(fc.constant(PLACES.token), fc.string({ minLength: 1 })),
}

/** Of a field of this name: for most names, whatever its schema takes. */
export function valuesOfField(name: string, schema: Tree): Arbitrary<unknown> {
  return CHOSEN[name] ?? valuesOf(schema)
}

export function valuesOf(given: Tree): Arbitrary<unknown> {
  const schema = follow(given)
  const { type, enum: values, anyOf, oneOf, pattern, format } = schema
  if (Array.isArray(values)) return fc.constantFrom(...(values as unknown[]))
  const branches = (anyOf ?? oneOf) as Tree[] | undefined
  if (branches) return fc.oneof(...branches.map(valuesOf))
  if (Array.isArray(type)) {
    return fc.oneof(...(type as string[]).map((one) => valuesOf({ ...schema, type: one })))
  }
  if (format === 'date-time') return instants
  if (format === 'uuid') return fc.uuid()
  if (typeof pattern === 'string') return fc.stringMatching(new RegExp(pattern))
  switch (type) {
    case 'object':
      return objectsOf(schema)
    case 'array':
      return fc.array(valuesOf(schema['items'] as Tree), {
        minLength: (schema['minItems'] ?? 0) as number,
        maxLength: 5,
      })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    case 'string':
      return fc.string({
        unit: 'binary',
        minLength: (schema['minLength'] ?? 0) as number,
        maxLength: Math.min(60, (schema['maxLength'] ?? 60) as number),
      })
    case 'integer':
      return fc.integer({ min: schema['minimum'] as number, max: schema['maximum'] as number })
    default:
      throw new Error(`No values for the schema ${JSON.stringify(schema).slice(0, 200)}`)
  }
}

function objectsOf(schema: Tree): Arbitrary<unknown> {
  const others = schema['additionalProperties']
  if (!('properties' in schema) && others !== false) {
    const values = typeof others === 'object' ? valuesOf(others as Tree) : fc.jsonValue()
    return fc.dictionary(fc.string({ unit: 'binary', maxLength: 20 }), values, { maxKeys: 5 })
  }
  const properties = (schema['properties'] ?? {}) as Record<string, Tree>
  return fc.record(
    Object.fromEntries(
      Object.entries(properties).map(([name, field]) => [name, valuesOfField(name, field)]),
    ),
    { requiredKeys: (schema['required'] ?? []) as string[] },
  )
}

const instants = fc
  .date({ min: new Date(0), max: new Date(Date.UTC(9999, 11, 31)), noInvalidDate: true })
  .map((date) => date.toISOString())
