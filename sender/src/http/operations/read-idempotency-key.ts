import { PlatformError } from '../../domain/errors.ts'

const KEY = /^[ -~]{1,255}$/

/** The header's text, checked; undefined when there is none. */
export function readIdempotencyKey(text: string | undefined): string | undefined {
  if (text === undefined || KEY.test(text)) return text
  throw new PlatformError(
    'ERR_PARAMETER_INVALID',
    'Idempotency-Key: expected 1 to 255 printable ASCII characters',
  )
}
