// RSASSA-PKCS1-v1_5 with SHA-256 as two small interfaces, so that each runtime brings its fastest implementation.

export interface RsaPublicKey {
  /** `sha256:` and the lower-case hex SHA-256 of the SPKI DER form. */
  readonly fingerprint: string
  /** Length of the modulus in bits; a signature has exactly this many bits. */
  readonly modulusLength: number
  verify(content: Uint8Array, signature: Uint8Array): boolean | Promise<boolean>
}

export interface RsaPrivateKey {
  /** Runs off the calling thread. Deterministic: equal content gives equal bytes. */
  sign(content: Uint8Array): Promise<Uint8Array>
}

/** What a runtime must export, each by itself: who only verifies does not carry the signing. Chosen by `#rsa` in package.json. */
export interface RsaRuntime {
  /** DER of a SubjectPublicKeyInfo. Throws when it is not an RSA key. */
  importPublicKey(spki: Uint8Array): Promise<RsaPublicKey>
  /** DER of a PKCS#8 PrivateKeyInfo. Throws when it is not an RSA key. */
  importPrivateKey(pkcs8: Uint8Array): Promise<RsaPrivateKey>
}
