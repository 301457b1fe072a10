// Credentials among custom headers do not go into the log: their names stay, their values do not. Ours.
import {
  formatHeaderLines,
  parseHeaderLines,
  type HeaderLines,
  type HeaderPairs,
} from './header-lines.ts'

const CREDENTIAL =
  /auth|token|secret|passw|passp|pwd|credential|bearer|jwt|cookie|session|signature|(?:^|[-_.])key(?:[-_.]|$)|apikey/i
const MASK = '[masked]'

/** `custom`: what the owner of the webhook had appended; nothing else is looked at. */
export function maskHeaders(lines: HeaderLines, custom: HeaderPairs): HeaderLines {
  const hidden = custom.map(([name]) => name).filter((name) => CREDENTIAL.test(name))
  if (hidden.length === 0) return lines
  return formatHeaderLines(
    parseHeaderLines(lines).map(([name, value]) => [name, hidden.includes(name) ? MASK : value]),
  )
}
