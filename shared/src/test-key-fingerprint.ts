// Names the published test key without carrying it, so that receivers can refuse it.

/** Fingerprint of the key pair in `./testing`; see `RsaPublicKey.fingerprint`. */
export const TEST_KEY_FINGERPRINT =
  'sha256:b8d3378542ac706d622d792fe22d5129135ae244ce6bb2f3ae62fe3f7a7bf1c3'
