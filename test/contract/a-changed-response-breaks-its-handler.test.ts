// The sender's handlers are written against the types made from openapi.yaml: with another answer there, none of them
// compiles. Every operation's answer is changed at once, each in a way of its own, and the compiler is asked about all.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { OPERATIONS, type OperationId } from '@thunderstack-webhooks/contracts'
import { beforeAll, expect, it } from 'vitest'
import { parse } from 'yaml'
import { compile } from '../docs/compile.ts'
import { ROOT } from '../docs/markdown.ts'

type Tree = Record<string, unknown>

const HANDLERS = join(ROOT, 'sender/src/http/operations')
const TYPES = join(ROOT, 'contracts/dist/generated/openapi.d.ts')

/** What it answers is the contract itself, whatever that is. */
const ANSWERS_THE_FILE: OperationId[] = ['getContractJson']

/** Handlers whose answer is made by a file that they share. */
const MADE_BY: Partial<Record<OperationId, string>> = { advanceClock: 'move-clock.ts' }

const { formatTypes } = (await import(
  pathToFileURL(join(ROOT, 'contracts/scripts/format-types.mjs')).href
)) as { formatTypes: (contract: Tree) => Promise<string> }

const contract = () => parse(readFileSync(join(ROOT, 'openapi.yaml'), 'utf8')) as Tree

/** A field more that must be there; another media type where the answer is a text. */
function changeEveryAnswer(changed: Tree): Tree {
  for (const item of Object.values(changed['paths'] as Record<string, Tree>)) {
    for (const { operationId, responses } of Object.values(item) as {
      operationId?: string
      responses?: Record<string, { content: Record<string, { schema: unknown }> }>
    }[]) {
      const success = responses?.['200'] ?? responses?.['201']
      if (operationId === undefined || !success) continue
      const json = success.content['application/json']
      if (!json) success.content = { 'text/x-changed': { schema: { type: 'string' } } }
      else {
        const field = `addedTo_${operationId}`
        const addition = {
          type: 'object',
          required: [field],
          properties: { [field]: { type: 'string' } },
        }
        json.schema = { allOf: [json.schema, addition] }
      }
    }
  }
  return changed
}

const fileOf = (id: string) =>
  join(HANDLERS, `${id.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`)

function compileHandlers(types: string): ReadonlyMap<string, string> {
  const paths = readdirSync(HANDLERS).map((name) => join(HANDLERS, name))
  const files = paths.map((path) => [path, readFileSync(path, 'utf8')] as const)
  return compile(new Map([...files, [TYPES, types]]), { declarationMap: false })
}

let complaints: ReadonlyMap<string, string>

beforeAll(async () => {
  complaints = compileHandlers(await formatTypes(changeEveryAnswer(contract())))
}, 120_000)

it('every handler compiles against the contract as it is', { timeout: 120_000 }, async () => {
  expect([...compileHandlers(await formatTypes(contract()))]).toEqual([])
})

const ids = (Object.keys(OPERATIONS) as OperationId[]).filter(
  (id) => !ANSWERS_THE_FILE.includes(id),
)

it.each(ids)('%s does not compile against another answer', (id) => {
  const path = MADE_BY[id] === undefined ? fileOf(id) : join(HANDLERS, MADE_BY[id])
  expect(complaints.get(path)).toMatch(/addedTo_|text\/x-changed/)
})
