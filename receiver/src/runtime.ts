// The receiver's only contact with its surroundings: clock, network, environment, console. Everything else is told.
import type { FetchLike } from './keys/fetch-like.ts'

// Widened on purpose: not every runtime has these globals.
const surroundings = globalThis as {
  readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> }
  readonly navigator?: { readonly userAgent?: string }
}

/** Milliseconds since 1970. */
export function readClock(): number {
  return Date.now()
}

export const fetchFromRuntime: FetchLike = (url, init) => fetch(url, init)

/** Read at the moment of asking, and only where `process` exists. */
export function isProduction(): boolean {
  return surroundings.process?.env?.['NODE_ENV'] === 'production'
}

/** Workers bind a socket to the request that opened it: a promise shared between requests may never settle there. */
export function bindsSocketsToRequests(): boolean {
  return surroundings.navigator?.userAgent === 'Cloudflare-Workers'
}

/** A name that nothing else has, here or in another process. */
export function createToken(): string {
  return crypto.randomUUID()
}

/** The last resort, when the owner's own reporting fails. */
export function reportToConsole(message: string, error: unknown): void {
  console.error(message, error)
}
