// Group commit: writes that come in while a transaction is under way share the next one, because a commit costs more than a
// write. A write resolves after the commit that holds it. While the server is away a write waits for it, for a while.
import { nextTurn } from '../../base/next-turn.ts'
import type { Clock } from '../../base/clock.ts'
import { coerceError } from '../../base/coerce-error.ts'
import type { Births, HandOver } from '../hand-over.ts'
import { EVERYTHING } from './news.ts'
import type { ServerConnection } from './server-connection.ts'
import {
  ConnectionLost,
  explainTooLong,
  isCollision,
  isTooLong,
  storeUnavailable,
  unknownCommit,
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
  /** Those of them that wait for no other write. */
  readonly urgentKinds: readonly WriteKind<never, unknown>[]
  readonly handOver: HandOver
  readonly notify: (...topics: readonly Topic[]) => void
  readonly realClock: Clock
  /** Names this process in what it tells the others. */
  readonly origin: string
}

/** How long a write waits for a server that is away. */
export const WAIT_FOR_SERVER_MS = 5_000
/** Of each kind: bounds what one transaction locks. */
const MAX_GROUP = 500
const MAX_COLLISIONS = 5
/** How long the writes of a group that failed wait together, one by one. */
const ONE_BY_ONE_MS = 5_000
/** Longer than the server takes to find out that two wait for each other. */
const MAX_SECOND_WAIT_MS = 1_500

export function createWriteQueue(parts: WriteQueueParts): WriteQueue {
  const { connection, handOver, realClock } = parts
  const urgent = new Set<unknown>(parts.urgentKinds)
  const closing = new AbortController()
  let waiting: Entry[] = []
  let running: Promise<void> | undefined

  async function run(): Promise<void> {
    await nextTurn()
    while (waiting.length > 0) {
      await commitUrgent()
      await commitTogether(takeOut(() => true))
    }
    running = undefined
  }

  function takeOut(isWanted: (entry: Entry) => boolean): readonly Entry[] {
    const group = [...Map.groupBy(waiting.filter(isWanted), ({ kind }) => kind).values()].flatMap(
      (ofKind) => ofKind.slice(0, MAX_GROUP),
    )
    const taken = new Set(group)
    waiting = waiting.filter((entry) => !taken.has(entry))
    return group
  }

  /** By themselves: what they must not wait for is the lock that another write waits for. */
  async function commitUrgent(): Promise<void> {
    await commitTogether(takeOut(({ kind }) => urgent.has(kind)))
  }

  async function commitTogether(
    entries: readonly Entry[],
    lockWaitMs: number | null = null,
    collisions = 0,
  ): Promise<void> {
    if (entries.length === 0) return
    const client = await connection.open()
    if (!client) {
      waitForServer(entries)
      await realClock.sleep(connection.pauseMs, closing.signal)
      return
    }
    const births = handOver.open()
    let group: WrittenGroup
    try {
      group = await writeGroup(client, entries, { ...parts, births, lockWaitMs })
    } catch (error) {
      births.undo()
      if (error instanceof CommitUnknown) {
        connection.drop(client, error)
        refuse(entries, unknownCommit(error))
        // It may have happened: the news that this process sent itself would be passed over.
        parts.notify(...EVERYTHING)
      } else if (error instanceof ConnectionLost) {
        connection.drop(client, error)
        waitForServer(entries)
        await realClock.sleep(connection.pauseMs, closing.signal)
      } else if (isCollision(error) && collisions < MAX_COLLISIONS) {
        await commitTogether(entries, lockWaitMs, collisions + 1)
      } else if (entries.length === 1) {
        connection.prove(client)
        refuse(entries, explainTooLong(error, connection.name))
      } else {
        await commitOneByOne(entries, error)
      }
      return
    }
    connection.prove(client)
    answer(entries, group, births)
  }

  /**
   * One failure takes the shared transaction down: each write then gets one of its own. They share the time there is for
   * waiting, since all other writes of this process wait for them.
   */
  async function commitOneByOne(entries: readonly Entry[], cause: unknown): Promise<void> {
    const until = realClock.now() + ONE_BY_ONE_MS
    for (const [index, entry] of entries.entries()) {
      const left = until - realClock.now()
      if (left <= 0 || closing.signal.aborted) {
        putBack(entries.slice(index), cause)
        return
      }
      // Whoever has waited for a lock already waits only for a moment.
      const longest = isTooLong(cause) ? MAX_SECOND_WAIT_MS : ONE_BY_ONE_MS
      const share = left / (entries.length - index)
      await commitTogether([entry], Math.ceil(Math.min(share, longest)))
      await commitUrgent()
    }
  }

  /** To the front, once: so each has its turn, and nobody waits without end. */
  function putBack(entries: readonly Entry[], cause: unknown): void {
    const mayWait = ({ isPutBack }: Entry): boolean => isPutBack !== true && !closing.signal.aborted
    waiting.unshift(...entries.filter(mayWait).map((entry) => ({ ...entry, isPutBack: true })))
    refuse(
      entries.filter((entry) => !mayWait(entry)),
      storeUnavailable(
        `${connection.name} was too busy with other writes: nothing was recorded, try again`,
        cause,
      ),
    )
  }

  function answer(
    entries: readonly Entry[],
    { outcomes, topics }: WrittenGroup,
    births: Births,
  ): void {
    births.commit()
    const putOff: Entry[] = []
    entries.forEach((entry, index) => {
      const outcome = outcomes[index]
      if (outcome === undefined) return
      if ('isPutOff' in outcome) putOff.push(entry)
      else entry.settle(outcome)
    })
    // Before what came later.
    waiting.unshift(...putOff)
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
