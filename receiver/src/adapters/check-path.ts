// The path a door is given: one that can match, or a TypeError at once. Matches nothing itself.

/** Nothing to check where a door needs no path and has none. */
export function checkPath(door: string, path: string | undefined): void {
  if (path === undefined || path.startsWith('/')) return
  throw new TypeError(`${door}: path must begin with a slash, got ${JSON.stringify(path)}`)
}
