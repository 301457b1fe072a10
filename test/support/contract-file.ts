// openapi.yaml as data: operations and webhooks with their references followed, and schemas as checks. A reading of its own,
// so that what the packages make of the file is not tested against itself.
import { readFileSync } from 'node:fs'
import addFormats from 'ajv-formats'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'yaml'

export type Tree = Readonly<Record<string, unknown>>

export interface ContractExample {
  readonly name: string
  readonly value: unknown
}

export interface ContractBody {
  readonly mediaType: string
  readonly schema: Tree
  readonly examples: readonly ContractExample[]
}

export interface ContractParameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  readonly schema: Tree
  readonly example: unknown
}

export interface ContractResponse {
  /** `200`, or `2XX` in a webhook. */
  readonly status: string
  readonly headers: readonly ContractParameter[]
  readonly body: ContractBody | undefined
}

export interface ContractOperation {
  readonly operationId: string
  readonly method: string
  /** The event type, in a webhook. */
  readonly path: string
  /** Whether a call without a token is refused. */
  readonly needsToken: boolean
  readonly parameters: readonly ContractParameter[]
  readonly request: (ContractBody & { readonly required: boolean }) | undefined
  readonly responses: readonly ContractResponse[]
}

const FILE = new URL('../../openapi.yaml', import.meta.url)
const contract = parse(readFileSync(FILE, 'utf8')) as Tree
const METHODS = new Set(['get', 'put', 'post', 'patch', 'delete'])

export const OPERATIONS_IN_FILE: readonly ContractOperation[] = listOperations('paths')
export const WEBHOOKS_IN_FILE: readonly ContractOperation[] = listOperations('webhooks')

function listOperations(section: 'paths' | 'webhooks'): ContractOperation[] {
  return Object.entries(contract[section] as Record<string, Tree>).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => METHODS.has(method))
      .map(([method, operation]) =>
        readOperation(path, method, operation as Tree, item['parameters']),
      ),
  )
}

function readOperation(
  path: string,
  method: string,
  operation: Tree,
  shared: unknown,
): ContractOperation {
  const request = operation['requestBody'] as Tree | undefined
  const body = request && readBody(request)
  const ways = (operation['security'] ?? contract['security']) as Tree[]
  const parameters = [shared, operation['parameters']].flatMap((list) => (list ?? []) as Tree[])
  return {
    operationId: operation['operationId'] as string,
    method: method.toUpperCase(),
    path,
    needsToken: ways.length > 0 && ways.every((way) => Object.keys(way).length > 0),
    parameters: parameters.map((parameter) => readParameter(follow(parameter))),
    request: body && { ...body, required: request['required'] === true },
    responses: Object.entries(operation['responses'] as Tree).map(([status, response]) =>
      readResponse(status, follow(response as Tree)),
    ),
  }
}

function readResponse(status: string, response: Tree): ContractResponse {
  const headers = Object.entries((response['headers'] ?? {}) as Record<string, Tree>)
  return {
    status,
    headers: headers.map(([name, header]) =>
      readParameter({ ...follow(header), name, in: 'header' }),
    ),
    body: readBody(response),
  }
}

function readParameter(parameter: Tree): ContractParameter {
  const { name, in: place, required, schema, example } = parameter
  return {
    name: name as string,
    in: place as ContractParameter['in'],
    required: required === true,
    schema: schema as Tree,
    example,
  }
}

function readBody({ content }: Tree): ContractBody | undefined {
  const [entry] = Object.entries((content ?? {}) as Record<string, Tree>)
  if (!entry) return undefined
  const [mediaType, media] = entry
  const named = Object.entries((media['examples'] ?? {}) as Record<string, { value: unknown }>)
  const examples = named.map(([name, { value }]) => ({ name, value }))
  if ('example' in media) examples.push({ name: 'the example', value: media['example'] })
  return { mediaType, schema: media['schema'] as Tree, examples }
}

/** What a local reference points to; anything else as it is. */
export function follow(node: Tree): Tree {
  if (typeof node['$ref'] !== 'string') return node
  const keys = node['$ref'].slice(2).split('/')
  return follow(keys.reduce<unknown>((at, key) => (at as Tree)[key], contract) as Tree)
}

const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
ajv.addSchema(contract, 'openapi.yaml')
const compiled = new Map<Tree, (value: unknown) => readonly string[]>()

/** What is wrong with a value, rule by rule; empty when it fits. */
export function listFaults(schema: Tree, value: unknown): readonly string[] {
  let check = compiled.get(schema)
  if (!check) {
    const anchored = JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"openapi.yaml#/')
    const validate = ajv.compile(JSON.parse(anchored) as Tree)
    check = (candidate) => {
      validate(candidate)
      return (validate.errors ?? []).map(({ instancePath, message = '' }) =>
        `${instancePath} ${message}`.trim(),
      )
    }
    compiled.set(schema, check)
  }
  return check(value)
}

/**
 * The media type, status and headers of an answer of our own platform against the file; empty when all is as documented.
 * Ours sends every documented header, also those that another platform need not.
 */
export function listAnswerFaults(
  operation: ContractOperation,
  answer: {
    readonly status: number
    readonly headers: Readonly<Record<string, string | string[] | undefined>>
    readonly body: unknown
  },
): readonly string[] {
  const response = operation.responses.find(({ status }) => status === String(answer.status))
  if (!response) return [`${operation.operationId} documents no ${answer.status}`]
  const { body } = response
  const sent = String(answer.headers['content-type']).split(';')[0]
  return [
    ...(body && sent !== body.mediaType ? [`Content-Type is ${sent}, not ${body.mediaType}`] : []),
    ...(body ? listFaults(body.schema, answer.body).map((fault) => `body${fault}`) : []),
    ...response.headers.flatMap(({ name, schema }) => {
      const value = answer.headers[name.toLowerCase()]
      if (value === undefined) return [`${name} is missing`]
      return listFaults(schema, value).map((fault) => `${name} ${fault}`)
    }),
  ]
}
