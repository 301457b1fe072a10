// How openapi.yaml departs from the platform's published file, as short marks for one operation each: `+401`, `answer +data`.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { listChanges } from './compatibility/list-changes.ts'
import type { Change } from './compatibility/rules.ts'
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

/**
 * No mark for what every answer has: fields that are always there and no others, values that keep to a form, and a message
 * in every refusal. The rows of the other tables say so.
 */
function describe({ kind, at, detail }: Change): readonly string[] {
  const [, where = '', ...rest] = at.split(' ')
  const [place, ...fields] = [where, ...rest].join(' ').split('.')
  const header = at.split(' header ')[1]
  if (header !== undefined) return [`answer +${header}`]
  const isRequest = place!.startsWith('request')
  const name =
    fields.join('.') || place!.replace(/^request (?:query )?/, '').replace('path 1', 'id')
  const side = isRequest ? 'request' : 'answer'
  switch (kind) {
    case 'answer-added':
      return [`+${where}`]
    case 'success-removed':
    case 'refusal-removed':
      return [`-${where}`]
    case 'field-added':
    case 'field-added-to-closed':
    case 'required-field-added':
      return [`${side} +${name}`]
    case 'field-removed':
      return [`${side} -${name}`]
    case 'value-added':
    case 'type-added':
      return [`${side} ${name} +${detail.replaceAll('"', '')}`]
    case 'value-removed':
    case 'type-removed':
      return [`${side} ${name} -${detail.replaceAll('"', '')}`]
    case 'media-type-added':
      return [`${where} +message`]
    case 'values-closed':
    case 'values-opened':
      return [`${side} ${name} values`]
    case 'body-added':
      return ['request +body']
    case 'limit-tightened':
    case 'limit-loosened':
      return isRequest ? [`request ${name} limit`] : []
    case 'form-added':
    case 'form-removed':
    case 'form-changed':
      return isRequest ? [`request ${name} form`] : []
    case 'object-closed':
      return isRequest ? [`request ${name} closed`] : []
    case 'became-required':
      return isRequest ? [`request ${name} required`] : []
    case 'body-required':
      return []
    default:
      return [`${side} ${name} ${kind}`]
  }
}
