// openapi.yaml against itself and against the words both ends share: examples fit, operations say how faithful they are.
import { readFileSync } from 'node:fs'
import addFormats from 'ajv-formats'
import { Ajv2020 } from 'ajv/dist/2020.js'
import {
  EXTENDED_HEADERS,
  NODE_STATUSES,
  NODE_STATUS_UPDATED,
  THUNDERSTACK_SIGNATURE_HEADER,
} from '@thunderstack-webhooks/shared'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { checkRequest } from './check-request.ts'
import { checkResponse } from './check-response.ts'
import type { OperationId } from './operation-types.ts'

type Tree = Readonly<Record<string, unknown>>

const contract = parse(readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8')) as Tree
const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
ajv.addSchema(contract, 'openapi.yaml')

interface Example {
  readonly at: string
  readonly schema: unknown
  readonly value: unknown
}

const examples = [...listExamples(contract, '#')]
const operations = [...listOperations()]

const bodies = operations.flatMap(([name, operation]) => listBodies(name, operation))

/** Every example of a body, with the check that a user would call for it. */
function listBodies(name: string, operation: Tree) {
  if (isWebhook(operation)) return []
  const id = operation['operationId'] as OperationId
  const requests = [...listExamples(operation['requestBody'], '')].map(({ value }) => ({
    at: `request of ${name}`,
    check: (body: unknown) => checkRequest(id, body),
    value,
  }))
  const responses = Object.entries(operation['responses'] as Tree).flatMap(([status, response]) => {
    const { content, headers } = follow(response)
    return [...listExamples(content, '')].map(({ value }) => ({
      at: `${status} of ${name}`,
      check: (body: unknown) =>
        checkResponse(id, Number(status), exampleHeaders(content, headers), body),
      value,
    }))
  })
  return [...requests, ...responses]
}

/** What stands behind a local reference. */
function follow(node: unknown): Tree {
  const { $ref } = node as { $ref?: string }
  if ($ref === undefined) return node as Tree
  const keys = $ref.slice(2).split('/')
  return keys.reduce<unknown>((parent, key) => (parent as Tree)[key], contract) as Tree
}

function exampleHeaders(content: unknown, headers: unknown = {}): Record<string, string> {
  const named = Object.entries(headers as Tree).map(([name, header]) => [
    name,
    String(follow(header)['example']),
  ])
  const [contentType = ''] = Object.keys(content as Tree)
  return { ...(Object.fromEntries(named) as object), 'content-type': contentType }
}

/** Every example that stands beside a schema (bodies, parameters, headers) or inside one. */
function* listExamples(node: unknown, at: string): Generator<Example> {
  if (!isTree(node)) return
  const { schema } = node
  if ('example' in node) yield { at: `${at}/example`, schema, value: node['example'] }
  if (Array.isArray(node['examples'])) {
    const values: unknown[] = node['examples']
    for (const [index, value] of values.entries())
      yield { at: `${at}/examples/${index}`, schema: node, value }
  } else if (isTree(node['examples'])) {
    for (const [name, example] of Object.entries(node['examples'])) {
      yield { at: `${at}/examples/${name}`, schema, value: (example as Tree)['value'] }
    }
  }
  for (const [key, child] of Object.entries(node)) {
    if (key !== 'example' && key !== 'examples') yield* listExamples(child, `${at}/${key}`)
  }
}

function* listOperations(): Generator<[string, Tree]> {
  const items = { ...(contract['paths'] as Tree), ...(contract['webhooks'] as Tree) }
  for (const [path, item] of Object.entries(items)) {
    for (const [method, operation] of Object.entries(item as Tree)) {
      if (method !== 'parameters') yield [`${method} ${path}`, operation as Tree]
    }
  }
}

/** What the platform sends, and does not serve. */
function isWebhook(operation: Tree): boolean {
  const items = Object.values(contract['webhooks'] as Readonly<Record<string, Tree>>)
  return items.some(({ post }) => post === operation)
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null
}

/** Local references of a part of the file, made to point into the file. */
function anchor(schema: unknown): Tree {
  const text = JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"openapi.yaml#/')
  return JSON.parse(text) as Tree
}

describe('examples', () => {
  it('are there in number', () => {
    expect(examples.length).toBeGreaterThan(100)
  })

  it.each(examples)('$at fits its schema', ({ schema, value }) => {
    const validate = ajv.compile(anchor(schema))
    validate(value)
    expect(validate.errors ?? []).toEqual([])
  })

  it.each(bodies)('$at passes the compiled check', ({ check, value }) => {
    expect(check(value)).toEqual({ kind: 'valid' })
  })

  it.each(bodies.filter(({ at, value }) => !at.startsWith('request') && isTree(value)))(
    '$at refuses a field that is not described',
    ({ check, value }) => {
      expect(check({ ...(value as Tree), stray: 1 })).toMatchObject({ kind: 'invalid' })
    },
  )

  it.each(operations)('%s shows a body wherever it has one', (_name, operation) => {
    const bodies = [operation['requestBody'], ...Object.values(operation['responses'] as Tree)]
    for (const body of bodies.filter(isTree)) {
      for (const media of Object.values((body['content'] ?? {}) as Tree)) {
        expect(Object.keys(media as Tree).some((key) => key.startsWith('example'))).toBe(true)
      }
    }
  })
})

describe('operations', () => {
  it.each(operations)('%s says how faithful it is, and why', (_name, operation) => {
    expect(operation['x-fidelity']).toEqual({
      grade: expect.stringMatching(/^(documented|observed|inferred|ours)$/) as unknown,
      note: expect.stringMatching(/\.$/) as unknown,
    })
    expect(operation['description']).toMatch(/\S/)
  })

  it.each(operations)('%s promises no default answer, and no 5xx but 503', (_name, operation) => {
    if (isWebhook(operation)) return
    const statuses = Object.keys(operation['responses'] as Tree)
    expect(statuses.filter((status) => !/^([24]\d\d|503)$/.test(status))).toEqual([])
  })
})

describe('the words both ends share', () => {
  const webhook = (contract['webhooks'] as Record<string, { post: Tree }>)[NODE_STATUS_UPDATED]

  it('names the signature header in its spelling on the wire', () => {
    const [signature, ...extended] = webhook?.post['parameters'] as { name: string }[]
    expect(signature?.name).toBe(THUNDERSTACK_SIGNATURE_HEADER)
    expect(extended.map(({ name }) => name)).toEqual(Object.values(EXTENDED_HEADERS))
  })

  it('has the statuses of the shared package', () => {
    const schemas = (contract['components'] as Tree)['schemas'] as Record<string, Tree>
    expect([...(schemas['NodeStatus']?.['enum'] as string[])].sort()).toEqual(
      [...NODE_STATUSES].sort(),
    )
  })
})
