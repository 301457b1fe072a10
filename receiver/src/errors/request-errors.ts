// Refusals that need no look at the body's content: method, type, size, and bodies that are not the received bytes.
import { WebhookError } from './webhook-error.ts'

export class MethodNotAllowedError extends WebhookError {
  declare readonly code: 'ERR_METHOD_NOT_ALLOWED'
  readonly method: string

  constructor(method: string) {
    super('ERR_METHOD_NOT_ALLOWED', `Webhooks arrive by POST; this request was a ${method}.`, {
      hint: 'A browser or a health check may be calling the webhook path.',
    })
    this.method = method
  }
}

export class ContentTypeUnsupportedError extends WebhookError {
  declare readonly code: 'ERR_CONTENT_TYPE_UNSUPPORTED'
  readonly contentType: string | undefined

  constructor(contentType: string | undefined) {
    super(
      'ERR_CONTENT_TYPE_UNSUPPORTED',
      `Expected the content type application/json in UTF-8, got ${contentType === undefined ? 'none' : JSON.stringify(contentType)}.`,
      { hint: 'The platform sends application/json. Check for a proxy that sets another type.' },
    )
    this.contentType = contentType
  }
}

export class BodyTooLargeError extends WebhookError {
  declare readonly code: 'ERR_BODY_TOO_LARGE'
  /** In bytes. */
  readonly limit: number

  constructor(limit: number) {
    super('ERR_BODY_TOO_LARGE', `The body is longer than ${limit} bytes.`, {
      hint: 'Documented events are a few hundred bytes. Raise maxBodyBytes if yours are longer.',
    })
    this.limit = limit
  }
}

export class BodyNotBytesError extends WebhookError {
  declare readonly code: 'ERR_BODY_NOT_BYTES'

  constructor(seen: string) {
    super('ERR_BODY_NOT_BYTES', `The body must be a Uint8Array or an ArrayBuffer, got ${seen}.`, {
      hint: 'Pass the bytes as received. Text has been decoded, and decoding may have changed it: read an ArrayBuffer or a Buffer instead.',
    })
  }
}

export class BodyAlreadyParsedError extends WebhookError {
  declare readonly code: 'ERR_BODY_ALREADY_PARSED'

  constructor(message: string, hint: string) {
    super('ERR_BODY_ALREADY_PARSED', message, { hint })
  }
}

export class BodyIncompleteError extends WebhookError {
  declare readonly code: 'ERR_BODY_INCOMPLETE'

  constructor(options: { readonly cause?: unknown } = {}) {
    super('ERR_BODY_INCOMPLETE', 'The connection ended before the whole body had arrived.', {
      hint: 'The sender gave up or the network failed; expect the delivery again.',
      ...options,
    })
  }
}
