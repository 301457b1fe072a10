// Refusals that need no look at the body's content: method, type, size, and bodies that are not the received bytes.
import { WebhookError } from './webhook-error.ts'

export class MethodNotAllowedError extends WebhookError {
  declare readonly code: 'ERR_METHOD_NOT_ALLOWED'
  readonly method: string

  constructor(method: string) {
    super(
      'ERR_METHOD_NOT_ALLOWED',
      `Webhooks arrive by POST; this request was a ${method}.`,
      'A browser or a health check may be calling.',
    )
    this.method = method
  }
}

export class ContentTypeUnsupportedError extends WebhookError {
  declare readonly code: 'ERR_CONTENT_TYPE_UNSUPPORTED'
  readonly contentType: string | undefined

  constructor(contentType: string | undefined) {
    super(
      'ERR_CONTENT_TYPE_UNSUPPORTED',
      `Expected the content type application/json in UTF-8, got ${JSON.stringify(contentType ?? 'none')}.`,
      'Check for a proxy that sets another type.',
    )
    this.contentType = contentType
  }
}

export class BodyTooLargeError extends WebhookError {
  declare readonly code: 'ERR_BODY_TOO_LARGE'
  /** In bytes. */
  readonly limit: number

  constructor(limit: number) {
    super(
      'ERR_BODY_TOO_LARGE',
      `The body is longer than ${limit} bytes.`,
      'Raise maxBodyBytes if your events are longer.',
    )
    this.limit = limit
  }
}

export class BodyNotBytesError extends WebhookError {
  declare readonly code: 'ERR_BODY_NOT_BYTES'

  constructor(seen: string) {
    super(
      'ERR_BODY_NOT_BYTES',
      `The body must be a Uint8Array or an ArrayBuffer, got ${seen}.`,
      'Pass the bytes as received: decoding them to text may have changed them.',
    )
  }
}

export class BodyAlreadyParsedError extends WebhookError {
  declare readonly code: 'ERR_BODY_ALREADY_PARSED'

  constructor(message: string, hint: string) {
    super('ERR_BODY_ALREADY_PARSED', message, hint)
  }
}

export class BodyIncompleteError extends WebhookError {
  declare readonly code: 'ERR_BODY_INCOMPLETE'

  constructor(options: { readonly cause?: unknown } = {}) {
    super(
      'ERR_BODY_INCOMPLETE',
      'The body ended early.',
      'Sender or network gave up; expect it again.',
      options,
    )
  }
}
