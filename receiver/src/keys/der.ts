// The few DER shapes that RSA public keys are made of (X.690), read strictly: definite, minimal lengths, no rest.

export const TAG = {
  integer: 0x02,
  bitString: 0x03,
  null: 0x05,
  oid: 0x06,
  sequence: 0x30,
} as const

export interface DerElement {
  readonly tag: number
  readonly content: Uint8Array
}

/** The elements one after another, to the last byte. `undefined` when the bytes are not DER. */
export function parseDer(bytes: Uint8Array): DerElement[] | undefined {
  const elements: DerElement[] = []
  let offset = 0
  while (offset < bytes.length) {
    const header = parseHeader(bytes, offset)
    if (!header || header.end > bytes.length) return undefined
    elements.push({ tag: header.tag, content: bytes.subarray(header.start, header.end) })
    offset = header.end
  }
  return elements
}

function parseHeader(
  bytes: Uint8Array,
  offset: number,
): { readonly tag: number; readonly start: number; readonly end: number } | undefined {
  const tag = bytes[offset]
  const first = bytes[offset + 1]
  if (tag === undefined || first === undefined) return undefined
  const start = offset + 2
  if (first < 0x80) return { tag, start, end: start + first }
  const size = first & 0x7f
  // Four bytes of length cover 4 GiB; no key comes near.
  if (size === 0 || size > 4 || start + size > bytes.length) return undefined
  const length = bytes.subarray(start, start + size).reduce((sum, byte) => sum * 256 + byte, 0)
  const isMinimal = length >= 0x80 && bytes[start] !== 0
  return isMinimal ? { tag, start: start + size, end: start + size + length } : undefined
}

export function formatDer(tag: number, ...contents: readonly Uint8Array[]): Uint8Array {
  const bytes = contents.flatMap((content) => [...content])
  return Uint8Array.from([tag, ...formatLength(bytes.length), ...bytes])
}

// Two bytes of length cover 64 KiB, and no accepted key comes near.
function formatLength(length: number): number[] {
  if (length < 0x80) return [length]
  return length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
}
