// Which options go with a scheme, and what is said of the others.
import { expect, test } from 'vitest'
import { createReceiver, hmac, staticKey } from '../index.ts'
import { testKeys } from '../testing/index.ts'

const scheme = hmac({ secret: 'whsec_abc123' })
const create = (options: object) => createReceiver(options as { scheme: typeof scheme })

test.each([
  ['keys', staticKey(testKeys.publicKeyPem), /either keys or a scheme/],
  ['expect', { nodeId: 'a' }, /about no node/],
  ['order', 'drop-stale', /times of a node/],
  ['onStale', () => undefined, /goes with order/],
  ['maxAge', '3h', /texture\(\{ tolerance \}\)/],
  ['allowShortMaxAge', true, /tolerance/],
  ['maxSkew', '5m', /tolerance/],
  ['allowTestKeys', true, /with keys/],
])('%s does not go with a scheme', (name, value, reason) => {
  expect(() => create({ scheme, [name]: value })).toThrow(TypeError)
  expect(() => create({ scheme, [name]: value })).toThrow(`with a scheme there is no ${name}`)
  expect(() => create({ scheme, [name]: value })).toThrow(reason)
})

test.each([
  [{ validate: 'loose' }, /'strict', 'warn' or 'off'/],
  [{ maxBodyBytes: 0 }, /positive whole number/],
  [{ signatureFailureStatus: 404 }, /401 or 403/],
  [{ ack: 'early' }, /needs onError/],
  [{ deduplicate: { ttl: '1m' } }, /before its last retry/],
  [{ retries: 3 }, /no option "retries"/],
])('%j is misuse', (option, message) => {
  expect(() => create({ scheme, ...option })).toThrow(message)
})

test('without keys and without a scheme both are named', () => {
  for (const options of [{}, { scheme: hmac }, { scheme: 'hmac' }, { scheme: undefined }]) {
    expect(() => create(options)).toThrow(/keys: staticKey.*or scheme: hmac/)
  }
})

test('what is no scheme is not passed over beside keys', () => {
  const keys = staticKey(testKeys.publicKeyPem)
  for (const none of ['standard', hmac, undefined]) {
    expect(() => create({ keys, scheme: none })).toThrow(/with keys: there is no option "scheme"/)
  }
})

test('a handler is registered for any type of that form, once, and before the first delivery', async () => {
  const receiver = createReceiver({ scheme })
  receiver.on('user.created', () => undefined)
  receiver.on('invoice.line_item.voided', () => undefined)
  expect(() => {
    receiver.on('user.created', () => undefined)
  }).toThrow(/has a handler already/)
  for (const type of ['NODE_STATUS_UPDATED', 'user', '', 'user.', '*', 'user.*']) {
    expect(() => {
      receiver.on(type, () => undefined)
    }).toThrow(/written noun.verb/)
  }
  expect(() => {
    receiver.on('user.deleted', undefined as never)
  }).toThrow(/must be a function/)
  await receiver.ready()
})
