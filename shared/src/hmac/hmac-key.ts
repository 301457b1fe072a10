// HMAC-SHA256 (RFC 2104) as one small interface, so that each runtime brings its fastest implementation.

export interface HmacKey {
  /** 32 bytes. */
  sign(content: Uint8Array): Uint8Array | Promise<Uint8Array>
  /** Compares in constant time. False for a code of any other length. */
  verify(content: Uint8Array, code: Uint8Array): boolean | Promise<boolean>
}

/** What a runtime must export. Chosen by `#hmac` in package.json. */
export interface HmacRuntime {
  /** Any bytes are a key; none at all is refused by whoever reads secrets, not here. */
  importHmacKey(secret: Uint8Array): HmacKey
}
