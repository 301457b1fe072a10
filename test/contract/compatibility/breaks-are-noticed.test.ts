// Each change of a contract, in each of its directions: who is hurt by it, by example and by trying values.
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeJudgement, judgeChanges } from './judge-changes.ts'
import { listChanges } from './list-changes.ts'
import { isBreaking, RULES, type ChangeKind, type Direction } from './rules.ts'
import type { Tree } from './shapes.ts'

const media = (schema: Tree): Tree => ({ content: { 'application/json': { schema } } })
const OK: Tree = { '200': { description: 'Fine.' } }

/** A contract that has the schema in one place only. */
const HOLDERS: Readonly<Record<Direction, (schema: Tree) => Tree>> = {
  request: (schema) => put('paths', { requestBody: media(schema), responses: OK }),
  response: (schema) => put('paths', { responses: { '200': media(schema) } }),
  webhook: (schema) => put('webhooks', { requestBody: media(schema), responses: OK }),
}

function put(section: 'paths' | 'webhooks', operation: Tree, version = '1.2.0'): Tree {
  return { info: { version }, [section]: { '/a': { post: { operationId: 'a', ...operation } } } }
}

const A = { type: 'string' }
const object = (properties: Tree, required: readonly string[] = [], more: Tree = {}): Tree => ({
  ...{ type: 'object', properties, required },
  ...more,
})
const CLOSED = { additionalProperties: false }

/** Change, schema before, schema after, and whether requests, responses and webhooks break. */
const SCHEMAS: readonly [ChangeKind, Tree, Tree, boolean, boolean, boolean][] = [
  ['field-added', object({}), object({ a: A }), false, false, false],
  [
    'field-added-to-closed',
    object({}, [], CLOSED),
    object({ a: A }, [], CLOSED),
    false,
    false,
    true,
  ],
  ['required-field-added', object({}), object({ a: A }, ['a']), true, false, false],
  ['field-removed', object({ a: A }), object({}), true, true, true],
  ['became-required', object({ a: A }), object({ a: A }, ['a']), true, false, false],
  ['became-optional', object({ a: A }, ['a']), object({ a: A }), false, true, true],
  ['value-added', { enum: ['x'] }, { enum: ['x', 'y'] }, false, true, true],
  ['value-added', { const: 1 }, { enum: [1, 2] }, false, true, true],
  ['value-removed', { enum: ['x', 'y'] }, { enum: ['x'] }, true, false, false],
  ['values-opened', { ...A, enum: ['x'] }, A, false, true, true],
  ['values-closed', A, { ...A, enum: ['x'] }, true, false, false],
  ['type-added', A, { type: ['string', 'null'] }, false, true, true],
  ['type-added', A, { anyOf: [A, { type: 'null' }] }, false, true, true],
  ['type-removed', { type: ['string', 'null'] }, A, true, false, false],
  ['limit-tightened', { ...A, maxLength: 9 }, { ...A, maxLength: 8 }, true, false, false],
  ['limit-tightened', A, { ...A, minLength: 1 }, true, false, false],
  ['limit-tightened', { type: 'number' }, { type: 'integer' }, true, false, false],
  ['limit-loosened', { ...A, maxLength: 9 }, A, false, true, true],
  [
    'limit-loosened',
    { type: 'integer', minimum: 1 },
    { type: 'integer', minimum: 0 },
    false,
    true,
    true,
  ],
  ['form-added', A, { ...A, pattern: '^a$' }, true, false, false],
  ['form-removed', { ...A, format: 'uuid' }, A, false, true, true],
  ['form-changed', { ...A, pattern: '^a$' }, { ...A, pattern: '^b$' }, true, true, true],
  ['object-closed', object({}), object({}, [], CLOSED), true, false, false],
  ['object-opened', object({}, [], CLOSED), object({}), false, false, false],
  ['default-changed', { ...A, default: 'x' }, { ...A, default: 'y' }, true, false, false],
  ['rule-changed', A, { ...A, not: { const: 'x' } }, true, true, true],
]

