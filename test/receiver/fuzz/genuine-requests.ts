// Genuine requests of many sizes and spellings, signed once: signing takes longer than everything else here.
import { post, type HostileRequest } from '../../support/hostile-request.ts'
import type { SeededRandom } from '../../torture/seeded-random.ts'

/** In the note of events whose handler fails. */
export const FAILS = 'the handler fails'
/** In the note of events that the store cannot be asked about. */
export const STORE_FAILS = 'the store fails'

const ALPHABETS = [
  'abc xyz',
  '{}[]:,"\\',
  'äöüß',
  '大小',
  '\u{1F680}\u{1F4A9}',
  '\u0000\n\r\t\u2028',
] as const

export function makeGenuineRequests(
  count: number,
  random: SeededRandom,
): readonly HostileRequest[] {
  return Array.from({ length: count }, (_, index) => post(makeBody(index, random)))
}

function makeBody(index: number, random: SeededRandom): string {
  const nodeId = 'node-1'
  const event = {
    eventType: random.pick(['NODE_STATUS_UPDATED', 'NODE_STATUS_UPDATED', 'NODE_RENAMED']),
    eventTimestamp: '2026-01-01T12:00:00Z',
    details: { nodeId, status: random.pick(['RUNNING', 'PAUSED', 'HIBERNATING']) },
    nodeId,
    index,
    note: index % 20 === 0 ? FAILS : index % 20 === 1 ? STORE_FAILS : makeText(random),
  }
  // A failure of the handler of unknown types is no reason to refuse them.
  if (event.note === FAILS) event.eventType = 'NODE_STATUS_UPDATED'
  return JSON.stringify(event, null, random.pick([0, 0, 2])) + random.pick(['', '', '\n'])
}

function makeText(random: SeededRandom): string {
  const alphabet = Array.from(random.pick(ALPHABETS)) as [string, ...string[]]
  const length = random.whole(0, 10) === 0 ? 20_000 : random.whole(0, 200)
  return Array.from({ length }, () => random.pick(alphabet)).join('')
}
