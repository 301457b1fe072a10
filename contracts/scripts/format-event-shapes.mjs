// Why: compiled code for webhook payloads takes more than a tenth of what a receiver at the edge may weigh, their rules as
// data a hundredth. Only the rules that src/check-shape.ts knows can be told that way; any other stops the generator.
import { prepareSchemas } from './prepare-schemas.mjs'

/** `eventShapes`: event type → shape of its payload. */
export function formatEventShapes(contract) {
  const schemas = Object.fromEntries(
    prepareSchemas(contract.components.schemas).map(({ $id, ...schema }) => [$id, schema]),
  )
  const shapes = Object.entries(contract.webhooks).map(([eventType, { post }]) => {
    const { $ref } = post.requestBody.content['application/json'].schema
    return [eventType, toShape(schemas, { $ref: $ref.split('/').at(-1) })]
  })
  return `// Made from openapi.yaml by contracts/scripts/generate.mjs. Do not edit.
import type { EventShapes } from '../event-shape.ts'

export const eventShapes: EventShapes = ${JSON.stringify(Object.fromEntries(shapes), null, 2)}
`
}

function toShape(schemas, { $ref, ...schema }) {
  if ($ref !== undefined) return toShape(schemas, { ...schemas[$ref], ...schema })
  return schema.type === 'object' ? toObjectShape(schemas, schema) : toTextShape(schema)
}

function toObjectShape(schemas, { type, required, properties, additionalProperties, ...rest }) {
  checkNothingElse(rest)
  const names = Object.keys(properties)
  const areAllRequired = names.every((name) => required.includes(name))
  if (!areAllRequired || required.length !== names.length || !additionalProperties) {
    fail(`an ${type} has optional fields, unlisted required ones, or forbids others`)
  }
  const fields = names.map((name) => [name, toShape(schemas, properties[name])])
  return { fields: Object.fromEntries(fields) }
}

function toTextShape({ type, 'x-expected': expected, ...rules }) {
  if (type !== 'string') fail(`a field is of the type ${type}`)
  return { is: toRule(rules), expected }
}

function toRule({ const: exactly, format, minLength, ...rest }) {
  checkNothingElse(rest)
  switch (JSON.stringify({ exactly, format, minLength })) {
    case JSON.stringify({ exactly }):
      return { exactly }
    case '{"format":"date-time"}':
      return 'time'
    case '{"minLength":1}':
      return 'text'
    default:
      return fail('a text has other rules than const, date-time and "not empty", or several')
  }
}

function checkNothingElse(rest) {
  const [keyword] = Object.keys(rest)
  if (keyword !== undefined) fail(`a schema has the rule ${keyword}`)
}

function fail(reason) {
  throw new Error(
    `Cannot make a shape of a webhook payload: ${reason}. Teach contracts/src/check-shape.ts that rule first.`,
  )
}
