import type { Operation } from '../operation.ts'
import { representWebhook } from '../represent/webhook.ts'
import { readCount } from './read-count.ts'
import { readWorkspace } from './read-workspace.ts'

const DEFAULT_LIMIT = 20
const MAX_LIMIT = 100
const MAX_PAGE = 1_000_000

/** Oldest first. Those of nodes are not among them. */
export const listWebhooks: Operation<'listWebhooks'> = async ({ query, userId }, house) => {
  const workspaceId = readWorkspace(query['workspaceId'])
  const page = readCount('page', query['page'], { fallback: 1, max: MAX_PAGE })
  const limit = readCount('limit', query['limit'], { fallback: DEFAULT_LIMIT, max: MAX_LIMIT })
  const filter = { userId, ...(workspaceId !== undefined && { workspaceId }) }
  const { items, total } = await house.store.listRegistrations(filter, { page, limit })
  return {
    data: items.map((webhook) => representWebhook(webhook, house)),
    pagination: { page, limit, total, pages: Math.ceil(total / limit) },
  }
}
