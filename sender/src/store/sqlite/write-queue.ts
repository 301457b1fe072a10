// Group commit: the writes of one turn of the event loop share a transaction, because a commit costs more than a write.
// A write resolves after the commit that holds it: accepted means committed. A transaction never spans a wait.
import { createBatch } from '../../base/batch.ts'
import type { Births, HandOver } from '../hand-over.ts'
import type { Statements } from './statements.ts'

/** Reads and writes inside a transaction. May be run again from the start, when a write beside it failed. */
export type Write<Result> = (statements: Statements, births: Births) => Result

export type RunWrite = <Result>(write: Write<Result>) => Promise<Result>

interface Entry {
  /** Runs the write and returns what tells its caller, once the commit has happened. */
  readonly write: Write<() => void>
  readonly reject: (error: unknown) => void
}

export interface WriteQueueParts {
  readonly statements: Statements
  readonly handOver: HandOver
  /** What a failed transaction had written is undone; so must be what was remembered of it. */
  readonly onRollback: () => void
}

export function createWriteQueue({ statements, handOver, onRollback }: WriteQueueParts): RunWrite {
  const batch = createBatch<Entry>((entries) => {
    commitTogether(entries)
    return Promise.resolve()
  })

  function commitTogether(entries: readonly Entry[]): void {
    const births = handOver.open()
    let answers: readonly (() => void)[]
    try {
      answers = statements.transaction(() => entries.map(({ write }) => write(statements, births)))
    } catch (error) {
      births.undo()
      onRollback()
      // One refusal takes the shared transaction down: each write then gets one of its own.
      if (entries.length === 1) entries[0]?.reject(error)
      else for (const entry of entries) commitTogether([entry])
      return
    }
    births.commit()
    for (const answer of answers) answer()
  }

  return (write) =>
    new Promise((resolve, reject) => {
      void batch.add({
        reject,
        write(trx, births) {
          const result = write(trx, births)
          return () => {
            resolve(result)
          }
        },
      })
    })
}
