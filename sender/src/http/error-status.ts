// Which status a refusal gets. What can go wrong is domain/errors.ts; where it is caught is middleware/map-errors.ts.
import type { PlatformErrorCode } from '../domain/errors.ts'

export const ERROR_STATUS: Readonly<Record<PlatformErrorCode, number>> = {
  ERR_BODY_INVALID: 400,
  ERR_PARAMETER_INVALID: 400,
  // The published file lists 400, not 404, for a node that cannot be destroyed because there is none.
  ERR_NODE_TO_DESTROY_NOT_FOUND: 400,
  ERR_NODE_STATUS: 400,
  ERR_TOKEN_MISSING: 401,
  ERR_TOKEN_INVALID: 401,
  ERR_CALLER_REFUSED: 403,
  ERR_NOT_FOUND: 404,
  ERR_WAIT_TIMEOUT: 408,
  ERR_CONFLICT: 409,
  ERR_BODY_TOO_LARGE: 413,
  ERR_NOT_READY: 503,
  ERR_STORE_UNAVAILABLE: 503,
  ERR_SEALED_ELSEWHERE: 500,
  ERR_EVENT_BREAKS_CONTRACT: 500,
  ERR_RESPONSE_BREAKS_CONTRACT: 500,
}
