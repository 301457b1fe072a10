// Why: a schema of a webhook payload as a call of the small rules in src/, for both tables of rules. It stops at a keyword
// for which there is no rule.
const READ_ELSEWHERE = ['type', 'properties', 'required', 'additionalProperties']
const SILENT = new Set([...READ_ELSEWHERE, 'title', 'description', 'examples', 'x-fidelity'])

/** The rule of a schema, as TypeScript. `schemas` are those that it may refer to. */
export function formatRule(schemas, schema) {
  const { $ref, const: value, format, minLength, pattern, ...rest } = schema
  if ($ref) return formatRule(schemas, schemas[$ref.split('/').at(-1)])
  // An open enum takes every text that its last branch takes: the known values before it are for readers.
  if (rest['x-open-enum']) {
    return formatRule(schemas, { ...rest.anyOf.at(-1), 'x-expected': rest['x-expected'] })
  }
  const { 'x-expected': expected, ...others } = rest
  checkKeywords(others)
  if (rest.type === 'object') return formatObject(schemas, schema)
  const kind = [rest.type].flat().join()
  const words = expected === undefined ? '' : JSON.stringify(expected)
  if (kind === 'string,null' && !format && !minLength && !pattern) return 'textOrNull()'
  if (kind !== 'string') fail(`a value of type ${kind}`)
  if (value !== undefined) return `constant(${JSON.stringify(value)})`
  if (format === 'date-time') return `dateTime(${words})`
  if (pattern !== undefined && expected !== undefined) return `matching(/${pattern}/u, ${words})`
  if (format !== undefined || pattern !== undefined)
    fail(`a text with format ${format}, or a pattern without words`)
  if (minLength === undefined) return 'anyText()'
  if (minLength === 1) return `nonEmpty(${words})`
  return fail(`a text with minLength ${minLength}`)
}

function formatObject(schemas, { properties = {}, required = [], additionalProperties }) {
  if (additionalProperties !== true) fail('an object that is closed to new fields')
  const missing = required.find((name) => !(name in properties))
  if (missing !== undefined) fail(`the required field ${missing}, which has no schema`)
  const write = (isWanted) =>
    Object.entries(properties)
      .filter(([name]) => required.includes(name) === isWanted)
      .map(([name, field]) => `${name}: ${formatRule(schemas, field)}`)
      .join(', ')
  const [needed, optional] = [write(true), write(false)]
  return optional === '' ? `object({ ${needed} })` : `objectWith({ ${needed} }, { ${optional} })`
}

function checkKeywords(schema) {
  const unknown = Object.keys(schema).find((keyword) => !SILENT.has(keyword))
  if (unknown !== undefined) fail(`the keyword ${unknown}`)
}

function fail(what) {
  throw new Error(
    `No event rule for ${what}. Add one to contracts/src/event-rule.ts or webhook-event-rule.ts, and here.`,
  )
}
