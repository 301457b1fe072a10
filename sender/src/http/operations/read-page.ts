// `limit` and `cursor` of a list, checked.
import { PlatformError } from '../../domain/errors.ts'
import type { PageRequest } from '../../domain/page.ts'

const DEFAULT_LIMIT = 50
const MAX_LIMIT = 200

export function readPage(query: Readonly<Record<string, string | undefined>>): PageRequest {
  const { limit: limitText, cursor } = query
  const limit = limitText === undefined ? DEFAULT_LIMIT : parseCount(limitText)
  if (!(limit >= 1 && limit <= MAX_LIMIT)) {
    throw new PlatformError(
      'ERR_PARAMETER_INVALID',
      `limit: expected a whole number from 1 to ${MAX_LIMIT}`,
    )
  }
  if (cursor !== undefined && !/^\d{1,15}$/.test(cursor)) {
    throw new PlatformError(
      'ERR_PARAMETER_INVALID',
      'cursor: expected the nextCursor of the page before',
    )
  }
  return { limit, cursor: cursor ?? null }
}

function parseCount(text: string): number {
  return /^\d{1,3}$/.test(text) ? Number(text) : NaN
}
