// Guards everything the control API can do: no token at all must never pass for one.
import { SettingError } from './config-error.ts'

export function parseControlToken(text: string | undefined): string | null {
  if (text === undefined) return null
  // Anything else would not come through an HTTP header as it is.
  if (/^[!-~](?:[ -~]*[!-~])?$/.test(text)) return text
  throw new SettingError(
    'controlToken',
    `expected a secret of printable ASCII characters without blanks around it, got ${text.trim() === '' ? 'an empty text' : 'another text'}; "openssl rand -hex 32" makes one`,
  )
}
