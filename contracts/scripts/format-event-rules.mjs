// Why: a receiver at the edge must stay small, and what Ajv compiles weighs as much as all of its signature checking. Events
// need five rules; this writes them from openapi.yaml. Those of /v1 are in format-webhook-event-rules.mjs.
import { formatRule } from './format-rule.mjs'
import { resolve } from './list-operations.mjs'

/** The module that holds payloads of nodes to the contract: event type → rule. */
export function formatEventRules(contract) {
  const { schemas } = contract.components
  const entries = Object.entries(contract.webhooks)
    .map(([name, { post }]) => [
      name,
      resolve(contract, post.requestBody.content['application/json'].schema),
    ])
    .filter(([, schema]) => schema.properties?.eventType)
  const rows = entries.map(
    ([eventType, schema]) => `  ${eventType}: ${formatRule(schemas, schema)},\n`,
  )
  const types = entries.map(([eventType]) => `'${eventType}'`)
  return `// Made from openapi.yaml by contracts/scripts/generate.mjs. Do not edit.
import { constant, dateTime, nonEmpty, object, type EventRule } from '../event-rule.ts'

export const eventRules: Readonly<Record<${types.join(' | ')}, EventRule>> = {
${rows.join('')}}
`
}
