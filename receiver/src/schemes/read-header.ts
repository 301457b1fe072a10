// One header that must be there once. Values joined by a comma, as frameworks and proxies do it, are several.
import { SignatureDuplicatedError, SignatureMissingError } from '../errors/signature-errors.ts'

/** `joined` finds where two values meet: by default any comma, since most values have none of their own. */
export function readHeader(
  name: string,
  [value, ...more]: readonly string[],
  status: 401 | 403,
  joined?: RegExp,
): string {
  if (value === undefined) {
    throw new SignatureMissingError({
      status,
      message: `The request has no ${name} header.`,
      hint: 'Not from the sender, or a proxy removed it. Is the webhook of this scheme? Pass all headers.',
    })
  }
  if (more.length > 0 || (joined ?? /,/).test(value)) {
    throw new SignatureDuplicatedError({
      status,
      message: `The request has more than one ${name} header.`,
      hint: 'A sender sends one. Check for a proxy that repeats headers.',
    })
  }
  return value
}
