// How openapi.yaml departs from the platform's published file, as short marks for one operation each: `+401`, `answer +data`.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { OPERATIONS_IN_FILE } from '../support/contract-file.ts'
import { listChanges } from './compatibility/list-changes.ts'
import type { Change, ChangeKind } from './compatibility/rules.ts'
import type { Tree } from './compatibility/shapes.ts'

interface PublishedOperation extends Tree {
  readonly method: string
  readonly path: string
  readonly statuses: readonly number[]
  readonly parameters?: readonly Tree[]
  readonly request?: Tree
  readonly response: Tree
}

interface PublishedFile {
  readonly operations: readonly PublishedOperation[]
  readonly components: Tree
}

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
const published = JSON.parse(read('published-operations.json')) as PublishedFile
const contract = parse(read('../../openapi.yaml')) as Tree

/** Everything published asks for a token. */
const OPEN_TO_ALL = new Set(
  OPERATIONS_IN_FILE.filter(({ needsToken }) => !needsToken).map(
    ({ method, path }) => `${method} ${path}`,
  ),
)

export interface Departures {
  /** The marks that every published operation has. */
  readonly everywhere: readonly string[]
  /** `GET /api/nodes` → its other marks, in order. Every published operation is there, also one without any. */
  readonly byOperation: ReadonlyMap<string, readonly string[]>
  /** Operations that one file has and the other lacks. */
  readonly unpublished: readonly string[]
  readonly unserved: readonly string[]
}

export function listDepartures(): Departures {
  const before = toContract(published)
  const changes = listChanges(before, contract)
  const named = (kind: string) => changes.filter((change) => change.kind === kind)
  const marks = changes
    .filter(({ kind }) => !kind.startsWith('operation-'))
    .map((change) => [keyOf(change), describe(change)] as const)
  const served = published.operations.map(({ method, path }) => `${method} ${path}`)
  const all = served.map((operation) => {
    const own = marks.filter(([key]) => key === operation).flatMap(([, mark]) => mark)
    if (OPEN_TO_ALL.has(operation)) own.push('request -token')
    return [operation, new Set(own)] as const
  })
  const everywhere = [...(all[0]?.[1] ?? [])].filter((mark) =>
    all.every(([, own]) => own.has(mark)),
  )
  return {
    everywhere: everywhere.sort(),
    byOperation: new Map(
      all.map(([operation, own]) => [
        operation,
        [...own].filter((mark) => !everywhere.includes(mark)).sort(),
      ]),
    ),
    unpublished: named('operation-added').map(({ at }) => at),
    unserved: named('operation-removed').map(({ detail }) => detail),
  }
}

/** The published operations as an OpenAPI file, under the names that ours have. */
function toContract({ operations, components }: PublishedFile): Tree {
  const paths: Record<string, Record<string, Tree>> = {}
  for (const { method, path, statuses, parameters = [], request, response } of operations) {
    const own = (contract['paths'] as Record<string, Record<string, Tree>>)[path]
    const { operationId } = own?.[method.toLowerCase()] ?? {}
    const ids = Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => ({
      ...{ name, in: 'path', required: true, schema: { type: 'string' } },
    }))
    const responses = statuses.map((status) => [
      status,
      status === 200 ? media(withoutStrays(response)) : {},
    ])
    const item = (paths[path] ??= {})
    item[method.toLowerCase()] = {
      operationId,
      parameters: [...ids, ...parameters],
      ...(request && { requestBody: { required: true, ...media(request) } }),
      responses: Object.fromEntries(responses) as Tree,
    }
  }
  return { info: contract['info'], security: contract['security'], paths, components }
}

/** Two answers have `data` and `message` beside `properties`, where they are no part of a schema. */
function withoutStrays(schema: Tree): Tree {
  return Object.fromEntries(
    Object.entries(schema).filter(([key]) => key !== 'data' && key !== 'message'),
  )
}

function media(schema: Tree): Tree {
  return { content: { 'application/json': { schema } } }
}

function keyOf({ at }: Change): string {
  const [name] = at.split(/[ .]/)
  for (const [path, item] of Object.entries(contract['paths'] as Record<string, Tree>)) {
    for (const [method, operation] of Object.entries(item)) {
      if ((operation as Tree)['operationId'] === name) return `${method.toUpperCase()} ${path}`
    }
  }
  return at
}

interface Parts {
  readonly where: string
  readonly side: 'request' | 'answer'
  readonly name: string
  readonly detail: string
}

const added = ({ side, name }: Parts): string => `${side} +${name}`
const gone = ({ side, name }: Parts): string => `${side} -${name}`
const more = ({ side, name, detail }: Parts): string => `${side} ${name} +${detail}`
const less = ({ side, name, detail }: Parts): string => `${side} ${name} -${detail}`
const values = ({ side, name }: Parts): string => `${side} ${name} values`
/** Of an answer the published file says no such thing, and README.md says so once. */
const inRequest =
  (word: string) =>
  ({ side, name }: Parts): string | undefined =>
    side === 'request' ? `request ${name} ${word}` : undefined

const MARKS: Readonly<Partial<Record<ChangeKind, (parts: Parts) => string | undefined>>> = {
  'answer-added': ({ where }) => `+${where}`,
  'success-removed': ({ where }) => `-${where}`,
  'refusal-removed': ({ where }) => `-${where}`,
  'media-type-added': ({ where }) => `${where} +message`,
  'body-added': () => 'request +body',
  'body-required': () => undefined,
  'field-added': added,
  'field-added-to-closed': added,
  'required-field-added': added,
  'field-removed': gone,
  'value-added': more,
  'type-added': more,
  'value-removed': less,
  'type-removed': less,
  'values-closed': values,
  'values-opened': values,
  'limit-tightened': inRequest('limit'),
  'limit-loosened': inRequest('limit'),
  'form-added': inRequest('form'),
  'form-removed': inRequest('form'),
  'form-changed': inRequest('form'),
  'object-closed': inRequest('closed'),
  'became-required': inRequest('required'),
}

function describe({ kind, at, detail }: Change): readonly string[] {
  const [, where = '', ...rest] = at.split(' ')
  const header = at.split(' header ')[1]
  if (header !== undefined) return [`answer +${header}`]
  const [place = '', ...fields] = [where, ...rest].join(' ').split('.')
  const side = place.startsWith('request') ? 'request' : 'answer'
  const parameter = place.replace(/^request (?:query )?/, '').replace('path 1', 'id')
  const name = fields.join('.') || parameter
  const mark = MARKS[kind] ?? (() => `${side} ${name} ${kind}`)
  const text = mark({ where, side, name, detail: detail.replaceAll('"', '') })
  return text === undefined ? [] : [text]
}
