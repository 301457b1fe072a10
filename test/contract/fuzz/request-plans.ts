// Requests to every operation of openapi.yaml, made from its parameters and schemas: in order, nearly in order, and broken.
import fc, { type Arbitrary } from 'fast-check'
import {
  OPERATIONS_IN_FILE,
  type ContractOperation,
  type Tree,
} from '../../support/contract-file.ts'
import { brokenBodies } from './broken-bodies.ts'
import { PLACES } from './named-places.ts'
import { valuesOf, valuesOfField } from './values-from-schema.ts'

/** The body's text or bytes; long ones are made when they are sent. */
export type BodyPlan = string | Uint8Array | { readonly bytes: number }

export interface RequestPlan {
  readonly operation: ContractOperation
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly token: 'bearer' | 'bare' | 'wrong' | 'none'
  readonly body: BodyPlan | undefined
  /** Which of the known nodes, deliveries and so on is meant. */
  readonly choice: number
}

/** Making a key takes the processor so long that one turn in a hundred is enough. */
const COSTLY = ['rotateKey', 'generateNodeCert']
const turns = OPERATIONS_IN_FILE.flatMap((operation) =>
  Array<ContractOperation>(COSTLY.includes(operation.operationId) ? 1 : 4).fill(operation),
)

/** Mostly the first, now and then the second. */
function mostly<A, B>(usual: Arbitrary<A>, other: Arbitrary<B>): Arbitrary<A | B> {
  return fc.oneof({ arbitrary: usual, weight: 5 }, { arbitrary: other, weight: 1 })
}

const broken = fc.oneof(
  fc.string({ minLength: 1, unit: 'binary' }),
  fc.constantFrom('%', '%ff', '%00', '__proto__', 'constructor', '-1', '0', '1e9', 'null', '..'),
  fc.string({ minLength: 200, maxLength: 3_000 }),
)

const headers = fc.record(
  {
    'content-type': fc.constantFrom('application/json', 'text/plain', 'a/b; charset=utf-16', ''),
    accept: fc.constantFrom('application/json', 'text/html', '*/*', 'nonsense'),
    origin: fc.constantFrom('http://evil.example', 'null', 'file://'),
    host: fc.constantFrom('evil.example', '127.0.0.1:99999', 'a b', '"'),
    'content-encoding': fc.constantFrom('gzip', 'br', 'nonsense', 'identity'),
    'idempotency-key': fc.constantFrom('a', 'b', '', 'é', 'x'.repeat(256)),
    'x-http-method-override': fc.constantFrom('DELETE', 'GET'),
  },
  { requiredKeys: [] },
)

export const requestPlans: Arbitrary<RequestPlan> = fc.constantFrom(...turns).chain((operation) =>
  fc.record({
    operation: fc.constant(operation),
    method: fc.oneof(
      { arbitrary: fc.constant(operation.method), weight: 30 },
      { arbitrary: fc.constantFrom('GET', 'PUT', 'POST', 'PATCH', 'DELETE'), weight: 1 },
    ),
    path: fc.tuple(pathOf(operation), queryOf(operation)).map(([path, query]) => path + query),
    headers: mostly(fc.constant({}), headers),
    token: mostly(fc.constantFrom('bearer', 'bare'), fc.constantFrom('wrong', 'none')),
    body: operation.request
      ? fc.oneof(inOrder(operation.request.schema), brokenBodies(operation.request.schema))
      : mostly(fc.constant(undefined), fc.json()),
    choice: fc.nat(1_000),
  }),
)

function inOrder(schema: Tree): Arbitrary<string> {
  return valuesOf(schema).map((value) => JSON.stringify(value))
}

function pathOf({ path, parameters }: ContractOperation): Arbitrary<string> {
  const names = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)
  const texts = names.map((name) => mostly(fc.constant(placeOf(name, path)), broken.map(escape)))
  return fc
    .tuple(...texts)
    .map((values) =>
      names.reduce((at, name, index) => at.replace(`{${name}}`, values[index]!), path),
    )
}

function placeOf(name: string, path: string): string {
  if (name !== 'id') return PLACES[name.replace('Id', '') as 'task' | 'delivery' | 'redelivery']
  if (path.startsWith('/v1/webhooks/')) return PLACES.registration
  if (path.includes('/deliveries/')) return PLACES.delivery
  return path.includes('/events/') ? PLACES.event : PLACES.node
}

function queryOf({ parameters }: ContractOperation): Arbitrary<string> {
  const pairs = parameters
    .filter((parameter) => parameter.in === 'query')
    .map(({ name, schema }) => {
      const usual = valuesOfField(name, schema).map((value) => escape(String(value)))
      const pair = mostly(usual, broken.map(escape)).map((value) => `${name}=${value}`)
      // Without it a wait may take ten seconds.
      return name === 'timeout' ? pair : fc.oneof(pair, fc.constant(''))
    })
  const stray = mostly(
    fc.constant(''),
    broken.map((text) => `stray=${escape(text)}`),
  )
  return fc.tuple(...pairs, stray).map((texts) => {
    const given = texts.filter((text) => text !== '')
    return given.length === 0 ? '' : `?${given.join('&')}`
  })
}

/** As it stands when it is an escape already, or a word to be filled in. */
function escape(text: string): string {
  return /^(?:%[0-9a-f]{0,2}|@\w+@)$/.test(text) ? text : encodeURIComponent(text)
}
