// Why: openapi-typescript prints with TypeScript 5.9, which only this package has; nothing else may need to know that.
import openapiTS, { astToString } from 'openapi-typescript'
import { format, resolveConfig } from 'prettier'
import ts from 'typescript'
import { resolve } from './list-operations.mjs'

export async function formatTypes(contract) {
  const nodes = await openapiTS(omitExamples(contract), {
    immutable: true,
    defaultNonNullable: false,
    alphabetize: false,
    transform: (schema) =>
      schema['x-open-enum'] === true ? formatOpenEnum(contract, schema) : undefined,
  })
  const wanted = nodes.filter((node) => node.name?.text !== '$defs')
  const code = `// Made from openapi.yaml by contracts/scripts/generate.mjs. Do not edit.\n\n${astToString(wanted)}`
  return format(code, { ...(await resolveConfig(import.meta.filename)), parser: 'typescript' })
}

/** Bodies as examples belong to the API page; as comments they would be most of the file. */
function omitExamples(contract) {
  const text = JSON.stringify(contract, (key, value) =>
    key === 'example' || key === 'examples' ? undefined : value,
  )
  return JSON.parse(text)
}

/** `'a' | 'b' | (string & {})`: editors offer the known values, and the compiler accepts every other. */
function formatOpenEnum(contract, schema) {
  const known = schema.anyOf.flatMap((branch) => resolve(contract, branch).enum ?? [])
  const literals = known.map((value) =>
    ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(value)),
  )
  const anyOther = ts.factory.createIntersectionTypeNode([
    ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    ts.factory.createTypeLiteralNode([]),
  ])
  return ts.factory.createUnionTypeNode([...literals, ts.factory.createParenthesizedType(anyOther)])
}
