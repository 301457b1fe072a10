// Credentials among custom headers do not go into the log: their names stay, their values do not. Ours.
import type { HeaderLines, HeaderPairs } from './header-lines.ts'

const CREDENTIAL = /auth|token|secret|passw|cookie|session|signature|(?:^|-)key(?:-|$)|apikey/i
const MASK = '[masked]'

/** `custom`: what the owner of the webhook had appended; nothing else is looked at. */
export function maskHeaders(lines: HeaderLines, custom: HeaderPairs): HeaderLines {
  return custom
    .filter(([name]) => CREDENTIAL.test(name))
    .reduce(
      (masked, [name, value]) =>
        masked.replace(`${name}: ${value}\r\n`, () => `${name}: ${MASK}\r\n`),
      lines,
    )
}
