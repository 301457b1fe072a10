// Holds a store to the promises of DeliveryStore, under keys that nothing else uses. Knows no kind of store.
import { createToken } from '../runtime.ts'
import type { ClaimResult, DeliveryStore } from '../replay/delivery-store.ts'

const LENGTHY_MS = 3_600_000
const BRIEF_MS = 20
/** Claims that a store with a clock of its own may take until a brief length of time is over. */
const MOST_TRIES = 100_000

/**
 * Throws an Error that names the first promise that is broken. Leaves a few done keys behind, for an hour.
 *
 * @example
 * test('our store keeps its promises', () => checkDeliveryStore(ourStore))
 */
export async function checkDeliveryStore(store: DeliveryStore): Promise<void> {
  for (const [promise, isKept] of PROMISES) {
    if (!(await isKept(openKey(store)))) {
      throw new Error(`The store breaks its promise: ${promise}.`)
    }
  }
}

const PROMISES: readonly (readonly [string, (key: Key) => Promise<boolean>])[] = [
  ['the first claim gets new', async (key) => is('new', key.claim('a'))],
  [
    'a claim that somebody holds is in-progress to others',
    async (key) => (await is('new', key.claim('a'))) && is('in-progress', key.claim('b')),
  ],
  [
    'of many claims at once, one gets new and the others in-progress',
    async (key) => {
      const names = Array.from({ length: 20 }, (_, index) => `holder ${index}`)
      const said = await Promise.all(names.map((name) => key.claim(name)))
      return said.sort().join() === [...Array<string>(19).fill('in-progress'), 'new'].join()
    },
  ],
  [
    'what was completed is done',
    async (key) => {
      await key.claim('a')
      await key.complete('a')
      return is('done', key.claim('b'))
    },
  ],
  [
    'what was released is new',
    async (key) => {
      await key.claim('a')
      await key.release('a')
      return is('new', key.claim('b'))
    },
  ],
  [
    'nobody completes or releases what another holds',
    async (key) => {
      await key.claim('a')
      await key.complete('b')
      await key.release('b')
      return is('in-progress', key.claim('c'))
    },
  ],
  [
    'nobody completes or releases what nobody holds',
    async (key) => {
      await key.complete('a')
      await key.release('a')
      return is('new', key.claim('b'))
    },
  ],
  [
    'done stays done, whoever releases it',
    async (key) => {
      await key.claim('a')
      await key.complete('a')
      await key.release('a')
      await key.release('b')
      return is('done', key.claim('c'))
    },
  ],
  [
    'a claim is new when the lease of the one before has run out',
    async (key) => {
      await key.claim('a', BRIEF_MS)
      return key.claimInTheEnd('b')
    },
  ],
  [
    'a holder who lost the claim changes nothing',
    async (key) => {
      await key.claim('a', BRIEF_MS)
      await key.claimInTheEnd('b')
      await key.complete('a')
      await key.release('a')
      return is('in-progress', key.claim('c'))
    },
  ],
  [
    'the holder who took over completes',
    async (key) => {
      await key.claim('a', BRIEF_MS)
      await key.claimInTheEnd('b')
      await key.complete('b')
      return is('done', key.claim('c'))
    },
  ],
  [
    'done is forgotten when its time to live is over',
    async (key) => {
      await key.claim('a')
      await key.complete('a', BRIEF_MS)
      return key.claimInTheEnd('b')
    },
  ],
  [
    'one key does not touch another',
    async (key) => {
      await key.claim('a')
      await key.complete('a')
      return is('new', openKey(key.store).claim('a'))
    },
  ],
]

type Key = ReturnType<typeof openKey>

function openKey(store: DeliveryStore) {
  // Looks like the SHA-256 of a body, which no body has.
  const key = `${createToken()}${createToken()}`.replaceAll('-', '')
  const token = (name: string) => `${key} ${name}`
  let now = 1_800_000_000_000

  const claim = async (name: string, leaseMs = LENGTHY_MS): Promise<ClaimResult> =>
    store.claim(key, { token: token(name), now, leaseMs })

  return {
    store,
    claim,
    async complete(name: string, ttlMs = LENGTHY_MS): Promise<void> {
      await store.complete(key, { token: token(name), now, ttlMs })
    },
    async release(name: string): Promise<void> {
      await store.release(key, { token: token(name) })
    },
    /** A store that is told the time gives it at once, one with a clock of its own when that has come so far. */
    async claimInTheEnd(name: string): Promise<boolean> {
      now += BRIEF_MS
      for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        if (await is('new', claim(name))) return true
      }
      return false
    },
  }
}

async function is(expected: ClaimResult, said: Promise<ClaimResult>): Promise<boolean> {
  return (await said) === expected
}
