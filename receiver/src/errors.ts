// All errors in one list. Re-exports only.
export type { AnyWebhookError } from './errors/any-webhook-error.ts'
export type { WebhookErrorCode } from './errors/error-policy.ts'
export {
  NodeMismatchError,
  NodeUnexpectedError,
  PayloadInvalidError,
  PayloadNotJsonError,
  TimestampInFutureError,
  TimestampTooOldError,
  TimestampUnreadableError,
} from './errors/event-errors.ts'
export { HandlerFailedError, InternalError } from './errors/failure-errors.ts'
export type { CallbackName } from './errors/failure-errors.ts'
export { isWebhookError } from './errors/is-webhook-error.ts'
export { KeyInvalidError, KeyUnavailableError, TestKeyRefusedError } from './errors/key-errors.ts'
export {
  BodyAlreadyParsedError,
  BodyIncompleteError,
  BodyNotBytesError,
  BodyTooLargeError,
  ContentTypeUnsupportedError,
  MethodNotAllowedError,
} from './errors/request-errors.ts'
export {
  SignatureDuplicatedError,
  SignatureMalformedError,
  SignatureMismatchError,
  SignatureMissingError,
} from './errors/signature-errors.ts'
export type { SignatureDefect } from './errors/signature-errors.ts'
export { DeliveryInProgressError, StoreFailedError } from './errors/store-errors.ts'
export type { StoreOperation } from './errors/store-errors.ts'
export { WebhookError } from './errors/webhook-error.ts'
export type { BodySource, Diagnostics } from './errors/webhook-error.ts'