describe.each(SCHEMAS)('%s', (kind, before, after, request, response, webhook) => {
  it.each([
    ['request', request],
    ['response', response],
    ['webhook', webhook],
  ] as const)('in a %s breaks: %s', (direction, breaks) => {
    const hold = HOLDERS[direction]
    const changes = listChanges(hold(before), hold(after))
    expect(changes.map((change) => change.kind)).toContain(kind)
    expect(changes.some(isBreaking)).toBe(breaks)
  })
})

const REF = { $ref: '#/components/schemas/A' }
const parameter = (required: boolean): Tree => ({ name: 'q', in: 'query', required, schema: A })
const answers = (...statuses: string[]): Tree => ({
  responses: Object.fromEntries(statuses.map((status) => [status, { description: 'An answer.' }])),
})

/** Change, operation before and after, and whether it breaks as an operation and as a webhook. */
const OPERATIONS: readonly [ChangeKind, Tree | null, Tree | null, boolean, boolean][] = [
  ['operation-added', null, { responses: OK }, false, false],
  ['operation-removed', { responses: OK }, null, true, true],
  ['operation-renamed', { responses: OK }, { operationId: 'b', responses: OK }, true, true],
  [
    'token-needed',
    { security: [], responses: OK },
    { security: [{ t: [] }], responses: OK },
    true,
    true,
  ],
  ['answer-added', answers('200'), answers('200', '404'), false, false],
  ['success-removed', answers('200', '202'), answers('200'), true, true],
  ['refusal-removed', answers('200', '404'), answers('200'), false, true],
  ['body-added', { responses: OK }, { requestBody: media(A), responses: OK }, false, false],
  ['body-removed', { requestBody: media(A), responses: OK }, { responses: OK }, true, true],
  [
    'body-required',
    { requestBody: media(A), responses: OK },
    { requestBody: { ...media(A), required: true }, responses: OK },
    ...([true, false] as const),
  ],
  [
    'body-optional',
    { requestBody: { ...media(A), required: true }, responses: OK },
    { requestBody: media(A), responses: OK },
    ...([false, true] as const),
  ],
  [
    'media-type-added',
    { requestBody: { content: { 'a/a': {} } }, responses: OK },
    { requestBody: { content: { 'a/a': {}, 'b/b': {} } }, responses: OK },
    ...([false, true] as const),
  ],
  [
    'media-type-removed',
    { requestBody: { content: { 'a/a': {}, 'b/b': {} } }, responses: OK },
    { requestBody: { content: { 'a/a': {} } }, responses: OK },
    ...([true, true] as const),
  ],
  [
    'required-field-added',
    { responses: OK },
    { parameters: [parameter(true)], responses: OK },
    ...([true, false] as const),
  ],
  [
    'became-optional',
    { parameters: [parameter(true)], responses: OK },
    { parameters: [parameter(false)], responses: OK },
    ...([false, true] as const),
  ],
]

describe.each(OPERATIONS)('%s', (kind, before, after, asOperation, asWebhook) => {
  it.each([
    ['paths', asOperation],
    ['webhooks', asWebhook],
  ] as const)('under %s breaks: %s', (section, breaks) => {
    const hold = (operation: Tree | null) =>
      operation ? put(section, operation) : { info: { version: '1.2.0' } }
    const changes = listChanges(hold(before), hold(after))
    expect(changes.map((change) => change.kind)).toContain(kind)
    expect(changes.some(isBreaking)).toBe(breaks)
  })
})

it('has an example of every kind of change', () => {
  const shown = new Set([...SCHEMAS, ...OPERATIONS].map(([kind]) => kind))
  expect([...shown].sort()).toEqual(Object.keys(RULES).sort())
})

