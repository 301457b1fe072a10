// Response headers in whatever form a program has them, read by name. Judges nothing.

type HeaderValue = string | number | readonly string[] | undefined

/** `Headers` of Fetch, the headers of `node:http`, or any object or list of names and values; case does not matter. */
export type ResponseHeaders =
  Iterable<readonly [string, string]> | Readonly<Record<string, HeaderValue>>

/** Lower-case name to text; what comes several times is joined by commas. */
export function readHeaders(headers: ResponseHeaders): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  for (const [name, value] of listEntries(headers)) {
    if (value === undefined) continue
    const text = typeof value === 'object' ? value.join(', ') : String(value)
    const key = name.toLowerCase()
    const before = texts.get(key)
    texts.set(key, before === undefined ? text : `${before}, ${text}`)
  }
  return texts
}

function listEntries(headers: ResponseHeaders): Iterable<readonly [string, HeaderValue]> {
  // Programs in JavaScript can hand over anything.
  if (typeof (headers as unknown) !== 'object' || (headers as unknown) === null) {
    throw new TypeError(
      'Expected the headers of the response as third argument, as Headers or as an object: checkResponse(operationId, status, headers, body)',
    )
  }
  return isIterable(headers) ? headers : Object.entries(headers)
}

function isIterable(headers: ResponseHeaders): headers is Iterable<readonly [string, string]> {
  return Symbol.iterator in headers
}
