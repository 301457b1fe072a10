// Changes to the bytes on the wire, which may break HTTP itself. What comes of them is open; a genuine body may survive.
import type { SeededRandom } from '../../../torture/seeded-random.ts'

export interface WireMutation {
  readonly name: string
  readonly change: (bytes: Buffer, random: SeededRandom, other: Buffer) => Buffer
}

function flip(bytes: Buffer, at: number, random: SeededRandom): Buffer {
  const changed = Buffer.from(bytes)
  changed[at]! ^= 1 << random.whole(0, 7)
  return changed
}

/** Where in the head. */
function pickInHead(bytes: Buffer, random: SeededRandom): number {
  return random.whole(0, bytes.indexOf('\r\n\r\n') + 3)
}

const JUNK = [
  '\r\n',
  '\n',
  '\0',
  ':',
  ' ',
  '\r\n\r\n',
  'Content-Length: 3\r\n',
  'Transfer-Encoding: chunked\r\n',
  '\xff',
] as const

export const WIRE: readonly [WireMutation, ...WireMutation[]] = [
  {
    name: 'wire: a bit of the head flipped',
    change: (bytes, random) => flip(bytes, pickInHead(bytes, random), random),
  },
  {
    name: 'wire: junk in the head',
    change(bytes, random) {
      const at = pickInHead(bytes, random)
      const junk = Buffer.from(random.pick(JUNK), 'latin1')
      return Buffer.concat([bytes.subarray(0, at), junk, bytes.subarray(at)])
    },
  },
  {
    name: 'wire: cut off',
    change: (bytes, random) => bytes.subarray(0, random.whole(1, bytes.length - 1)),
  },
  {
    name: 'wire: a part missing',
    change(bytes, random) {
      const at = pickInHead(bytes, random)
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + random.whole(1, 20))])
    },
  },
  {
    name: 'wire: another request behind it',
    change: (bytes, _random, other) => Buffer.concat([bytes, other]),
  },
  {
    name: 'wire: junk behind it',
    change: (bytes, random) => Buffer.concat([bytes, Buffer.from(random.pick(JUNK), 'latin1')]),
  },
]
