// Who is to be told of an event: found by the filters it passes, and remembered, since nobody else writes to this database.
import { filtersPassedBy } from '../../domain/event-type.ts'
import type { EventOwner } from '../../domain/event.ts'
import type { Recipient } from '../../domain/fan-out.ts'
import { toRegistration } from '../rows.ts'
import type { WebhookRow } from '../tables.ts'
import type { Statements } from './statements.ts'

export interface Recipients {
  /** In the order of their registration. */
  find(owner: EventOwner, type: string): readonly Recipient[]
  /** After anything that changes a webhook, and after a transaction that failed. */
  readonly forgetAll: () => void
}

const FIND = `
  select w.* from webhooks w
  where w.state = 'active' and w.id in (
    select webhook_id from webhook_filters
    where user_id = ? and workspace_id = ? and filter in (select value from json_each(?)))
  order by w.id`

const MAX_REMEMBERED = 1_000

export function createRecipients(statements: Statements): Recipients {
  const remembered = new Map<string, readonly Recipient[]>()

  function read({ userId, workspaceId }: EventOwner, type: string): readonly Recipient[] {
    const filters = JSON.stringify(filtersPassedBy(type))
    const rows = statements.all(FIND, userId, workspaceId, filters) as readonly WebhookRow[]
    return rows.map(toRegistration)
  }

  return {
    find(owner, type) {
      const key = `${owner.userId} ${owner.workspaceId} ${type}`
      const known = remembered.get(key)
      if (known) return known
      const found = read(owner, type)
      if (remembered.size >= MAX_REMEMBERED) remembered.clear()
      remembered.set(key, found)
      return found
    },
    forgetAll() {
      remembered.clear()
    },
  }
}
