// The words both ends speak. Re-exports only; the published test key has a door of its own (./testing).
export {
  DOCUMENTED_NODE_STATUSES,
  NODE_STATUSES,
  NODE_STATUS_UPDATED,
  formatEventTimestamp,
  formatNodeStatusUpdated,
  isNodeStatus,
} from './event.ts'
export type {
  NodeStatus,
  NodeStatusChange,
  NodeStatusUpdated,
  TimestampPrecision,
} from './event.ts'
export { EXTENDED_HEADERS, THUNDERSTACK_SIGNATURE_HEADER } from './headers.ts'
export { signedContent } from './signed-content.ts'
export { decodeUtf8, encodeUtf8, formatBase64, formatHex, parseBase64 } from './bytes.ts'
export { DOCUMENTED_RETRY_SCHEDULE } from './documented-retry-schedule.ts'
export { RETRY_SCHEDULES } from './retry-schedules.ts'
export type { RetryScheduleName } from './retry-schedules.ts'
export { importRsaPrivateKey, importRsaPublicKey } from './rsa/import.ts'
export type { RsaPrivateKey, RsaPublicKey } from './rsa/rsa-key.ts'
export {
  parseThunderstackSignature,
  signThunderstack,
  verifyThunderstack,
} from './schemes/thunderstack.ts'
export type { SignatureParse, SignatureVerdict } from './schemes/thunderstack.ts'
export { TEST_KEY_FINGERPRINT } from './test-key-fingerprint.ts'