describe('the answer to a webhook', () => {
  const answer = (schema: Tree): Tree => put('webhooks', { responses: { '200': media(schema) } })

  it('is written by receivers, so that a new value is safe there and a lost one is not', () => {
    const [few, many] = [answer({ enum: ['x'] }), answer({ enum: ['x', 'y'] })]
    expect(listChanges(few, many).some(isBreaking)).toBe(false)
    expect(listChanges(many, few).some(isBreaking)).toBe(true)
  })
})

describe('an open list of known values', () => {
  const open = (...values: string[]): Tree =>
    HOLDERS.webhook({ 'x-open-enum': true, anyOf: [{ ...A, enum: values }, A] })

  it('hurts receivers by a new value all the same: they do nothing with it', () => {
    expect(listChanges(open('x'), open('x', 'y')).filter(isBreaking)).toMatchObject([
      { kind: 'value-added', direction: 'webhook', detail: '"y"' },
    ])
    expect(listChanges(open('x', 'y'), open('x')).some(isBreaking)).toBe(false)
  })
})

describe('what is said in another way and means the same', () => {
  const components = { schemas: { A: object({ a: A }, ['a']) } }
  it.each<[string, Tree, Tree]>([
    ['a reference', object({ a: A }, ['a']), REF],
    ['a composition', { allOf: [REF, object({ b: A })] }, object({ a: A, b: A }, ['a'])],
    ['prose', { ...A, description: 'One.' }, { ...A, description: 'Another.', 'x-fidelity': {} }],
    ['null as a type', { type: ['string', 'null'] }, { anyOf: [A, { type: 'null' }] }],
    ['one value', { ...A, const: 'x' }, { ...A, enum: ['x'] }],
  ])('is no change: %s', (_, before, after) => {
    for (const hold of Object.values(HOLDERS)) {
      const [one, other] = [hold(before), hold(after)]
      expect(listChanges({ ...one, components }, { ...other, components })).toEqual([])
    }
  })

  it('is no change: the name of a path parameter', () => {
    const path = (name: string): Tree => ({
      paths: {
        [`/a/{${name}}`]: {
          parameters: [{ name, in: 'path', required: true, schema: A }],
          get: { operationId: 'a', responses: OK },
        },
      },
    })
    expect(listChanges(path('id'), path('nodeId'))).toEqual([])
  })
})

/** Schemas of few words, whose values often fit each other. */
const schemas: fc.Arbitrary<Tree> = fc.letrec<{ schema: Tree; leaf: Tree }>((tie) => ({
  leaf: fc.oneof(
    fc.record(
      {
        type: fc.constant('string'),
        minLength: fc.nat(3),
        maxLength: fc.integer({ min: 3, max: 6 }),
      },
      { requiredKeys: ['type'] },
    ),
    fc
      .subarray(['a', 'bb', 'ccc'], { minLength: 1 })
      .map((values) => ({ type: 'string', enum: values })),
    fc.record(
      { type: fc.constantFrom('integer', 'number'), minimum: fc.nat(3) },
      { requiredKeys: ['type'] },
    ),
    fc.constant({ type: ['string', 'null'] }),
    fc.constant({ type: 'boolean' }),
  ),
  schema: fc.oneof(
    { maxDepth: 2 },
    tie('leaf'),
    fc
      .tuple(tie('schema'), fc.nat(2))
      .map(([items, minItems]) => ({ type: 'array', items, minItems })),
    fc
      .tuple(
        fc.dictionary(fc.constantFrom('a', 'b'), tie('schema')),
        fc.subarray(['a', 'b']),
        fc.boolean(),
      )
      .map(([properties, wanted, isClosed]) =>
        object(
          properties,
          wanted.filter((name) => name in properties),
          isClosed ? CLOSED : {},
        ),
      ),
    fc.tuple(tie('leaf'), tie('leaf')).map((anyOf) => ({ anyOf })),
  ),
})).schema

