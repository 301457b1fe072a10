import { PlatformError } from '../../domain/errors.ts'

/** A whole number from 1 of the query, checked. */
export function readCount(
  name: string,
  text: string | undefined,
  { fallback, max }: { readonly fallback: number; readonly max: number },
): number {
  if (text === undefined) return fallback
  const hasDigits = text.length <= String(max).length && /^\d+$/.test(text)
  const count = hasDigits ? Number(text) : NaN
  if (count >= 1 && count <= max) return count
  throw new PlatformError(
    'ERR_PARAMETER_INVALID',
    `${name}: expected a whole number from 1 to ${max}`,
  )
}
