// One case of the fuzz: a genuine request, mutated or not, as bytes, and what has to come of it. Sends nothing.
import {
  LAST_CHUNK,
  writeChunk,
  writeHead,
  writeRequest,
  type HostileRequest,
} from '../../support/hostile-request.ts'
import type { SeededRandom } from '../../torture/seeded-random.ts'
import { FAILS, STORE_FAILS } from './genuine-requests.ts'
import { BODY } from './mutations/body.ts'
import { HARMLESS } from './mutations/harmless.ts'
import { HEAD } from './mutations/head.ts'
import { WIRE } from './mutations/wire.ts'
import type { Mutation } from './mutation.ts'

export interface FuzzCase {
  readonly name: string
  readonly bytes: Buffer
  /** `refused`: anything but 200. `open`: anything that is documented, or nothing at all. */
  readonly expected: 'accepted' | 'handler-fails' | 'store-fails' | 'refused' | 'open'
  /** The sender is gone before it has sent everything. */
  readonly isAborted: boolean
}

type Kind = 'genuine' | 'body' | 'head' | 'wire' | 'aborted'

const WEIGHTS: Readonly<Record<Kind, number>> = {
  genuine: 20,
  body: 35,
  head: 30,
  wire: 13,
  aborted: 2,
}

export function makeCase(genuine: readonly HostileRequest[], random: SeededRandom): FuzzCase {
  const original = pick(genuine, random)
  const other = pick(
    genuine.filter((request) => request !== original),
    random,
  )
  const kind = random.weigh(WEIGHTS)
  const dressed = dress(original, random, other)
  switch (kind) {
    case 'genuine': {
      const bytes = write(dressed.request, random)
      return { ...dressed, bytes, expected: expectOf(original), isAborted: false }
    }
    case 'body':
    case 'head': {
      const mutation = pick(kind === 'body' ? BODY : HEAD, random)
      const changed = dress(mutation.change(original, random, other), random, other, UNTOUCHED)
      const bytes = write(changed.request, random)
      return { name: mutation.name, bytes, expected: 'refused', isAborted: false }
    }
    case 'wire': {
      const { name, change } = random.pick(WIRE)
      const bytes = change(write(dressed.request, random), random, writeRequest(other))
      return { name, bytes, expected: 'open', isAborted: false }
    }
    case 'aborted': {
      const bytes = write(dressed.request, random)
      const sent = bytes.subarray(0, random.whole(0, bytes.length - 1))
      return { name: 'aborted', bytes: sent, expected: 'open', isAborted: true }
    }
  }
}

/** These look at headers only to leave them as they are, whatever has become of them. */
const UNTOUCHED = HARMLESS.filter(
  ({ name }) => !name.startsWith('blanks') && !name.startsWith('the type') && name !== 'a query',
)

function dress(
  request: HostileRequest,
  random: SeededRandom,
  other: HostileRequest,
  among: readonly Mutation[] = HARMLESS,
): { readonly name: string; readonly request: HostileRequest } {
  const { name, change } = pick(among, random)
  return { name, request: change(request, random, other) }
}

function write(request: HostileRequest, random: SeededRandom): Buffer {
  if (request.framing === 'length') return writeRequest(request)
  const parts = [writeHead(request, 'Transfer-Encoding: chunked')]
  for (let at = 0; at < request.body.length;) {
    const length = random.whole(1, Math.max(1, request.body.length - at))
    parts.push(writeChunk(request.body.subarray(at, at + length)))
    at += length
  }
  return Buffer.concat([...parts, LAST_CHUNK])
}

function pick<Item>(items: readonly Item[], random: SeededRandom): Item {
  return items[random.whole(0, items.length - 1)]!
}

function expectOf({ body }: HostileRequest): FuzzCase['expected'] {
  const text = Buffer.from(body)
  if (text.includes(FAILS)) return 'handler-fails'
  return text.includes(STORE_FAILS) ? 'store-fails' : 'accepted'
}