const values = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(null, true, 0, 1, 2, 5, 1.5, '', 'a', 'bb', 'ccc', 'dddd', 'eeeeeee'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b'), tie('value')),
  ),
})).value

const ajv = new Ajv2020({ strict: false })
const breaksAs = (direction: Direction, before: Tree, after: Tree): boolean =>
  listChanges(HOLDERS[direction](before), HOLDERS[direction](after)).some(isBreaking)

describe('whatever the schemas', () => {
  it('a contract does not break itself', () => {
    fc.assert(
      fc.property(schemas, (schema) => {
        for (const hold of Object.values(HOLDERS)) {
          expect(listChanges(hold(schema), hold(schema))).toEqual([])
        }
      }),
    )
  })

  it('a request that was taken is still taken where nothing is said to break', () => {
    let tried = 0
    fc.assert(
      fc.property(schemas, schemas, fc.array(values, { minLength: 20 }), (before, after, all) => {
        if (breaksAs('request', before, after)) return
        const [was, is] = [ajv.compile(close(before)), ajv.compile(after)]
        for (const value of all.filter((one) => was(one))) {
          tried += 1
          expect(is(value)).toBe(true)
        }
      }),
      { numRuns: 2_000 },
    )
    expect(tried).toBeGreaterThan(100)
  })

  it('a webhook that is sent now is one that could have been sent before where nothing is said to break', () => {
    let tried = 0
    fc.assert(
      fc.property(schemas, schemas, fc.array(values, { minLength: 20 }), (before, after, all) => {
        if (breaksAs('webhook', before, after)) return
        const [was, is] = [ajv.compile(open(before)), ajv.compile(open(after))]
        for (const value of all.filter((one) => is(one))) {
          tried += 1
          expect(was(value)).toBe(true)
        }
      }),
      { numRuns: 2_000 },
    )
    expect(tried).toBeGreaterThan(100)
  })
})

/** Users send the fields that they read of, and no other. */
function close(schema: Tree): Tree {
  const text = JSON.stringify(schema)
  return JSON.parse(
    text.replaceAll('"required":', '"additionalProperties":false,"required":'),
  ) as Tree
}

/** Receivers are told to pass over fields that they do not know. */
function open(schema: Tree): Tree {
  return JSON.parse(
    JSON.stringify(schema).replaceAll('"additionalProperties":false', '"x":0'),
  ) as Tree
}

describe('the verdict', () => {
  const contract = (version: string, schema: Tree): Tree =>
    put('webhooks', { requestBody: media(schema), responses: OK }, version)
  const released = contract('1.2.0', { enum: ['x'] })

  it.each([
    ['1.2.0', { enum: ['x'] }, 'compatible'],
    ['1.3.0', { enum: ['x', 'y'] }, 'break'],
    ['2.0.0', { enum: ['x', 'y'] }, 'intended break'],
    ['1.1.9', { enum: ['x'] }, 'older'],
  ])('of %s with %j is: %s', (version, schema, kind) => {
    expect(judgeChanges(released, contract(version, schema)).kind).toBe(kind)
  })

  it('names the place, what is different, and what to do now', () => {
    const judgement = judgeChanges(released, contract('1.3.0', { enum: ['x', 'y'] }))
    expect(describeJudgement(judgement)).toBe(
      `openapi.yaml 1.3.0 breaks users of the released 1.2.0:
  a request has a new value ("y"): value-added
Add beside what there is instead of changing it. If the break is meant, raise info.version in openapi.yaml to
2.0.0 and say so in the changeset of this change; CONTRIBUTING.md says how.`,
    )
  })

  it.each([
    ['0.1.1', 'break'],
    ['0.2.0', 'intended break'],
    ['1.0.0', 'intended break'],
  ])('of %s, after 0.1.0, is: %s', (version, kind) => {
    const first = contract('0.1.0', { enum: ['x'] })
    expect(judgeChanges(first, contract(version, { enum: ['x', 'y'] })).kind).toBe(kind)
  })
})
