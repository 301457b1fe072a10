// The base of every coded error. Facts are fields; no message ever holds a body, a key or a signature.
import { ERROR_POLICY, type WebhookErrorCode } from './error-policy.ts'

/**
 * Where the bytes came from: handed to `verify`, read by a door from the request's stream, found by it in `req.body` or
 * `req.rawBody`, or taken from a Lambda event that held them in base64 or as text.
 */
export type BodySource =
  'bytes' | 'node-stream' | 'fetch-stream' | 'buffer' | 'raw-body' | 'event-base64' | 'event-text'

/** Safe to log: enough to compare with what the sender says it signed, nothing that could be replayed. */
export interface Diagnostics {
  readonly bodySource?: BodySource
  /** In bytes. */
  readonly bodyLength?: number
  /** Lower-case hex. Equal to the sender's digest of what it signed unless something between changed the bytes. */
  readonly bodySha256?: string
  /** With a `scheme`: what the store knows the event by whose handler failed. */
  readonly deduplicationKey?: string
  /** Fingerprints of the keys whose length fitted the signature, in the order they were tried. */
  readonly keyFingerprintsTried?: readonly string[]
}

export interface WebhookErrorOptions {
  /** Instead of the status that belongs to the code. */
  readonly status?: number | undefined
  /** Instead of the words of the class, for schemes whose headers have other names. */
  readonly message?: string
  readonly hint?: string
  readonly diagnostics?: Diagnostics
  readonly cause?: unknown
}

/**
 * Every refusal is one of its subclasses; `switch (error.code)` over `AnyWebhookError` narrows to it.
 *
 * @example
 * try { await receiver.verify({ headers, body }) }
 * catch (error) { if (isWebhookError(error)) log.warn({ code: error.code, ...error.diagnostics }, error.hint) }
 */
export abstract class WebhookError extends Error {
  readonly code: WebhookErrorCode
  /** The HTTP status that a door answers with. */
  readonly status: number
  /** Whether the very same delivery may be accepted later. */
  readonly retryable: boolean
  /** What to do about it, for whoever reads the log. */
  readonly hint: string
  readonly diagnostics: Diagnostics

  constructor(
    code: WebhookErrorCode,
    message: string,
    hint: string,
    options: WebhookErrorOptions = {},
  ) {
    super(options.message ?? message, 'cause' in options ? { cause: options.cause } : undefined)
    const policy = ERROR_POLICY[code]
    this.name = formatName(code)
    this.code = code
    this.status = options.status ?? policy.status
    this.retryable = policy.retryable
    this.hint = options.hint ?? hint
    this.diagnostics = { ...options.diagnostics }
  }
}

// A minifier may rename the class. `ERR_KEY_INVALID` gives `KeyInvalidError`.
function formatName(code: WebhookErrorCode): string {
  const words = code.toLowerCase().slice('err'.length)
  return `${words.replaceAll(/_./g, (start) => start.charAt(1).toUpperCase())}Error`
}
