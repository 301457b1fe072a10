// What can go wrong on a request, as a closed list of codes. Which status a code gets is http/error-status.ts.

export type PlatformErrorCode =
  | 'ERR_BODY_INVALID'
  | 'ERR_BODY_TOO_LARGE'
  | 'ERR_PARAMETER_INVALID'
  | 'ERR_TOKEN_MISSING'
  | 'ERR_TOKEN_INVALID'
  | 'ERR_CALLER_REFUSED'
  | 'ERR_NOT_FOUND'
  | 'ERR_NODE_TO_DESTROY_NOT_FOUND'
  | 'ERR_NODE_STATUS'
  | 'ERR_CONFLICT'
  | 'ERR_WAIT_TIMEOUT'
  | 'ERR_NOT_READY'
  | 'ERR_STORE_UNAVAILABLE'
  /** The secrets of a webhook cannot be opened with the key this platform has. */
  | 'ERR_SEALED_ELSEWHERE'
  /** A fault of this platform: it was about to send what openapi.yaml does not have. */
  | 'ERR_EVENT_BREAKS_CONTRACT'
  | 'ERR_RESPONSE_BREAKS_CONTRACT'

/** A refusal whose message is written for the caller: what was expected, what was seen, what to do next. */
export class PlatformError extends Error {
  override readonly name = 'PlatformError'
  readonly code: PlatformErrorCode

  constructor(code: PlatformErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
