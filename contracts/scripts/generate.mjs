// Why: openapi.yaml is the only contract; the types and validators both ends use, and the copies that the package carries,
// are made from it here, and nowhere else.
// `--check` writes nothing and fails when what is committed is not what openapi.yaml says.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { compileOperationValidators } from './compile-validators.mjs'
import { formatEventCatalogue } from './format-event-catalogue.mjs'
import { formatEventRules } from './format-event-rules.mjs'
import { formatOperationTable } from './format-operation-table.mjs'
import { formatTypes } from './format-types.mjs'
import { formatWebhookEventRules } from './format-webhook-event-rules.mjs'

const contractUrl = new URL('../../openapi.yaml', import.meta.url)
const packageUrl = new URL('../', import.meta.url)

const contractText = await readFile(contractUrl, 'utf8')
const contract = parse(contractText)

/** Path inside the package to text. */
const files = {
  'src/generated/openapi.ts': await formatTypes(contract),
  'src/generated/operations.ts': formatOperationTable(contract),
  'src/generated/event-rules.ts': formatEventRules(contract),
  'src/generated/event-catalogue.ts': formatEventCatalogue(contract),
  'src/generated/webhook-event-rules.ts': formatWebhookEventRules(contract),
  'src/generated/operation-validators.ts': await compileOperationValidators(contract),
  'openapi.json': `${JSON.stringify(contract, null, 1)}\n`,
  'openapi.yaml': contractText,
}

if (process.argv.includes('--check')) await check()
else await write()

async function write() {
  await mkdir(new URL('src/generated/', packageUrl), { recursive: true })
  for (const [path, text] of Object.entries(files)) {
    await writeFile(new URL(path, packageUrl), text)
  }
  console.log(`Wrote ${Object.keys(files).join(', ')} to contracts/.`)
}

async function check() {
  const drifted = []
  for (const [path, text] of Object.entries(files)) {
    if ((await readCommitted(path)) !== text) drifted.push(`contracts/${path}`)
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

async function readCommitted(path) {
  try {
    return await readFile(new URL(path, packageUrl), 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') return undefined
    throw error
  }
}
