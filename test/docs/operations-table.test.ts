// The operations table is the contract's: same operations, same order, same paths, same grades.
import { OPERATIONS } from '@thunderstack-webhooks/contracts'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { readHelp } from './help.ts'
import { readCode, readDoc, readTable } from './markdown.ts'

interface Operation {
  readonly operationId?: string
  readonly 'x-fidelity'?: { readonly grade: string }
}

const { paths } = parse(readDoc('openapi.yaml')) as {
  paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}
const grades = new Map(
  Object.values(paths)
    .flatMap((path) => Object.values(path))
    .map((operation) => [operation.operationId, operation['x-fidelity']?.grade]),
)

it('lists every operation with method, path and grade', () => {
  const rows = readTable('README.md', 'operation').map((row) => row.slice(0, 4).flatMap(readCode))
  expect(rows).toEqual(
    Object.entries(OPERATIONS).map(([id, { method, path }]) => [id, method, path, grades.get(id)]),
  )
})

it('lists every command', async () => {
  const commands = readTable('README.md', 'command').map(
    ([cell]) => readCode(cell)[0]!.split(' ')[0],
  )
  const { text } = await readHelp()
  const known = Array.from(text.matchAll(/^ {2}([\w-]+) \[options\]/gm), ([, name]) => name)
  // A command within a command has a row of its own.
  expect([...new Set(commands)]).toEqual(known)
})

it('lists every script of the root', () => {
  const { scripts } = JSON.parse(readDoc('package.json')) as { scripts: object }
  const rows = readTable('CONTRIBUTING.md', 'script').map(([cell]) => readCode(cell)[0]!.slice(5))
  expect(rows.sort()).toEqual(Object.keys(scripts).sort())
})
