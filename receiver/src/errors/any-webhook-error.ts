// The union of all errors, for exhaustive switches.
import type {
  NodeMismatchError,
  NodeUnexpectedError,
  PayloadInvalidError,
  PayloadNotJsonError,
  TimestampInFutureError,
  TimestampTooOldError,
  TimestampUnreadableError,
} from './event-errors.ts'
import type { HandlerFailedError, InternalError } from './failure-errors.ts'
import type { KeyInvalidError, KeyUnavailableError, TestKeyRefusedError } from './key-errors.ts'
import type {
  BodyAlreadyParsedError,
  BodyIncompleteError,
  BodyNotBytesError,
  BodyTooLargeError,
  ContentTypeUnsupportedError,
  MethodNotAllowedError,
} from './request-errors.ts'
import type {
  SignatureDuplicatedError,
  SignatureMalformedError,
  SignatureMismatchError,
  SignatureMissingError,
} from './signature-errors.ts'
import type { DeliveryInProgressError, StoreFailedError } from './store-errors.ts'

/** One member per code. */
export type AnyWebhookError =
  | MethodNotAllowedError
  | ContentTypeUnsupportedError
  | BodyTooLargeError
  | BodyNotBytesError
  | BodyAlreadyParsedError
  | BodyIncompleteError
  | SignatureMissingError
  | SignatureDuplicatedError
  | SignatureMalformedError
  | SignatureMismatchError
  | KeyInvalidError
  | KeyUnavailableError
  | TestKeyRefusedError
  | PayloadNotJsonError
  | PayloadInvalidError
  | NodeMismatchError
  | NodeUnexpectedError
  | TimestampTooOldError
  | TimestampInFutureError
  | TimestampUnreadableError
  | DeliveryInProgressError
  | StoreFailedError
  | HandlerFailedError
  | InternalError
