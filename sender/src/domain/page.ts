// One page of a list, newest first.

export interface PageRequest {
  readonly limit: number
  /** Where the page before ended; opaque to callers. */
  readonly cursor: string | null
}

export interface Page<Item> {
  readonly items: readonly Item[]
  readonly nextCursor: string | null
}
