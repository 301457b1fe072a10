// Request headers in whatever container a framework has. Finds values; knows the meaning of none.

/** Anything like the Fetch API's `Headers`. */
export interface HeadersLike {
  get(name: string): string | null | undefined
}

// A number is what serverless-http makes of a missing content-length.
type HeaderValue = string | number | readonly string[] | undefined

/** Fetch `Headers`, an object of headers, a Map, or pairs; names in any case, values single or in a list. */
export type HeadersInput =
  | HeadersLike
  | Iterable<readonly [name: string, value: HeaderValue]>
  | Readonly<Record<string, HeaderValue>>

/**
 * All values under a name, compared without case; a header that was repeated gives several. The order is kept.
 * Throws a TypeError when the container is none of the known kinds.
 */
export function listHeaderValues(headers: HeadersInput, name: string): string[] {
  if (typeof headers !== 'object') throw new TypeError('headers must be an object of headers')
  const wanted = name.toLowerCase()
  if (isHeadersLike(headers)) return flatten(headers.get(wanted))
  if (isIterable(headers)) return listPairs(headers, wanted)
  const found: string[] = []
  for (const key of Object.keys(headers)) {
    if (isNamed(key, wanted)) found.push(...flatten(headers[key]))
  }
  return found
}

// The length first: most names differ in it, and it costs nothing to compare.
function isNamed(key: string, wanted: string): boolean {
  return key.length === wanted.length && (key === wanted || key.toLowerCase() === wanted)
}

// A Map has `get` too, but compares names exactly, so it is read as pairs.
function isHeadersLike(headers: HeadersInput): headers is HeadersLike {
  return (
    'get' in headers &&
    typeof headers.get === 'function' &&
    !('set' in headers && 'size' in headers)
  )
}

function listPairs(
  headers: Iterable<readonly [name: string, value: HeaderValue]>,
  wanted: string,
): string[] {
  const entries = [...headers]
  if (!entries.every(([key]) => typeof key === 'string' && Array.isArray(entries[0]))) {
    throw new TypeError('headers given as a list must be [name, value] pairs')
  }
  return entries.flatMap(([key, value]) => (isNamed(key, wanted) ? flatten(value) : []))
}

function isIterable(
  headers: Exclude<HeadersInput, HeadersLike>,
): headers is Iterable<readonly [string, HeaderValue]> {
  return Symbol.iterator in headers
}

function flatten(value: HeaderValue | null): string[] {
  if (value === undefined || value === null) return []
  return typeof value === 'object' ? [...value] : [String(value)]
}
