// Why: openapi.yaml is the only contract; the types and validators both ends use are made from it here, and nowhere else.
// `--check` writes nothing and fails when what is committed is not what openapi.yaml says.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { compileOperationValidators } from './compile-validators.mjs'
import { formatEventShapes } from './format-event-shapes.mjs'
import { formatOperationTable } from './format-operation-table.mjs'
import { formatTypes } from './format-types.mjs'

const contractUrl = new URL('../../openapi.yaml', import.meta.url)
const generatedUrl = new URL('../src/generated/', import.meta.url)

const contractText = await readFile(contractUrl, 'utf8')
const contract = parse(contractText)

const files = {
  'openapi.ts': await formatTypes(contract),
  'operations.ts': formatOperationTable(contract),
  'event-shapes.ts': formatEventShapes(contract),
  'operation-validators.ts': await compileOperationValidators(contract),
}

if (process.argv.includes('--check')) await check()
else await write()

async function write() {
  await mkdir(generatedUrl, { recursive: true })
  for (const [name, text] of Object.entries(files)) {
    await writeFile(new URL(name, generatedUrl), text)
  }
  console.log(`Wrote ${Object.keys(files).join(', ')} to contracts/src/generated/.`)
}

async function check() {
  const drifted = []
  for (const [name, text] of Object.entries(files)) {
    if ((await readCommitted(name)) !== text) drifted.push(`contracts/src/generated/${name}`)
  }
  if (drifted.length === 0) {
    console.log('The generated files are what openapi.yaml says.')
    return
  }
  console.error(
    `These files are not what openapi.yaml says: ${drifted.join(', ')}. ` +
      'Run "pnpm generate" and commit the result; never edit a generated file by hand.',
  )
  process.exitCode = 1
}

async function readCommitted(name) {
  try {
    return await readFile(new URL(name, generatedUrl), 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}
