// Why: routes, clients and tests look an operation up by its id; the table is data, so that none of them reads YAML.
import { listOperations } from './list-operations.mjs'

export function formatOperationTable(contract) {
  const rows = listOperations(contract).map(
    ({ id, method, path, tag }) =>
      `  ${id}: { method: '${method}', path: '${path}', tag: '${tag}' },\n`,
  )
  return `// Made from openapi.yaml by contracts/scripts/generate.mjs. Do not edit.

/** Every operation by its id, in the order of openapi.yaml. */
export const OPERATIONS = {
${rows.join('')}} as const
`
}
