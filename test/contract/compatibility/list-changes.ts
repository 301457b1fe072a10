// What changed from one contract to another: operations and webhooks, their parameters, bodies, answers and headers.
import { change, compareSchemas, type Place } from './compare-schemas.ts'
import type { Change, Direction } from './rules.ts'
import { follow, type Tree } from './shapes.ts'

const METHODS = ['get', 'put', 'post', 'patch', 'delete']

interface Operation {
  readonly key: string
  readonly name: string
  readonly own: Tree
  readonly shared: readonly Tree[]
}

/** Names of path parameters are no part of a path: `/nodes/{id}` and `/nodes/{nodeId}` are one. */
function listOperations(contract: Tree, section: string): ReadonlyMap<string, Operation> {
  const items = Object.entries((contract[section] ?? {}) as Record<string, Tree>)
  const operations = items.flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method) => {
      const own = item[method] as Tree
      const key = `${method.toUpperCase()} ${path.replaceAll(/\{\w+\}/g, '{}')}`
      const name = typeof own['operationId'] === 'string' ? own['operationId'] : key
      return { key, name, own, shared: (item['parameters'] ?? []) as Tree[] }
    }),
  )
  return new Map(operations.map((operation) => [operation.key, operation]))
}

export function listChanges(before: Tree, after: Tree): readonly Change[] {
  return (['paths', 'webhooks'] as const).flatMap((section) => {
    const [old, now] = [listOperations(before, section), listOperations(after, section)]
    const directions =
      section === 'paths'
        ? ({ incoming: 'request', outgoing: 'response' } as const)
        : ({ incoming: 'webhook', outgoing: 'request' } as const)
    return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
      const [one, other] = [old.get(key), now.get(key)]
      const direction = section === 'paths' ? 'response' : 'webhook'
      const place = { at: (one ?? other)!.name, direction } as const
      if (!other) return [change(place, 'operation-removed', key)]
      if (!one) return [change(place, 'operation-added', key)]
      return compareOperations([before, after], one, other, directions, place)
    })
  })
}

type Contracts = readonly [before: Tree, after: Tree]

function compareOperations(
  contracts: Contracts,
  one: Operation,
  other: Operation,
  { incoming, outgoing }: { readonly incoming: Direction; readonly outgoing: Direction },
  place: Place,
): readonly Change[] {
  const requestPlace = { at: `${place.at} request`, direction: incoming }
  return [
    ...(one.name === other.name ? [] : [change(place, 'operation-renamed', other.name)]),
    ...compareAccess(contracts, one.own, other.own, place),
    ...compareNamed(
      contracts,
      listParameters(contracts[0], one),
      listParameters(contracts[1], other),
      requestPlace,
    ),
    ...compareBodies(contracts, one.own['requestBody'], other.own['requestBody'], requestPlace),
    ...compareAnswers(contracts, one.own, other.own, { ...place, outgoing }),
  ]
}

/** Each way in that there was has to be there still. */
function compareAccess(
  [before, after]: Contracts,
  one: Tree,
  other: Tree,
  place: Place,
): readonly Change[] {
  const ways = (contract: Tree, operation: Tree) => {
    const list = (operation['security'] ?? contract['security'] ?? []) as Tree[]
    return list.length === 0 ? ['anybody'] : list.map((way) => Object.keys(way).join() || 'anybody')
  }
  const open = ways(after, other)
  return ways(before, one)
    .filter((way) => !open.includes(way) && !open.includes('anybody'))
    .map((way) => change(place, 'token-needed', way))
}

interface Named {
  readonly required: boolean
  readonly schema: unknown
}

