// Changes to the body: other bytes under the genuine signature. No door accepts any of them.
import type { HostileRequest } from '../../../support/hostile-request.ts'
import type { SeededRandom } from '../../../torture/seeded-random.ts'
import type { Mutation } from '../mutation.ts'

type Respell = (body: Buffer, random: SeededRandom, other: Buffer) => Uint8Array

const KINDS: Readonly<Record<string, Respell>> = {
  'a bit flipped': flipBit,
  'a byte more': (body, random) => splice(body, random, 0, [random.whole(0, 255)]),
  'a byte less': (body, random) => splice(body, random, 1, []),
  'bytes replaced': (body, random) => {
    const length = random.whole(1, 8)
    return splice(
      body,
      random,
      length,
      Array.from({ length }, () => random.whole(0, 255)),
    )
  },
  'the end cut off': (body, random) => body.subarray(0, random.whole(0, body.length - 1)),
  'the beginning cut off': (body, random) => body.subarray(random.whole(1, body.length)),
  'something behind it': (body, random) =>
    Buffer.concat([body, Buffer.from(random.pick([' ', '\n', '\0', '{}']))]),
  'a byte order mark': (body) => Buffer.concat([Buffer.from('\uFEFF'), body]),
  'a part twice': (body, random) => {
    const [from, to] = [random.whole(0, body.length - 1), random.whole(1, body.length)].sort(
      (a, b) => a - b,
    )
    return Buffer.concat([body.subarray(0, to), body.subarray(from)])
  },
  twice: (body) => Buffer.concat([body, body]),
  'that of another': (_body, _random, other) => other,
  'written by JSON.stringify again': (body) =>
    Buffer.from(JSON.stringify(JSON.parse(body.toString()))),
  'blanks after colons': (body) => Buffer.from(body.toString().replaceAll('":', '": ')),
  nothing: () => Buffer.alloc(0),
  'in UTF-16': (body) => Buffer.from(body.toString(), 'utf16le'),
}

export const BODY: readonly Mutation[] = Object.entries(KINDS).map(([kind, respell]) => ({
  name: `body: ${kind}`,
  change: (request, random, other) => respellBody(request, random, other, respell),
}))

function respellBody(
  request: HostileRequest,
  random: SeededRandom,
  other: HostileRequest,
  respell: Respell,
): HostileRequest {
  const genuine = Buffer.from(request.body)
  const body = respell(genuine, random, Buffer.from(other.body))
  // Some changes change nothing now and then.
  return { ...request, body: genuine.equals(body) ? flipBit(genuine, random) : body }
}

function flipBit(body: Buffer, random: SeededRandom): Buffer {
  const bytes = Buffer.from(body)
  bytes[random.whole(0, bytes.length - 1)]! ^= 1 << random.whole(0, 7)
  return bytes
}

function splice(body: Buffer, random: SeededRandom, gone: number, come: readonly number[]): Buffer {
  const at = random.whole(0, body.length - 1)
  return Buffer.concat([body.subarray(0, at), Buffer.from(come), body.subarray(at + gone)])
}
