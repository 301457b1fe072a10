// Every line of a `sh` block: its script, its command and its flags are there. Installs are not run.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { OPERATIONS } from '@thunderstack-webhooks/contracts'
import { expect, it } from 'vitest'
import { readHelp } from './help.ts'
import { listFences, readDoc, ROOT } from './markdown.ts'

const root = JSON.parse(readDoc('package.json')) as {
  readonly packageManager: string
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
}
const lines = listFences()
  .filter(({ lang }) => lang === 'sh')
  .flatMap(({ doc, code }) =>
    code
      .trim()
      .split('\n')
      .map((line) => [doc, line] as const),
  )

it.each(lines)('%s: %s', async (_doc, line) => {
  const words = line.replace(/^npx -y pnpm@\S+/, 'pnpm').split(' ')
  const pinned = /pnpm@[\d.]+/.exec(line)?.[0] ?? root.packageManager
  expect(pinned).toBe(root.packageManager)
  await checkCommand(words)
})

it('is at the root that pnpm exec finds the command', () => {
  const { bin } = JSON.parse(readDoc('sender/package.json')) as { bin: Record<string, string> }
  expect(root.dependencies).toHaveProperty('@thunderstack-webhooks/sender')
  expect(join('sender', bin['thunderstack-mock']!)).toSatisfy(isFile)
})

async function checkCommand([program, ...words]: readonly string[]): Promise<void> {
  if (program === 'curl') checkPath(words)
  else if (program === 'node') expect(words[0]).toSatisfy(isFile)
  else if (program === 'docker') await checkContainer(words)
  else await checkPnpm(words)
}

async function checkPnpm(words: readonly string[]): Promise<void> {
  const [first = '', second = '', third = ''] = words
  if (first === 'exec') {
    expect(second).toBe('thunderstack-mock')
    const { flags } = await readHelp(third)
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

function checkPath(words: readonly string[]): void {
  const method = words[words.indexOf('-X') + 1]
  const { pathname } = new URL(words.find((word) => word.startsWith('http'))!)
  const known = Object.values(OPERATIONS).map((operation) => [operation.method, operation.path])
  expect(known).toContainEqual([method, decodeURI(pathname).replace('<node>', '{id}')])
}

function isFile(path: unknown): boolean {
  return existsSync(join(ROOT, String(path)))
}
