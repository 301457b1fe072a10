// Headers a webhook's owner wants appended: what HTTP allows, and nothing that HTTP or a scheme writes itself.
import { PlatformError } from './errors.ts'
import type { HeaderPairs } from './header-lines.ts'

const MAX_COUNT = 20
const MAX_BYTES = 8_192
/** RFC 9110 section 5.6.2: token. */
const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/
/** RFC 9110 section 5.5: field-value, with neither control characters nor blanks at its ends. */
const VALUE = /^[\x21-\x7e\xa0-\xff](?:[\x20-\x7e\t\xa0-\xff]*[\x21-\x7e\xa0-\xff])?$/
const RESERVED =
  /^(?:host|connection|content-length|content-type|content-encoding|transfer-encoding|te|trailer|upgrade|keep-alive|expect|proxy-.*|x-thunderstack-signature|x-webhook-signature|texture-.*|webhook-.*)$/i

/** Throws a refusal that names the header. Values are never quoted: they often carry a token. */
export function parseCustomHeaders(given: Readonly<Record<string, string>>): HeaderPairs {
  const pairs = Object.entries(given)
  if (pairs.length > MAX_COUNT) refuse(`expected at most ${MAX_COUNT}, got ${pairs.length}`)
  const names = new Set<string>()
  let size = 0
  for (const [name, value] of pairs) {
    if (!NAME.test(name)) {
      refuse(
        `${JSON.stringify(name.slice(0, 100))} is no header name; expected letters, digits and !#$%&'*+.^_\`|~-`,
      )
    }
    if (RESERVED.test(name)) {
      refuse(`${name} is written by HTTP or by the scheme itself; choose another name`)
    }
    if (names.has(name.toLowerCase()))
      refuse(`${name} is given twice, names being alike in any case`)
    if (!VALUE.test(value)) {
      refuse(
        `the value of ${name} must be visible characters with blanks between; line ends are none`,
      )
    }
    names.add(name.toLowerCase())
    size += name.length + value.length + 4
  }
  if (size > MAX_BYTES) refuse(`expected at most ${MAX_BYTES} bytes in all, got ${size}`)
  return pairs
}

function refuse(reason: string): never {
  throw new PlatformError('ERR_BODY_INVALID', `headers: ${reason}`)
}
