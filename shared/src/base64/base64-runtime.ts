// What a runtime must provide to read base64; chosen by the `#base64` entry of package.json.

export interface Base64Runtime {
  /** Standard, padded, canonical base64 to bytes; `undefined` for any other text. */
  parseBase64(text: string): Uint8Array<ArrayBuffer> | undefined
}
