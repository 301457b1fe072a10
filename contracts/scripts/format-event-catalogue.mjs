// Why: what a platform lists and a receiver completes are the same types; they are data, so that neither reads YAML.
import { listCatalogue } from './list-catalogue.mjs'

export function formatEventCatalogue(contract) {
  const rows = listCatalogue(contract).map(
    ({ name, description }) =>
      `  { name: '${name}', description: ${JSON.stringify(description)} },\n`,
  )
  return `// Made from openapi.yaml by contracts/scripts/generate.mjs. Do not edit.

/** Every type of event that needs no registration, in the order of openapi.yaml. */
export const EVENT_CATALOGUE = [
${rows.join('')}] as const
`
}
