// Why: routes, clients and tests look an operation up by its id; the table is data, so that none of them reads YAML.
import { listOperations } from './list-operations.mjs'

export function formatOperationTable(contract) {
  const rows = listOperations(contract).map(
    ({ id, method, path, tag, responses }) =>
      `  ${id}: { method: '${method}', path: '${path}', tag: '${tag}', successStatus: ${findSuccess(id, responses)} },\n`,
  )
  return `// Made from openapi.yaml by contracts/scripts/generate.mjs. Do not edit.

/** Every operation by its id, in the order of openapi.yaml. */
export const OPERATIONS = {
${rows.join('')}} as const
`
}

/** The one status that says that all went well. */
function findSuccess(id, responses) {
  const successes = responses.map(({ status }) => Number(status)).filter((status) => status < 300)
  if (successes.length === 1) return successes[0]
  throw new Error(
    `Give ${id} one answer below 300: a handler returns a body, and its status follows.`,
  )
}
