// Sees every statement that Node's SQLite runs in this process, and says which fail points that passes. The platform knows
// nothing of it: a statement is recognized by its text.
import { StatementSync } from 'node:sqlite'
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

/** What a transaction does, by a statement that nothing else runs. */
const DEEDS: readonly (readonly [Deed, RegExp])[] = [
  ['accept', /^insert into events /],
  ['step', /^delete from node_steps where seq /],
  ['claim', /^update deliveries set state = 'in_flight'/],
  ['settle', /^insert into attempts /],
  ['renew', /^update deliveries set lease_until = /],
  ['return', /^update deliveries set state = case .*json_each\(\?\) held .*claim_id/],
  ['change webhook', /^insert into webhooks /],
  ['disable', /^update webhooks set state = 'disabled'/],
  ['recover', /^update deliveries set state = case .*lease_until < \?$/],
]

export function watchSqlite(pass: PassPoint): void {
  const deedOf = new Map<string, Deed | undefined>()
  const open = new Set<Deed>()

  function findDeed(sql: string): Deed | undefined {
    if (!deedOf.has(sql)) {
      const text = sql.trim().replaceAll(/\s+/g, ' ')
      deedOf.set(sql, DEEDS.find(([, pattern]) => pattern.test(text))?.[0])
    }
    return deedOf.get(sql)
  }

  function watch<Args extends unknown[], Result>(
    method: (this: StatementSync, ...args: Args) => Result,
  ) {
    return function (this: StatementSync, ...args: Args): Result {
      const sql = this.sourceSQL
      const deed = findDeed(sql)
      if (deed === 'settle') pass('settle midway')
      if (sql === 'commit') for (const one of open) pass(`${one} before commit` satisfies FailPoint)
      const result = method.apply(this, args)
      if (deed === 'accept') pass('accept midway')
      if (deed) open.add(deed)
      if (sql === 'commit' || sql === 'rollback') {
        const done = [...open]
        open.clear()
        if (sql === 'commit')
          for (const one of done) pass(`${one} after commit` satisfies FailPoint)
      }
      return result
    }
  }

  /* eslint-disable @typescript-eslint/unbound-method -- each is called on its own statement */
  const { run, all } = StatementSync.prototype
  StatementSync.prototype.run = watch(run) as typeof run
  StatementSync.prototype.all = watch(all) as typeof all
}