/** By place and name; a path parameter by its position, as its name is nobody's business but the file's. */
function listParameters(contract: Tree, { own, shared }: Operation): ReadonlyMap<string, Named> {
  const all = [...shared, ...((own['parameters'] ?? []) as Tree[])].map((parameter) =>
    resolve(contract, parameter),
  )
  let position = 0
  return new Map(
    all.map((parameter) => {
      const { in: where, name, required, schema } = parameter
      const key =
        where === 'path'
          ? `path ${(position += 1)}`
          : `${String(where)} ${String(name).toLowerCase()}`
      return [key, { required: required === true, schema }]
    }),
  )
}

function compareNamed(
  contracts: Contracts,
  before: ReadonlyMap<string, Named>,
  after: ReadonlyMap<string, Named>,
  place: Place,
): readonly Change[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
    const inside = { ...place, at: `${place.at} ${name}` }
    const [one, other] = [before.get(name), after.get(name)]
    if (!other) return [change(inside, 'field-removed')]
    if (!one) return [change(inside, other.required ? 'required-field-added' : 'field-added')]
    return [
      ...(!one.required && other.required ? [change(inside, 'became-required')] : []),
      ...(one.required && !other.required ? [change(inside, 'became-optional')] : []),
      ...compareSchemas({ contracts }, one.schema, other.schema, inside),
    ]
  })
}

function compareBodies(
  contracts: Contracts,
  before: unknown,
  after: unknown,
  place: Place,
): readonly Change[] {
  const one = before === undefined ? undefined : resolve(contracts[0], before as Tree)
  const other = after === undefined ? undefined : resolve(contracts[1], after as Tree)
  const [was, is] = [one?.['required'] === true, other?.['required'] === true]
  return [
    ...(one || !other ? [] : [change(place, 'body-added')]),
    ...(one && !other ? [change(place, 'body-removed')] : []),
    ...(!was && is ? [change(place, 'body-required')] : []),
    ...(other && was && !is ? [change(place, 'body-optional')] : []),
    ...(one && other ? compareContent(contracts, one['content'], other['content'], place) : []),
  ]
}

function compareContent(
  contracts: Contracts,
  before: unknown,
  after: unknown,
  place: Place,
): readonly Change[] {
  const [old, now] = [(before ?? {}) as Record<string, Tree>, (after ?? {}) as Record<string, Tree>]
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((type) => {
    const [one, other] = [old[type], now[type]]
    if (!other) return [change(place, 'media-type-removed', type)]
    if (!one) return [change(place, 'media-type-added', type)]
    return compareSchemas({ contracts }, one['schema'], other['schema'], place)
  })
}

function compareAnswers(
  contracts: Contracts,
  one: Tree,
  other: Tree,
  { at, direction, outgoing }: Place & { readonly outgoing: Direction },
): readonly Change[] {
  const [old, now] = [one['responses'] as Tree, other['responses'] as Tree]
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((status) => {
    const place = { at: `${at} ${status}`, direction }
    if (!(status in now)) {
      return [change(place, status.startsWith('2') ? 'success-removed' : 'refusal-removed')]
    }
    if (!(status in old)) return [change(place, 'answer-added')]
    const [before, after] = [
      resolve(contracts[0], old[status] as Tree),
      resolve(contracts[1], now[status] as Tree),
    ]
    const inside = { at: `${at} ${status}`, direction: outgoing }
    return [
      ...compareNamed(
        contracts,
        listHeaders(contracts[0], before),
        listHeaders(contracts[1], after),
        inside,
      ),
      ...compareContent(contracts, before['content'], after['content'], inside),
    ]
  })
}

function listHeaders(contract: Tree, { headers }: Tree): ReadonlyMap<string, Named> {
  const entries = Object.entries((headers ?? {}) as Record<string, Tree>)
  return new Map(
    entries.map(([name, header]) => {
      const { required, schema } = resolve(contract, header)
      return [`header ${name.toLowerCase()}`, { required: required === true, schema }]
    }),
  )
}

function resolve(contract: Tree, node: Tree): Tree {
  return typeof node['$ref'] === 'string' ? resolve(contract, follow(contract, node['$ref'])) : node
}
