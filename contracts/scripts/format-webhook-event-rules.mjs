// Why: the events of /v1 are the same in every scheme but for what stands around type and data; one table for each half, and
// both ends say the same of them.
import { formatRule } from './format-rule.mjs'
import { listCatalogue } from './list-catalogue.mjs'
import { resolve } from './list-operations.mjs'

/** Which schema has the fields around type and data. */
const ENVELOPES = { hmac: 'HmacEnvelope', texture: 'TextureEnvelope', standard: 'StandardEnvelope' }

/** The module that holds events of /v1 to the contract: scheme → rule, and event type → rule of its data. */
export function formatWebhookEventRules(contract) {
  const { schemas } = contract.components
  const envelopes = Object.entries(ENVELOPES).map(
    ([scheme, name]) => `  ${scheme}: ${formatRule(schemas, withContent(schemas[name]))},\n`,
  )
  const data = listCatalogue(contract).map(
    ({ name, schema }) => `  '${name}': ${formatRule(schemas, schema)},\n`,
  )
  checkOthers(contract)
  return `// Made from openapi.yaml by contracts/scripts/generate.mjs. Do not edit.
import { dateTime, nonEmpty, object, type EventRule } from '../event-rule.ts'
import { anyText, matching, objectWith, textOrNull } from '../webhook-event-rule.ts'
import type { EnvelopeScheme, CatalogueEventType } from '../webhook-event-types.ts'

/** Scheme to the rule of the whole event, which says nothing of its data but that it is an object. */
export const envelopeRules: Readonly<Record<EnvelopeScheme, EventRule>> = {
${envelopes.join('')}}

/** Event type to the rule of its data. */
export const eventDataRules: Readonly<Record<CatalogueEventType, EventRule>> = {
${data.join('')}}
`
}

function withContent({ required, properties, ...rest }) {
  const content = {
    type: { type: 'string', minLength: 1 },
    data: { type: 'object', additionalProperties: true },
  }
  return {
    ...rest,
    required: [...Object.keys(content), ...required],
    properties: { ...content, ...properties },
  }
}

/** The open branch takes every type but those of the catalogue, or a wrong event of the catalogue would pass as another. */
function checkOthers(contract) {
  const known = listCatalogue(contract).map(({ name }) => name)
  const { enum: excluded } = resolve(contract, { $ref: '#/components/schemas/RegisteredEvent' })
    .properties.type.not
  if (known.join() === excluded.join()) return
  throw new Error('RegisteredEvent has to exclude the types of CatalogueEvent, in their order.')
}
