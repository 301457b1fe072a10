// Why: the catalogue of events is a choice of schemas in openapi.yaml; its two readers get plain rows.
import { resolve } from './list-operations.mjs'

/** Every type that needs no registration, in the order of the file, with the schema of its data. */
export function listCatalogue(contract) {
  return contract.components.schemas.CatalogueEvent.oneOf.map((branch) => {
    const { description, properties } = resolve(contract, branch)
    return { name: properties.type.const, description, schema: properties.data }
  })
}
