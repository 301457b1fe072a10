// Group commit: writes that come in while a transaction is under way share the next one, because a commit costs more than a
// write. A write resolves after the commit that holds it. While the server is away a write waits for it, for a while.
import { nextTurn } from '../../base/next-turn.ts'
import type { Clock } from '../../base/clock.ts'
import { coerceError } from '../../base/coerce-error.ts'
import type { Births, HandOver } from '../hand-over.ts'
import type { ServerConnection } from './server-connection.ts'
import {
  ConnectionLost,
  explainTooLong,
  isCollision,
  isTooLong,
  storeUnavailable,
} from './server-errors.ts'
import type { WriteKind, Topic } from './transaction.ts'
import { CommitUnknown, writeGroup, type Entry, type WrittenGroup } from './write-group.ts'

export type RunWrite = <Job, Result>(kind: WriteKind<Job, Result>, job: Job) => Promise<Result>

export interface WriteQueue {
  readonly write: RunWrite
  /** Takes no more. Resolves when all that came in before is written, or refused because the server is away. */
  close(): Promise<void>
}

export interface WriteQueueParts {
  readonly connection: ServerConnection
  /** In the order of their locks. */
  readonly kinds: readonly WriteKind<never, unknown>[]
  readonly handOver: HandOver
  readonly notify: (...topics: readonly Topic[]) => void
  readonly realClock: Clock
  /** Names this process in what it tells the others. */
  readonly origin: string
}

/** How long a write waits for a server that is away. */
export const WAIT_FOR_SERVER_MS = 5_000
/** Bounds what one transaction locks. */
const MAX_GROUP = 500
const MAX_COLLISIONS = 5

export function createWriteQueue(parts: WriteQueueParts): WriteQueue {
  const { connection, handOver, realClock } = parts
  const closing = new AbortController()
  let waiting: Entry[] = []
  let running: Promise<void> | undefined

  async function run(): Promise<void> {
    await nextTurn()
    while (waiting.length > 0) {
      const group = waiting.slice(0, MAX_GROUP)
      waiting = waiting.slice(MAX_GROUP)
      await commitTogether(group)
    }
    running = undefined
  }

  async function commitTogether(
    entries: readonly Entry[],
    collisions = 0,
    isImpatient = false,
  ): Promise<void> {
    const client = await connection.open()
    if (!client) {
      waitForServer(entries)
      await realClock.sleep(connection.pauseMs, closing.signal)
      return
    }
    const births = handOver.open()
    let group: WrittenGroup
    try {
      group = await writeGroup(client, entries, { ...parts, births, isImpatient })
    } catch (error) {
      births.undo()
      if (error instanceof CommitUnknown) {
        connection.drop(client)
        refuse(entries, unknownCommit(error))
      } else if (error instanceof ConnectionLost) {
        connection.drop(client)
        waitForServer(entries)
      } else if (isCollision(error) && collisions < MAX_COLLISIONS) {
        await commitTogether(entries, collisions + 1, isImpatient)
      } else if (entries.length === 1) {
        refuse(entries, explainTooLong(error, connection.name))
      } else {
        // One failure takes the shared transaction down: each write then gets one of its own.
        for (const entry of entries) await commitTogether([entry], 0, isTooLong(error))
      }
      return
    }
    answer(entries, group, births)
  }

  function answer(
    entries: readonly Entry[],
    { outcomes, topics }: WrittenGroup,
    births: Births,
  ): void {
    births.commit()
    outcomes.forEach((outcome, index) => entries[index]?.settle(outcome))
    if (topics) parts.notify(...topics)
  }

  /** Nothing was written: it may be written later. */
  function waitForServer(entries: readonly Entry[]): void {
    const now = realClock.now()
    const canWait = ({ until }: Entry): boolean => until > now && !closing.signal.aborted
    waiting.unshift(...entries.filter(canWait))
    refuse(
      entries.filter((entry) => !canWait(entry)),
      storeUnavailable(`${connection.name} does not answer: nothing was recorded, try again`),
    )
  }

  return {
    write: <Job, Result>(kind: WriteKind<Job, Result>, job: Job) =>
      new Promise<Result>((resolve, reject) => {
        if (closing.signal.aborted) {
          reject(storeUnavailable('the store is closed'))
          return
        }
        waiting.push({
          kind: kind as unknown as WriteKind<unknown, unknown>,
          job,
          settle(outcome) {
            if ('value' in outcome) resolve(outcome.value as Result)
            else reject(coerceError(outcome.refusal))
          },
          until: realClock.now() + WAIT_FOR_SERVER_MS,
        })
        running ??= run()
      }),
    async close() {
      closing.abort()
      await running
    },
  }
}

function refuse(entries: readonly Entry[], refusal: unknown): void {
  for (const { settle } of entries) settle({ refusal })
}

function unknownCommit(cause: CommitUnknown): Error {
  return storeUnavailable(
    'the database went away while this was being committed: it may be recorded or not, look before you repeat it',
    cause,
  )
}
