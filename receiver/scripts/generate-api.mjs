// Why: the API reference says what the docstrings say, one page for each entry of package.json. `--check` writes nothing
// and fails when what is committed is something else. It reads the built types of the other packages: build first.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { Application } from 'typedoc'
import { shapeReference } from './shape-reference.mjs'

const PACKAGE = join(import.meta.dirname, '..')
const TARGET = join(PACKAGE, 'docs/api')
const NOTE =
  '<!-- Made from the docstrings by receiver/scripts/generate-api.mjs. Do not edit. -->\n\n'

const { exports: entries } = JSON.parse(await readFile(join(PACKAGE, 'package.json'), 'utf8'))
const doors = Object.entries(entries).flatMap(([path, { types }]) =>
  types ? [{ page: path === '.' ? 'receiver' : path.slice(2), source: toSource(types) }] : [],
)
const pages = await makePages()
if (process.argv.includes('--check')) await check()
else await write()

function toSource(types) {
  return types.replace('./dist/', '').replace(/\.d\.ts$/, '.ts')
}

async function makePages() {
  const folder = await mkdtemp(join(tmpdir(), 'thunderstack-api-'))
  try {
    const app = await Application.bootstrapWithPlugins({
      plugin: ['typedoc-plugin-markdown'],
      entryPoints: doors.map(({ source }) => join(PACKAGE, 'src', source)),
      tsconfig: join(PACKAGE, 'tsconfig.json'),
      name: '@thunderstack-webhooks/receiver',
      readme: 'none',
      disableSources: true,
      excludeExternals: true,
      excludePrivate: true,
      outputFileStrategy: 'modules',
      outputs: [{ name: 'markdown', path: folder }],
      entryFileName: 'README',
      hideBreadcrumbs: true,
      hidePageHeader: true,
      groupOrder: ['Functions', 'Interfaces', 'Type Aliases', 'Classes', '*'],
      parametersFormat: 'table',
      interfacePropertiesFormat: 'list',
      classPropertiesFormat: 'table',
      typeAliasPropertiesFormat: 'table',
      tableColumnSettings: {
        hideInherited: true,
        hideOverrides: true,
        hideModifiers: true,
        hideDefaults: true,
      },
      useCodeBlocks: true,
      treatWarningsAsErrors: true,
      logLevel: 'Warn',
    })
    const names = doors.map(({ page, source }) => [source.replace(/(?:\/index)?\.ts$/, ''), page])
    shapeReference(app, new Map(names))
    const project = await app.convert()
    if (!project) throw new Error('The reference cannot be made; see above.')
    await app.generateOutputs(project)
    if (app.logger.hasErrors() || app.logger.hasWarnings()) throw new Error('See above.')
    return await readPages(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function readPages(folder) {
  const files = await readdir(folder, { recursive: true })
  const markdown = files.filter((file) => file.endsWith('.md')).sort()
  return Promise.all(
    markdown.map(async (file) => {
      const filepath = join(TARGET, file)
      const text = NOTE + (await readFile(join(folder, file), 'utf8'))
      const options = { ...(await resolveConfig(filepath)), filepath }
      return { file, text: await format(text, options) }
    }),
  )
}

async function write() {
  await rm(TARGET, { recursive: true, force: true })
  for (const { file, text } of pages) {
    await mkdir(join(TARGET, file, '..'), { recursive: true })
    await writeFile(join(TARGET, file), text)
  }
  console.log(`Wrote ${pages.length} pages to receiver/docs/api/.`)
}

async function check() {
  const committed = await readdir(TARGET, { recursive: true }).catch(() => [])
  const extra = committed.filter(
    (file) => file.endsWith('.md') && !pages.some((page) => page.file === file),
  )
  const drifted = []
  for (const { file, text } of pages) {
    const found = await readFile(join(TARGET, file), 'utf8').catch(() => undefined)
    if (found !== text) drifted.push(file)
  }
  if (drifted.length + extra.length === 0) {
    console.log('The API reference is what the docstrings say.')
    return
  }
  console.error(
    `These pages of ${basename(TARGET)} are not what the docstrings say: ${[...drifted, ...extra].join(', ')}. ` +
      'Run "pnpm generate" and commit the result; never edit a page by hand.',
  )
  process.exitCode = 1
}
