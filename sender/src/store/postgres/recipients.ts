// Who is to be told of the events of one transaction. Found by the filters an event passes, before their rows are locked; judged
// by what they are once they are.
import { filtersPassedBy } from '../../domain/event-type.ts'
import type { EventOwner } from '../../domain/event.ts'
import type { WebhookId } from '../../domain/ids.ts'
import type { Registration } from '../../domain/registration.ts'
import { toRegistration } from '../rows.ts'
import type { Statements } from './statements.ts'
import type { LockedWebhooks } from './transaction.ts'

export interface Occasion {
  readonly owner: EventOwner
  readonly type: string
}

export interface Recipients {
  /** All that may be told, to be locked. */
  readonly listCandidates: (occasion: Occasion) => readonly WebhookId[]
  /** Those that are active and still ask for it, in the order of their registration. */
  find(occasion: Occasion, webhooks: LockedWebhooks): readonly Registration[]
}

// By the primary key, once for each filter: what does not match costs nothing.
const FIND = `
  select v.place, f.webhook_id as id
  from json_to_recordset($1) as v (place integer, user_id text, workspace_id text, filter text)
  join webhook_filters f
    on f.user_id = v.user_id and f.workspace_id = v.workspace_id and f.filter = v.filter`

/** One statement, however many occasions; none without one. */
export async function findRecipients(
  statements: Statements,
  occasions: readonly Occasion[],
): Promise<Recipients> {
  const distinct = [...new Map(occasions.map((each) => [keyOf(each), each])).values()]
  const found = distinct.map(() => new Set<WebhookId>())
  for (const { place, id } of await look(statements, distinct)) found[place]?.add(id)
  const candidates = new Map(
    distinct.map((each, place) => [keyOf(each), [...(found[place] ?? [])].sort()]),
  )
  const judged = new Map<string, readonly Registration[]>()
  const listCandidates: Recipients['listCandidates'] = (occasion) =>
    candidates.get(keyOf(occasion)) ?? []

  return {
    listCandidates,
    find(occasion, webhooks) {
      const key = keyOf(occasion)
      const known = judged.get(key)
      if (known) return known
      const passed = filtersPassedBy(occasion.type)
      const recipients = listCandidates(occasion)
        .flatMap((id) => webhooks.get(id) ?? [])
        .map(toRegistration)
        .filter(({ state }) => state === 'active')
        .filter(({ filters }) => filters.some((filter) => passed.includes(filter)))
      judged.set(key, recipients)
      return recipients
    },
  }
}

async function look(
  statements: Statements,
  occasions: readonly Occasion[],
): Promise<readonly { readonly place: number; readonly id: WebhookId }[]> {
  if (occasions.length === 0) return []
  const records = occasions.flatMap(({ owner, type }, place) =>
    filtersPassedBy(type).map((filter) => ({
      place,
      user_id: owner.userId,
      workspace_id: owner.workspaceId,
      filter,
    })),
  )
  return statements.all<{ place: number; id: WebhookId }>(FIND, JSON.stringify(records))
}

const keyOf = ({ owner, type }: Occasion): string =>
  JSON.stringify([owner.userId, owner.workspaceId, type])
