// An event's fan-out into the outbox. Where there is room, a delivery is claimed as it is born.
import type { AcceptSettings } from '../../domain/accept-event.ts'
import type { Announcement } from '../../domain/content.ts'
import type { Delivery } from '../../domain/delivery.ts'
import type { Event } from '../../domain/event.ts'
import { fanOut, type Recipient } from '../../domain/fan-out.ts'
import { inWords } from '../in-words.ts'
import type { Outbox } from './outbox.ts'
import type { Transaction } from './transaction.ts'
import type { Turns } from './turns.ts'

export interface Spread {
  readonly deliveries: readonly Delivery[]
  /** How many webhooks are told of it when their window ends. */
  readonly scheduledCount: number
  /** Whether anything was made that somebody else may have to see to. */
  readonly isLeft: boolean
}

/** The event itself goes to the outbox by whoever calls; whose turn it is, is loaded. */
export function spreadEvent(
  parts: {
    readonly trx: Transaction
    readonly outbox: Outbox
    readonly turns: Turns
    readonly accept: AcceptSettings
  },
  event: Event,
  announcement: Announcement,
  recipients: readonly Recipient[],
): Spread {
  const { trx, outbox, turns, accept } = parts
  const spreading = fanOut(event, announcement, recipients, turns.isTaken, accept)
  const { contents, gathered } = spreading
  const owed = spreading.owed.map(({ delivery, recipient, content }) => {
    turns.take(recipient.id)
    return { delivery, lease: trx.births.claim(delivery, inWords(event, content), recipient) }
  })
  outbox.addFanOut({ contents, owed, gathered })
  return {
    deliveries: owed.map(({ delivery }) => delivery),
    scheduledCount: gathered.length,
    isLeft: gathered.length > 0 || owed.some(({ lease }) => lease === null),
  }
}
