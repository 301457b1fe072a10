import { expect, test } from 'vitest'
import { classifySendError } from './classify-send-error.ts'

const withCode = (code: unknown, options?: ErrorOptions): Error =>
  Object.assign(new Error('words', options), { code })

test.each([
  ['ENOTFOUND', 'dns'],
  ['EAI_AGAIN', 'dns'],
  ['ECONNREFUSED', 'refused'],
  ['ECONNRESET', 'reset'],
  ['EPIPE', 'reset'],
  ['UND_ERR_SOCKET', 'reset'],
  ['UND_ERR_CONNECT_TIMEOUT', 'connect-timeout'],
  ['ETIMEDOUT', 'connect-timeout'],
  ['HPE_INVALID_CONSTANT', 'bad-response'],
  ['UND_ERR_HEADERS_OVERFLOW', 'bad-response'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'tls'],
  ['CERT_HAS_EXPIRED', 'tls'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls'],
  ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls'],
  ['EHOSTUNREACH', 'other'],
])('%s is of class %s, and the code is kept as detail', (code, errorClass) => {
  expect(classifySendError(withCode(code))).toEqual({ errorClass, detail: code })
})

test('finds the code that tells more inside its wrappings', () => {
  const inner = withCode('ECONNREFUSED')
  const found = { errorClass: 'refused', detail: 'ECONNREFUSED' }
  const several = new AggregateError([inner, withCode('EHOSTUNREACH')])
  expect(classifySendError(new Error('failed', { cause: inner }))).toEqual(found)
  expect(classifySendError(several)).toEqual(found)
  expect(classifySendError(withCode('UND_ERR_SOCKET', { cause: inner }))).toEqual(found)
})

test('an error without a code of the system goes by its name', () => {
  expect(classifySendError(new RangeError('x'))).toEqual({
    errorClass: 'other',
    detail: 'RangeError',
  })
  expect(classifySendError(new DOMException('stop', 'AbortError'))).toEqual({
    errorClass: 'other',
    detail: 'AbortError',
  })
})

test('once the deadline is over, nothing else counts', () => {
  const over = Object.assign(withCode('ECONNRESET'), { name: 'DeadlineOver' })
  expect(classifySendError(over).errorClass).toBe('deadline')
})

test('a refusal of the egress guard keeps its words, also inside wrappings', () => {
  const refusal = withCode('ERR_EGRESS_REFUSED')
  const found = { errorClass: 'egress', detail: 'words' }
  expect(classifySendError(refusal)).toEqual(found)
  expect(classifySendError(new Error('failed', { cause: refusal }))).toEqual(found)
})
