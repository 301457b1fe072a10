// Every example of the API reference, which is every example in a docstring, compiles beside the names it takes for granted.
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'
import { compile } from './compile.ts'
import { DOCS, listFences, readDoc, ROOT } from './markdown.ts'

const PAGES = DOCS.filter((doc) => /^receiver\/docs\/api\/(?!README)/.test(doc))

const PACKAGE = "import('@thunderstack-webhooks/receiver')"
/** What an example may take for granted, in the program it is part of. */
const SURROUNDINGS: Readonly<Record<string, string>> = {
  app: 'const app: Record<"use" | "register" | "listen" | "inject", (part: unknown) => unknown>',
  body: 'const body: Uint8Array',
  createServer: "const createServer: typeof import('node:http').createServer",
  db: `const db: ${PACKAGE}.OrderStore`,
  error: 'const error: unknown',
  event: `const event: ${PACKAGE}.WebhookEvent`,
  express: 'const express: { json(): unknown }',
  handler: 'function handler(event: unknown): Promise<unknown>',
  headers: 'const headers: Headers',
  keys: `const keys: ${PACKAGE}.KeySource`,
  loadKeysFromVault: `function loadKeysFromVault(): ReturnType<${PACKAGE}.KeySource['keys']>`,
  log: 'const log: ((text: unknown) => void) & { warn(facts: object, text: string): void }',
  metrics: 'const metrics: { increment(name: string): void }',
  ourStore: `const ourStore: ${PACKAGE}.DeliveryStore`,
  pem: 'const pem: string',
  query: 'const query: unknown',
  receiver: `const receiver: ${PACKAGE}.Receiver`,
  reply: 'function reply(status: number): void',
  request: 'const request: Request',
  bytes: 'const bytes: Uint8Array',
  save: 'function save(id: string, status: string): Promise<void>',
  saveStatus: 'function saveStatus(id: string, status: string): Promise<void>',
  server: 'const server: { close(): void }',
  source: `const source: ${PACKAGE}.RemoteKeySource`,
  sqlStore: `function sqlStore(query: unknown): ${PACKAGE}.DeliveryStore`,
  test: 'function test(title: string, run: () => unknown): void',
  token: 'const token: string',
  url: 'const url: string',
}

const doors = PAGES.map((page) => ({
  specifier: `@thunderstack-webhooks/receiver/${basename(page, '.md')}`.replace(/\/receiver$/, ''),
  names: Array.from(
    readDoc(page).matchAll(/^### (?:`abstract` )?(\w+)/gm),
    ([, name = '']) => name,
  ),
}))

function complete(code: string): string {
  const uses = (name: string) => new RegExp(`\\b${name}\\b`).test(code)
  const imports = doors.map(({ specifier, names }) => {
    return `import { ${names.filter(uses).join(', ')} } from '${specifier}'`
  })
  const declared = Object.entries(SURROUNDINGS)
    .filter(([name]) => uses(name) && !new RegExp(`const (?:${name}|\\{ ${name} \\})`).test(code))
    .map(([, declaration]) => `declare ${declaration}`)
  // An example is part of something: what it does not use is used there.
  const body = /^export\b/.test(code) ? code : `export async function example() {\n${code}}\n`
  return [...imports, ...declared, body].join('\n')
}

const examples = listFences(PAGES)
  .filter(({ doc, line }) => isExample(doc, line))
  .map((fence, index) => ({ ...fence, file: join(ROOT, `test/docs/example-${index}.ts`) }))

function isExample(doc: string, line: number): boolean {
  const before = readDoc(doc)
    .split('\n')
    .slice(0, line - 1)
  return /^#+ Example/.test(before.findLast((text) => text !== '') ?? '')
}

const problems = compile(new Map(examples.map(({ file, code }) => [file, complete(code)])), {
  noUnusedLocals: false,
  noImplicitReturns: false,
  noPropertyAccessFromIndexSignature: false,
  verbatimModuleSyntax: false,
})

it('finds them', () => {
  expect(examples.length).toBeGreaterThan(15)
})

it.each(examples)('$doc, line $line', ({ file }) => {
  expect(problems.get(file)).toBeUndefined()
})
