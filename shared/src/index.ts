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
export { decodeUtf8, encodeUtf8, formatBase64, formatHex, parseBase64, parseHex } from './bytes.ts'
export {
  formatHmacEnvelope,
  formatStandardEnvelope,
  formatTextureEnvelope,
  formatThunderstackEnvelope,
} from './envelopes.ts'
export type { EventFacts, TextureFacts } from './envelopes.ts'
export type { JsonObject, JsonValue } from './json.ts'
export { importHmacKey } from './hmac/import-hmac-key.ts'
export type { HmacKey } from './hmac/hmac-key.ts'
export { DOCUMENTED_RETRY_SCHEDULE } from './documented-retry-schedule.ts'
export { RETRY_SCHEDULES } from './retry-schedules.ts'
export type { RetryScheduleName } from './retry-schedules.ts'
export { importRsaPrivateKey, importRsaPublicKey } from './rsa/import.ts'
export type { RsaPrivateKey, RsaPublicKey } from './rsa/rsa-key.ts'
export { HMAC_SIGNATURE_HEADER, importHmacSecret, signHmac, verifyHmac } from './schemes/hmac.ts'
export {
  STANDARD_HEADERS,
  formatStandardSecret,
  importStandardSecret,
  signStandard,
  verifyStandard,
} from './schemes/standard.ts'
export type { StandardMessage } from './schemes/standard.ts'
export {
  TEXTURE_HEADERS,
  formatTextureTimestamp,
  importTextureSecret,
  signTexture,
  verifyTexture,
} from './schemes/texture.ts'
export {
  parseThunderstackSignature,
  signThunderstack,
  verifyThunderstack,
} from './schemes/thunderstack.ts'
export type { SignatureParse, SignatureVerdict } from './schemes/thunderstack.ts'
export { TEST_KEY_FINGERPRINT } from './test-key-fingerprint.ts'
