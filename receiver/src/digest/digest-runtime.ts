// What a runtime must provide to make digests; chosen by the `#digest` entry of package.json.

export interface DigestRuntime {
  /** SHA-256 in lower-case hex. */
  digestSha256(bytes: Uint8Array): string | Promise<string>
}
