// Sees every statement that this process sends to PostgreSQL, on each connection by itself.
import { Client } from 'pg'
import type { PassPoint } from './fail-points.ts'
import { watchTransaction, type WatchedTransaction } from './watch-transaction.ts'

type Query = (this: Client, first: string | { text?: string }, ...rest: unknown[]) => unknown

export function watchPostgres(pass: PassPoint): void {
  const transactions = new WeakMap<Client, WatchedTransaction>()
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called on its own client
  const query = Client.prototype.query as unknown as Query

  const watched: Query = function (first, ...rest) {
    const transaction = transactions.get(this) ?? watchTransaction(pass)
    transactions.set(this, transaction)
    const sql = typeof first === 'string' ? first : (first.text ?? '')
    transaction.before(sql)
    const result = query.call(this, first, ...rest)
    if (!(result instanceof Promise)) return result
    return result.then((answer: unknown) => {
      transaction.after(sql)
      return answer
    })
  }
  Client.prototype.query = watched as unknown as typeof Client.prototype.query
}
