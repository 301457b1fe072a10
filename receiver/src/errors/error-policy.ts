// What each code means to the sender: status, whether the same delivery may succeed later, and the only text it sees.

/** Every way a delivery can be refused. Closed: adding one is a change users see. */
export type WebhookErrorCode =
  | 'ERR_METHOD_NOT_ALLOWED'
  | 'ERR_CONTENT_TYPE_UNSUPPORTED'
  | 'ERR_BODY_TOO_LARGE'
  | 'ERR_BODY_NOT_BYTES'
  | 'ERR_BODY_ALREADY_PARSED'
  | 'ERR_BODY_INCOMPLETE'
  | 'ERR_SIGNATURE_MISSING'
  | 'ERR_SIGNATURE_DUPLICATED'
  | 'ERR_SIGNATURE_MALFORMED'
  | 'ERR_SIGNATURE_MISMATCH'
  | 'ERR_KEY_INVALID'
  | 'ERR_KEY_UNAVAILABLE'
  | 'ERR_TEST_KEY_REFUSED'
  | 'ERR_PAYLOAD_NOT_JSON'
  | 'ERR_PAYLOAD_INVALID'
  | 'ERR_NODE_MISMATCH'
  | 'ERR_NODE_UNEXPECTED'
  | 'ERR_TIMESTAMP_TOO_OLD'
  | 'ERR_TIMESTAMP_IN_FUTURE'
  | 'ERR_TIMESTAMP_UNREADABLE'
  | 'ERR_DELIVERY_IN_PROGRESS'
  | 'ERR_STORE_FAILED'
  | 'ERR_HANDLER_FAILED'
  | 'ERR_INTERNAL'

export interface ErrorPolicy {
  readonly status: number
  readonly retryable: boolean
  readonly publicText: string
}

// One sentence for every failed verification: the sender must not learn which check refused it.
const UNVERIFIED = 'Forbidden: the delivery could not be verified'
const OUR_FAULT = 'The delivery could not be handled'

export const ERROR_POLICY: Readonly<Record<WebhookErrorCode, ErrorPolicy>> = {
  ERR_METHOD_NOT_ALLOWED: refused(405, 'Only POST is accepted'),
  ERR_CONTENT_TYPE_UNSUPPORTED: refused(415, 'Only application/json in UTF-8 is accepted'),
  ERR_BODY_TOO_LARGE: refused(413, 'The body is too large'),
  ERR_BODY_NOT_BYTES: mayRecover(500, OUR_FAULT),
  ERR_BODY_ALREADY_PARSED: mayRecover(500, OUR_FAULT),
  ERR_BODY_INCOMPLETE: mayRecover(400, 'The body ended early'),
  ERR_SIGNATURE_MISSING: refused(401, UNVERIFIED),
  ERR_SIGNATURE_DUPLICATED: refused(403, UNVERIFIED),
  ERR_SIGNATURE_MALFORMED: refused(403, UNVERIFIED),
  ERR_SIGNATURE_MISMATCH: refused(403, UNVERIFIED),
  ERR_KEY_INVALID: mayRecover(500, OUR_FAULT),
  ERR_KEY_UNAVAILABLE: mayRecover(503, 'Verification is not possible right now'),
  ERR_TEST_KEY_REFUSED: mayRecover(500, OUR_FAULT),
  ERR_PAYLOAD_NOT_JSON: refused(400, 'The body is not JSON in UTF-8'),
  ERR_PAYLOAD_INVALID: refused(422, 'The event does not have the documented shape'),
  ERR_NODE_MISMATCH: refused(403, UNVERIFIED),
  ERR_NODE_UNEXPECTED: refused(403, UNVERIFIED),
  ERR_TIMESTAMP_TOO_OLD: refused(403, UNVERIFIED),
  ERR_TIMESTAMP_IN_FUTURE: mayRecover(403, UNVERIFIED),
  ERR_TIMESTAMP_UNREADABLE: refused(403, UNVERIFIED),
  ERR_DELIVERY_IN_PROGRESS: mayRecover(503, 'The same delivery is being handled'),
  ERR_STORE_FAILED: mayRecover(503, 'Deliveries cannot be handled right now'),
  ERR_HANDLER_FAILED: mayRecover(500, OUR_FAULT),
  ERR_INTERNAL: mayRecover(500, OUR_FAULT),
}

function refused(status: number, publicText: string): ErrorPolicy {
  return { status, retryable: false, publicText }
}

function mayRecover(status: number, publicText: string): ErrorPolicy {
  return { status, retryable: true, publicText }
}
