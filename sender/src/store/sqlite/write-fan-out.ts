// An event's fan-out, written: texts, deliveries, and notes for the windows they wait for. Where there is room, a delivery is
// claimed as it is born.
import type { FanOut } from '../../domain/fan-out.ts'
import type { Event } from '../../domain/event.ts'
import type { Births } from '../hand-over.ts'
import { inWords } from '../in-words.ts'
import { fromContent, fromDelivery, fromGathered } from '../rows.ts'
import type { Statements } from './statements.ts'

/** The event itself is there already. */
export function writeFanOut(
  statements: Statements,
  births: Births,
  event: Event,
  { owed, contents, gathered }: FanOut,
): void {
  for (const content of contents) statements.insert('contents', fromContent(content))
  for (const { delivery, recipient, content } of owed) {
    const lease = births.claim(delivery, inWords(event, content), recipient)
    statements.insert('deliveries', fromDelivery(delivery, lease))
  }
  for (const each of gathered) statements.insert('gathered', fromGathered(each))
}
