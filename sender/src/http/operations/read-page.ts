// `limit` and `cursor` of a list, checked.
import { PlatformError } from '../../domain/errors.ts'
import type { PageRequest } from '../../domain/page.ts'
import { readCount } from './read-count.ts'

const DEFAULT_LIMIT = 50
const MAX_LIMIT = 200

export function readPage(query: Readonly<Record<string, string | undefined>>): PageRequest {
  const { cursor } = query
  const limit = readCount('limit', query['limit'], { fallback: DEFAULT_LIMIT, max: MAX_LIMIT })
  if (cursor !== undefined && !/^\d{1,15}$/.test(cursor)) {
    throw new PlatformError(
      'ERR_PARAMETER_INVALID',
      'cursor: expected the nextCursor of the page before',
    )
  }
  return { limit, cursor: cursor ?? null }
}
