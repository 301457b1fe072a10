// `--header 'Name: value'`, as often as one likes: gathered as one text, and read into what the platform takes.
import { ConfigError } from '../config/config-error.ts'
import type { Flags } from './program.ts'

/** No argument of a command can have it. */
const SEPARATOR = '\0'
const LINE = /^([^:]+):(.*)$/s

export function addHeader(line: string, before: string | undefined): string {
  return before === undefined ? line : before + SEPARATOR + line
}

/** Undefined when none was given. Values are never quoted: they often carry a token. */
export function readHeaders(text: Flags[string]): Record<string, string> | undefined {
  if (typeof text !== 'string') return undefined
  return Object.fromEntries(
    text.split(SEPARATOR).map((line) => {
      const [, name, value = ''] = LINE.exec(line) ?? []
      if (name === undefined)
        throw new ConfigError(
          `--header: expected 'Name: value', got ${line.length} characters without a colon`,
        )
      return [name.trim(), value.trim()]
    }),
  )
}
