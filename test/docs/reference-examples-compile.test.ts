// Every example of the API reference, which is every example in a docstring, compiles beside the names it takes for granted.
import { basename, join } from 'node:path'
import { expect, it } from 'vitest'
import { compile } from './compile.ts'
import { DOCS, listFences, readDoc, ROOT } from './markdown.ts'

const PAGES = DOCS.filter((doc) => /^receiver\/docs\/api\/(?!README)/.test(doc))

/** What an example may stand beside, in the program it is taken from. */
const SURROUNDINGS = `
declare const request: Request, headers: Headers, bytes: Uint8Array, body: Uint8Array
declare const pem: string, token: string, url: string, error: unknown
declare const app: { use(middleware: unknown): void; listen(port: number): void }
  & Pick<import('fastify').FastifyInstance, 'register' | 'inject'>
declare const server: import('node:http').Server
declare const keys: import('@thunderstack-webhooks/receiver').KeySource
declare const ourStore: import('@thunderstack-webhooks/receiver').DeliveryStore
declare const db: import('@thunderstack-webhooks/receiver').OrderStore
declare function query(text: string): Promise<unknown>
declare function sqlStore(run: typeof query): import('@thunderstack-webhooks/receiver').DeliveryStore
declare function test(title: string, run: () => Promise<void>): void
declare const log: ((text: unknown) => void) & { warn(facts: object, text: string): void }
declare const metrics: { increment(name: string): void }
declare function reply(status: number): void
declare function save(id: string, status: string): Promise<void>
declare function saveStatus(id: string, status: string): Promise<void>
declare function loadKeysFromVault(): ReturnType<import('@thunderstack-webhooks/receiver').KeySource['keys']>
`
const DECLARED = {
  receiver: `declare const receiver: import('@thunderstack-webhooks/receiver').Receiver`,
  source: `declare const source: import('@thunderstack-webhooks/receiver').RemoteKeySource`,
  express: `import express from 'express'`,
  createServer: `import { createServer } from 'node:http'`,
  handler: `declare const handler: ReturnType<typeof import('@thunderstack-webhooks/receiver/lambda').lambdaReceiver>`,
  event: `declare const event: import('@thunderstack-webhooks/receiver').WebhookEvent`,
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
  const declared = Object.entries(DECLARED)
    .filter(([name]) => uses(name) && !new RegExp(`const (?:${name}|\\{ ${name} \\})`).test(code))
    .map(([, text]) => text)
  // An example is part of something: what it does not use is used there.
  const body = /^export\b/.test(code) ? code : `export async function example() {\n${code}}\n`
  return [...imports, SURROUNDINGS, ...declared, body].join('\n')
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
