// Words that stand for what only a running platform knows: a node, a delivery, a token. A request is made of such words, and
// they are filled in when it is sent, so that a seed makes the same requests at every run.

export const PLACES = {
  node: '@node@',
  event: '@event@',
  delivery: '@delivery@',
  task: '@task@',
  jti: '@jti@',
  token: '@token@',
  webhook: '@webhook@',
  registration: '@registration@',
  redelivery: '@redelivery@',
} as const

export type PlaceName = keyof typeof PLACES
/** For each place what is known so far, the newest last. */
export type KnownPlaces = Readonly<Record<PlaceName, readonly string[]>>

/** Every place filled with something known; with a text that nobody knows where nothing is. */
export function fillPlaces(text: string, known: KnownPlaces, index: number): string {
  return text.replaceAll(/@(\w+)@/g, (word, name: string) => {
    const values = known[name as PlaceName] as readonly string[] | undefined
    if (!values) return word
    return values[index % Math.max(1, values.length)] ?? '0'.repeat(32)
  })
}

const KEYS: ReadonlyMap<string, PlaceName> = new Map([
  ['nodeId', 'node'],
  ['taskId', 'task'],
  ['jti', 'jti'],
  ['token', 'token'],
  ['eventId', 'event'],
])
const PREFIXES: ReadonlyMap<string, PlaceName> = new Map([
  ['evt', 'event'],
  ['del', 'delivery'],
  ['hook', 'registration'],
  ['rdl', 'redelivery'],
])

/** What an answer tells of nodes, deliveries and tokens. */
export function* readPlaces(body: unknown): Generator<readonly [PlaceName, string]> {
  if (typeof body !== 'object' || body === null) return
  for (const [key, value] of Object.entries(body)) {
    if (typeof value !== 'string') {
      yield* readPlaces(value)
      continue
    }
    const place = key === 'id' ? PREFIXES.get(value.split('_')[0]!) : KEYS.get(key)
    if (place) yield [place, value]
  }
}
