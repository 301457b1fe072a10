// Why: validators are compiled ahead of time, so that neither end ships a schema compiler or needs `new Function`.
// The bodies of every operation, for the sender; webhook payloads have a smaller form, see format-event-shapes.mjs.
import { fileURLToPath } from 'node:url'
import addFormats from 'ajv-formats'
import Ajv2020 from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import { importFormats, keepUsedFormats } from './keep-used-formats.mjs'
import { listOperations } from './list-operations.mjs'
import { prepareSchemas } from './prepare-schemas.mjs'

const packageFolder = fileURLToPath(new URL('..', import.meta.url))

/** `requestValidators` and `responseValidators`: operationId (and status) → validator, or `null` for "not JSON". */
export function compileOperationValidators(contract) {
  const compiler = createCompiler(createAjv(contract))
  const operations = listOperations(contract)
  const requests = operations
    .filter(({ request }) => request)
    .map(({ id, request }) => {
      const validate = compiler.add(request.schema)
      return `${id}: { required: ${String(request.required)}, validate: ${validate} },`
    })
  const responses = operations.map(({ id, responses }) => {
    const statuses = responses.map(
      ({ status, schema }) => `${status}: ${schema ? compiler.add(schema) : 'null'}`,
    )
    return `${id}: { ${statuses.join(', ')} },`
  })
  return compiler.bundle({
    requestValidators: formatObject(requests),
    responseValidators: formatObject(responses),
  })
}

/** One row per line, so that a change of one operation is a change of one line. */
function formatObject(rows) {
  return `{\n${rows.join('\n')}\n}`
}

const TABLE_TYPES = {
  requestValidators: 'RequestValidators',
  responseValidators: 'ResponseValidators',
}

function createCompiler(ajv) {
  const names = new Map()
  return { add, bundle }

  /** The name of the validator of a body's schema; bodies of one schema share it. */
  function add({ $ref }) {
    const id = $ref?.match(/^#\/components\/schemas\/(\w+)$/)?.[1]
    if (id === undefined) fail('a body has no schema of its own under components/schemas')
    names.set(id, `validate${id}`)
    return names.get(id)
  }

  async function bundle(tables) {
    const references = Object.fromEntries([...names].map(([id, name]) => [name, id]))
    const validators = standaloneCode.default(ajv, references)
    const exported = Object.entries(tables).map(([name, text]) => `export const ${name} = ${text};`)
    return wrap(await bundleModule(`${validators}\n${exported.join('\n')}`, tables), tables)
  }
}

const AJV_OPTIONS = {
  allErrors: true,
  verbose: true,
  messages: false,
  strictTypes: false,
  strictRequired: false,
  code: { esm: true, lines: true, source: true },
}

function createAjv(contract) {
  const ajv = new Ajv2020.Ajv2020({ ...AJV_OPTIONS, inlineRefs: false })
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
    stdin: {
      contents: importFormats(entry),
      resolveDir: packageFolder,
      sourcefile: 'validators.js',
    },
    plugins: [keepUsedFormats(entry)],
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
    .replace(/, schema: [^,]+(?=, parentSchema: )/g, '') // a failure's words come from the schema around it
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
