// Which fail points the statements of one connection pass. A statement is recognized by its text, on SQLite and PostgreSQL:
// the platform knows nothing of it.
import type { FailPoint, PassPoint } from './fail-points.ts'

type Deed =
  | 'accept'
  | 'step'
  | 'claim'
  | 'settle'
  | 'renew'
  | 'return'
  | 'change webhook'
  | 'disable'
  | 'recover'
  | 'window'

/** What a transaction does, by a statement that nothing else runs. */
const DEEDS: readonly (readonly [Deed, RegExp])[] = [
  ['accept', /insert into events /],
  ['step', /^delete from node_steps where seq /],
  ['claim', /^update deliveries set state = 'in_flight'/],
  ['settle', /insert into attempts /],
  ['renew', /^update deliveries (d )?set lease_until = /],
  ['return', /^update deliveries (d )?set state = case .*claim_id = null.* held/],
  ['change webhook', /^insert into webhooks /],
  ['disable', /^update webhooks (set state = 'disabled'|w set state = v.state)/],
  [
    'recover',
    /^update deliveries (d )?set state = case .*claim_id = null.*lease_until < (\?|\$1)$/,
  ],
  ['window', /^update gathered (g )?set delivery_id = /],
]

export interface WatchedTransaction {
  before(sql: string): void
  after(sql: string): void
}

const deedOf = new Map<string, Deed | undefined>()

function findDeed(sql: string): Deed | undefined {
  if (!deedOf.has(sql)) {
    const text = sql.trim().replaceAll(/\s+/g, ' ')
    deedOf.set(sql, DEEDS.find(([, pattern]) => pattern.test(text))?.[0])
  }
  return deedOf.get(sql)
}

export function watchTransaction(pass: PassPoint): WatchedTransaction {
  let open = new Set<Deed>()
  return {
    before(sql) {
      if (findDeed(sql) === 'settle') pass('settle midway')
      if (sql === 'commit')
        for (const deed of open) pass(`${deed} before commit` satisfies FailPoint)
    },
    after(sql) {
      const deed = findDeed(sql)
      if (deed === 'accept') pass('accept midway')
      if (deed === 'window') pass('window midway')
      if (deed) open.add(deed)
      if (sql !== 'commit' && sql !== 'rollback') return
      const done = open
      open = new Set()
      if (sql === 'commit') for (const one of done) pass(`${one} after commit` satisfies FailPoint)
    },
  }
}
