// Texts of the command line to values, or a sentence that says what was expected. Pure.
import type { Flags } from './program.ts'
import { UsageError } from './usage-error.ts'

export function parseUrl(name: string, text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url
  throw new UsageError(
    `${name}: expected an http or https URL such as http://127.0.0.1:3000/webhooks/thunderstack, got "${text}"`,
  )
}

export function readOptionalUrl(flags: Flags, flag: string): URL | undefined {
  const text = readText(flags, flag)
  return text === undefined ? undefined : parseUrl(flag, text)
}

/** Seconds of the command line as milliseconds. */
export function readSeconds(flags: Flags, flag: string, fallback: number): number {
  return readNumber(flags, flag, fallback, { max: 3_600, unit: 'seconds' }) * 1_000
}

export function readCount(flags: Flags, flag: string, fallback: number): number {
  return Math.max(1, Math.floor(readNumber(flags, flag, fallback, { max: 256, unit: 'requests' })))
}

export function readPort(flags: Flags, flag: string): number | undefined {
  if (readText(flags, flag) === undefined) return undefined
  return Math.floor(readNumber(flags, flag, 0, { max: 65_535, unit: 'a port' }))
}

function readNumber(
  flags: Flags,
  flag: string,
  fallback: number,
  { max, unit }: { readonly max: number; readonly unit: string },
): number {
  const text = readText(flags, flag)
  if (text === undefined) return fallback
  const value = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN
  if (value >= 0 && value <= max) return value
  throw new UsageError(`${flag}: expected ${unit}, a number from 0 to ${max}, got "${text}"`)
}

/** `--serve-key` is `serveKey` among the flags. */
export function readText(flags: Flags, flag: string): string | undefined {
  const name = flag
    .replace(/^--/, '')
    .replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  const value = flags[name]
  return typeof value === 'string' ? value : undefined
}
