// Reads a web stream to its end, never holding more than the limit.

/** The part of a web ReadableStream of bytes that is used here. */
export interface ByteStream {
  getReader(): {
    read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>
    cancel(): Promise<void>
  }
  cancel(): Promise<void>
}

/** Undefined beyond the limit; the stream was cancelled then. Errors of the stream are passed on. */
export async function readStream(
  stream: ByteStream,
  limit: number,
): Promise<Uint8Array | undefined> {
  const reader = stream.getReader()
  const chunks: Uint8Array[] = []
  let length = 0
  while (true) {
    const { done, value } = await reader.read()
    if (done || value === undefined) return joinBytes(chunks, length)
    length += value.byteLength
    if (length > limit) {
      // Not waited for: a source that cannot be stopped must not keep the answer back, nor change it.
      void Promise.allSettled([reader.cancel()])
      return undefined
    }
    chunks.push(value)
  }
}

function joinBytes(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.byteLength
  }
  return bytes
}
