// Group commit: the writes of one turn of the event loop share a transaction, because a commit costs more than a write.
// A write resolves after the commit that holds it: accepted means committed.
import type { Kysely, Transaction } from 'kysely'
import { createBatch } from '../../base/batch.ts'
import type { Database } from '../rows.ts'

/** Reads and writes inside a transaction. May be run again from the start, when a write beside it failed. */
export type Write<Result> = (trx: Transaction<Database>) => Promise<Result>

export type RunWrite = <Result>(write: Write<Result>) => Promise<Result>

interface Entry {
  /** Runs the write and returns what tells its caller, once the commit has happened. */
  readonly write: Write<() => void>
  readonly reject: (error: unknown) => void
}

export function createWriteQueue(db: Kysely<Database>): RunWrite {
  const batch = createBatch<Entry>(commitTogether)

  async function commitTogether(entries: readonly Entry[]): Promise<void> {
    try {
      const answers = await db.transaction().execute(async (trx) => {
        const ready: (() => void)[] = []
        for (const { write } of entries) ready.push(await write(trx))
        return ready
      })
      for (const answer of answers) answer()
    } catch (error) {
      // One refusal takes the shared transaction down: each write then gets one of its own.
      if (entries.length === 1) entries[0]?.reject(error)
      else for (const entry of entries) await commitTogether([entry])
    }
  }

  return (write) =>
    new Promise((resolve, reject) => {
      void batch.add({
        reject,
        async write(trx) {
          const result = await write(trx)
          return () => {
            resolve(result)
          }
        },
      })
    })
}
