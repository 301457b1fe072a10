import { PlatformError } from '../../domain/errors.ts'

const TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/

/** ISO 8601 with a zone to milliseconds since 1970; undefined stays so. Throws what the caller says for anything else. */
export function readTime(
  name: string,
  text: string | undefined,
  code: 'ERR_BODY_INVALID' | 'ERR_PARAMETER_INVALID',
): number | undefined {
  if (text === undefined) return undefined
  const at = TIME.test(text) ? Date.parse(text) : NaN
  if (!Number.isNaN(at)) return at
  throw new PlatformError(code, `${name}: expected a time such as 2026-01-15T12:00:00Z`)
}
