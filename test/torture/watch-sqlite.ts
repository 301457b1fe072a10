// Sees every statement that Node's SQLite runs in this process. One connection writes; what others do is no deed.
import { StatementSync } from 'node:sqlite'
import type { PassPoint } from './fail-points.ts'
import { watchTransaction } from './watch-transaction.ts'

export function watchSqlite(pass: PassPoint): void {
  const transaction = watchTransaction(pass)

  function watch<Args extends unknown[], Result>(
    method: (this: StatementSync, ...args: Args) => Result,
  ) {
    return function (this: StatementSync, ...args: Args): Result {
      const { sourceSQL } = this
      transaction.before(sourceSQL)
      const result = method.apply(this, args)
      transaction.after(sourceSQL)
      return result
    }
  }

  /* eslint-disable @typescript-eslint/unbound-method -- each is called on its own statement */
  const { run, all } = StatementSync.prototype
  StatementSync.prototype.run = watch(run) as typeof run
  StatementSync.prototype.all = watch(all) as typeof all
}
