import { expect, expectTypeOf, test } from 'vitest'
import * as errors from '../errors.ts'
import { ERROR_POLICY } from './error-policy.ts'

const INSTANCES: errors.AnyWebhookError[] = [
  new errors.MethodNotAllowedError('GET'),
  new errors.ContentTypeUnsupportedError('text/plain'),
  new errors.BodyTooLargeError(10),
  new errors.BodyNotBytesError('string'),
  new errors.BodyAlreadyParsedError('parsed', 'mount first'),
  new errors.BodyIncompleteError(),
  new errors.SignatureMissingError(),
  new errors.SignatureDuplicatedError(),
  new errors.SignatureMalformedError('not-base64'),
  new errors.SignatureMismatchError(),
  new errors.KeyInvalidError('it is empty'),
  new errors.KeyUnavailableError({ retryAfterMs: 1_200 }),
  new errors.TestKeyRefusedError('sha256:00'),
  new errors.PayloadNotJsonError('not-utf8'),
  new errors.PayloadInvalidError('nodeId: missing'),
  new errors.NodeMismatchError(),
  new errors.NodeUnexpectedError(),
  new errors.TimestampTooOldError(2, 1),
  new errors.TimestampInFutureError(2, 1),
  new errors.TimestampUnreadableError(),
  new errors.DeliveryInProgressError(),
  new errors.StoreFailedError('claim', { cause: new Error('x') }),
  new errors.HandlerFailedError('handler', { cause: new Error('x') }),
  new errors.InternalError('thrown text'),
]

test('has exactly one error class for every code', () => {
  expect(INSTANCES.map(({ code }) => code).sort()).toEqual(Object.keys(ERROR_POLICY).sort())
})

test.each(INSTANCES.map((error) => [error.code, error] as const))(
  '%s carries its class name, status, advice and nothing else to be parsed',
  (code, error) => {
    expect(error).toBeInstanceOf(errors.WebhookError)
    expect(error.name).toBe(error.constructor.name)
    expect(error).toMatchObject({
      status: ERROR_POLICY[code].status,
      retryable: ERROR_POLICY[code].retryable,
    })
    expect(error.hint).not.toBe('')
    expect(errors.isWebhookError(error)).toBe(true)
  },
)

test('keeps the cause', () => {
  const cause = new Error('refused')
  expect(new errors.KeyUnavailableError({ cause }).cause).toBe(cause)
})

test('asks to wait in whole seconds, one at least', () => {
  expect(new errors.KeyUnavailableError({ retryAfterMs: 1_200 }).retryAfterSeconds).toBe(2)
  expect(new errors.KeyUnavailableError({ retryAfterMs: -5 }).retryAfterSeconds).toBe(1)
})

test('knows its own errors from others', () => {
  expect(errors.isWebhookError(new Error('x'))).toBe(false)
  expect(errors.isWebhookError(Object.assign(new Error('x'), { code: 'ENOENT' }))).toBe(false)
  expect(errors.isWebhookError(undefined)).toBe(false)
})

test('narrows by code', () => {
  const error = INSTANCES.at(11)
  if (error?.code === 'ERR_KEY_UNAVAILABLE') {
    expectTypeOf(error).toEqualTypeOf<errors.KeyUnavailableError>()
  }
})
