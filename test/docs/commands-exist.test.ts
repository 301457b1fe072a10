// Every line of a `sh` block: its script, its command and its flags are there. Installs are not run, and what is marked
// `session` is run elsewhere.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { PROGRAM_NAMES, readHelp } from './help.ts'
import { DOCS, listFences, readDoc, ROOT } from './markdown.ts'

const root = JSON.parse(readDoc('package.json')) as {
  readonly packageManager: string
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly optionalDependencies: Readonly<Record<string, string>>
}
const lines = listFences()
  .filter(({ lang, meta }) => lang === 'sh' && meta === '')
  .flatMap(({ doc, code }) =>
    code
      .trim()
      .split('\n')
      .map((line) => [doc, line] as const),
  )

it.each(lines)('%s: %s', async (_doc, line) => {
  await checkCommand(line.replace(/^npx -y pnpm@\S+/, 'pnpm').split(' '))
})

it('is the one pinned version that every page names', () => {
  const named = DOCS.flatMap((doc) => readDoc(doc).match(/pnpm@[\d.]+\d/g) ?? [])
  expect(new Set(named)).toEqual(new Set([root.packageManager]))
})

it('is one Node that the workspace brings, promises and holds engines against', () => {
  const version = readDoc('.nvmrc').trim()
  expect(readDoc('pnpm-workspace.yaml')).toContain(`\nnodeVersion: ${version}\n`)
  expect(new Set(Object.values(root.optionalDependencies))).toEqual(new Set([version]))
})

it('is at the root that pnpm exec finds the command', () => {
  for (const [folder, name] of [
    ['sender', 'thunderstack-mock'],
    ['contracts', 'thunderstack-contract'],
  ] as const) {
    const { bin } = JSON.parse(readDoc(`${folder}/package.json`)) as { bin: Record<string, string> }
    expect(root.dependencies).toHaveProperty(`@thunderstack-webhooks/${folder}`)
    expect(join(folder, bin[name]!)).toSatisfy(isFile)
  }
})

async function checkCommand([program, ...words]: readonly string[]): Promise<void> {
  if (program?.startsWith('CONTROL_TOKEN=')) expect(program).toBe('CONTROL_TOKEN=$(openssl')
  else if (program === 'node') expect(words[0]).toSatisfy(isFile)
  else if (program === 'docker') await checkContainer(words)
  else await checkPnpm(words)
}

async function checkPnpm(words: readonly string[]): Promise<void> {
  const [first = '', second = '', third = ''] = words
  if (first === 'exec' && second === 'node') {
    // The program that the README tells to save there: programs-print-what-they-show runs it at the root.
    expect(third).toBe('try.ts')
  } else if (first === 'exec') {
    const program = PROGRAM_NAMES.find((name) => name === second)
    expect(program, second).toBeDefined()
    const { flags } = await readHelp(third, program)
    expect(flags).toEqual(expect.arrayContaining(words.filter((word) => word.startsWith('--'))))
  } else if (first === '--filter') {
    const folder = second.replace('example-', 'examples/').replace('@thunderstack-webhooks/', '')
    expect(folder).toSatisfy(isFile)
  } else if (first === 'add') {
    expect(second.replace('@thunderstack-webhooks/', '')).toSatisfy(isFile)
  } else {
    expect(Object.keys(root.scripts)).toContain(first)
  }
}

async function checkContainer(words: readonly string[]): Promise<void> {
  const script = words.findIndex((word) => word.endsWith('/thunderstack-mock.js'))
  const [name = '', ...args] = words.slice(script + 1)
  const { flags } = await readHelp(name)
  expect(flags).toEqual(expect.arrayContaining(args.filter((word) => word.startsWith('--'))))
}

function isFile(path: unknown): boolean {
  return existsSync(join(ROOT, String(path)))
}
