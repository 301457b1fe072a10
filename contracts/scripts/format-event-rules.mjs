// Why: a receiver at the edge must stay small, and what Ajv compiles weighs as much as all of its signature checking. Events
// need five rules; this writes them from openapi.yaml, and stops at a keyword for which there is none.
const READ_ELSEWHERE = ['type', 'properties', 'required', 'additionalProperties']
const SILENT = new Set([...READ_ELSEWHERE, 'description', 'examples', 'x-fidelity'])

/** The module that holds payloads to the contract: event type → rule. */
export function formatEventRules({ webhooks, components: { schemas } }) {
  const rows = Object.entries(webhooks).map(([eventType, { post }]) => {
    const rule = formatRule(post.requestBody.content['application/json'].schema)
    return `  ${eventType}: ${rule},\n`
  })
  return `// Made from openapi.yaml by contracts/scripts/generate.mjs. Do not edit.
import { constant, dateTime, nonEmpty, object, type EventRule } from '../event-rule.ts'
import type { webhooks } from './openapi.ts'

export const eventRules: Readonly<Record<keyof webhooks, EventRule>> = {
${rows.join('')}}
`

  function formatRule(schema) {
    const { $ref, const: value, format, minLength, ...rest } = schema
    if ($ref) return formatRule(schemas[$ref.split('/').at(-1)])
    // An open enum takes every text that its last branch takes: the known values before it are for readers.
    if (rest['x-open-enum']) {
      return formatRule({ ...rest.anyOf.at(-1), 'x-expected': rest['x-expected'] })
    }
    const { 'x-expected': expected, ...others } = rest
    checkKeywords(others)
    if (rest.type === 'object') return formatObject(schema)
    if (rest.type !== 'string') fail(`a value of type ${rest.type}`)
    if (value !== undefined) return `constant(${JSON.stringify(value)})`
    const words = expected === undefined ? '' : JSON.stringify(expected)
    if (format === 'date-time') return `dateTime(${words})`
    if (format === undefined && minLength === 1) return `nonEmpty(${words})`
    return fail(`a text with format ${format} and minLength ${minLength}`)
  }

  function formatObject({ properties, required, additionalProperties }) {
    const fields = Object.entries(properties)
    const optional = fields.map(([name]) => name).filter((name) => !required.includes(name))
    if (optional.length > 0) fail(`the optional field ${optional[0]}`)
    if (additionalProperties !== true) fail('an object that is closed to new fields')
    return `object({ ${fields.map(([name, field]) => `${name}: ${formatRule(field)}`).join(', ')} })`
  }
}

function checkKeywords(schema) {
  const unknown = Object.keys(schema).find((keyword) => !SILENT.has(keyword))
  if (unknown !== undefined) fail(`the keyword ${unknown}`)
}

function fail(what) {
  throw new Error(`No event rule for ${what}. Add one to contracts/src/event-rule.ts, and here.`)
}
