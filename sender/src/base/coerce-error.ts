/** Makes an Error of anything caught; what is one already passes through. */
export function coerceError(caught: unknown): Error {
  return caught instanceof Error ? caught : new Error(String(caught), { cause: caught })
}
