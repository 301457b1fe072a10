// Header names in their exact spelling on the wire. Grammar of the values lives with each scheme.

/**
 * The signature header. The published sample handler looks up this spelling and the all-lower-case one, and no third:
 * a sender must keep the case.
 */
export const THUNDERSTACK_SIGNATURE_HEADER = 'X-ThunderStack-Signature'

/** Headers of the `extended` wire profile. Ours: the platform documents none of them, and they are not signed. */
export const EXTENDED_HEADERS = {
  id: 'webhook-id',
  timestamp: 'webhook-timestamp',
  attempt: 'webhook-attempt',
  keyFingerprint: 'webhook-key-fingerprint',
} as const
