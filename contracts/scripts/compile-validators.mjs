// Why: validators are compiled ahead of time, so that neither end ships a schema compiler or needs `new Function`.
// They hold bodies and response headers of every operation to it; the small rules of webhook payloads are in format-event-rules.mjs.
import { fileURLToPath } from 'node:url'
import addFormats from 'ajv-formats'
import Ajv2020 from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import { listOperations } from './list-operations.mjs'
import { prepare, prepareSchemas } from './prepare-schemas.mjs'

const packageFolder = fileURLToPath(new URL('..', import.meta.url))

/** `requestValidators` and `responseRules`: operationId (and status) → what holds a body, or the whole answer, to it. */
export function compileOperationValidators(contract) {
  const compiler = createCompiler(contract)
  const operations = listOperations(contract)
  const requests = operations
    .filter(({ request }) => request)
    .map(({ id, request }) => {
      const validate = compiler.add(request.schema)
      return `${id}: { required: ${String(request.required)}, validate: ${validate} },`
    })
  const responses = operations.map(({ id, responses }) => {
    const statuses = responses.map((response) => `${response.status}: ${formatRule(response)},`)
    return `${id}: ${formatObject(statuses)},`
  })
  return compiler.bundle({
    requestValidators: formatObject(requests),
    responseRules: formatObject(responses),
  })

  function formatRule({ schema, contentTypes, headers }) {
    const rows = headers.map(
      ({ name, required, schema }) =>
        `{ name: ${JSON.stringify(name)}, required: ${String(required)}, ` +
        `isNumber: ${String(/^(integer|number)$/.test(schema.type))}, ` +
        `validate: ${compiler.addHeader(name, schema)} }`,
    )
    return (
      `{ contentTypes: ${JSON.stringify(contentTypes)}, headers: [${rows.join(', ')}], ` +
      `body: ${schema ? compiler.add(schema) : 'null'} }`
    )
  }
}

/** One row per line, so that a change of one operation is a change of one line. */
function formatObject(rows) {
  return `{\n${rows.join('\n')}\n}`
}

const TABLE_TYPES = {
  requestValidators: 'RequestValidators',
  responseRules: 'ResponseRules',
}

function createCompiler(contract) {
  const ajv = createAjv(contract)
  const names = new Map()
  const headerIds = new Map()
  return { add, addHeader, bundle }

  /** The name of the validator of a body's schema; bodies of one schema share it. */
  function add({ $ref }) {
    const id = $ref?.match(/^#\/components\/schemas\/(\w+)$/)?.[1]
    if (id === undefined) fail('a body has no schema of its own under components/schemas')
    names.set(id, `validate${id}`)
    return names.get(id)
  }

  /** Likewise of a header; its schema stands beside it, and headers of one name and schema share it. */
  function addHeader(name, schema) {
    const key = `${name} ${JSON.stringify(schema)}`
    if (!headerIds.has(key)) {
      const id = `header_${name.replaceAll(/\W/g, '')}_${headerIds.size}`
      ajv.addSchema({ $id: id, ...prepare(contract.components.schemas, schema) })
      headerIds.set(key, id)
      names.set(id, `validate_${id}`)
    }
    return names.get(headerIds.get(key))
  }

  async function bundle(tables) {
    const references = Object.fromEntries([...names].map(([id, name]) => [name, id]))
    const validators = standaloneCode.default(ajv, references)
    const exported = Object.entries(tables).map(([name, text]) => `export const ${name} = ${text};`)
    return wrap(await bundleModule(`${validators}\n${exported.join('\n')}`, tables), tables)
  }
}

function createAjv(contract) {
  const ajv = new Ajv2020.Ajv2020({
    allErrors: true,
    verbose: true,
    messages: false,
    strictTypes: false,
    strictRequired: false,
    inlineRefs: false,
    code: { esm: true, lines: true, source: true },
  })
  addFormats.default(ajv, ['date-time', 'uri', 'uuid'])
  ajv.addVocabulary(['x-expected', 'x-known-fields'])
  for (const schema of prepareSchemas(contract.components.schemas)) ajv.addSchema(schema)
  return ajv
}

/** Resolves what the compiled code requires (formats, string length) into one module without imports. */
async function bundleModule(source, tables) {
  const exportNames = Object.keys(tables).join('|')
  const entry = source.replace(
    new RegExp(`^export const (?!(?:${exportNames})\\b)`, 'gm'),
    'const ',
  )
  const result = await build({
    absWorkingDir: packageFolder,
    stdin: { contents: entry, resolveDir: packageFolder, sourcefile: 'validators.js' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    treeShaking: true,
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    metafile: true,
  })
  const imports = Object.values(result.metafile.outputs).flatMap((output) => output.imports)
  if (imports.length > 0) fail(`the bundle still imports ${imports.map(({ path }) => path).join()}`)
  return result.outputFiles[0].text
}

/** A module that TypeScript carries to dist unread: only the exported tables have types. */
function wrap(code, tables) {
  if (/\bnew Function\b|\beval\(/.test(code)) fail('the compiled code makes code at run time')
  const names = Object.keys(tables)
  const body = code
    .replace(/export \{[^}]*\};\s*$/, '')
    .replace(/^\/\/ .*\n/gm, '')
    .replace(/"[^"\n]*\/node_modules\//g, '"') // where packages lie differs between machines
  return `// @ts-nocheck
// Made from openapi.yaml by contracts/scripts/generate.mjs. Do not edit.
// Contains parts of ajv and ajv-formats, copyright Evgeny Poberezkin, MIT license.
import type { ${names.map((name) => TABLE_TYPES[name]).join(', ')} } from '../compiled-validator.ts'

${body}
${names.map((name) => `const typed_${name}: ${TABLE_TYPES[name]} = ${name}`).join('\n')}
export { ${names.map((name) => `typed_${name} as ${name}`).join(', ')} }
`
}

function fail(reason) {
  throw new Error(`Cannot compile the validators: ${reason}.`)
}
