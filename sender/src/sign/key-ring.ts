// The platform's webhook keys: the current one signs new events, those before it stay published until their overlap is
// over. http/ reads the public halves; only the signer asks for a private one.
import type { KeyStore, StoredKey } from './key-store.ts'
import { createSigningKey, type PublicKeyFacts, type SigningKey } from './signing-key.ts'

export type { PublicKeyFacts } from './signing-key.ts'

export interface KeyRing {
  /** Signs new events, and is the one the public-key endpoint serves. */
  readonly current: SigningKey
  /** Also one whose overlap is over: events that were born with it are signed by it. */
  find(fingerprint: string): SigningKey | undefined
  /** What verifies at `now`: the current one first, then those before it whose overlap still runs. */
  list(now: number): readonly PublicKeyFacts[]
  /** Makes a new current key; the present one stays published for `overlapMs`. One rotation at a time. */
  rotate(now: number, overlapMs: number): Promise<SigningKey>
  /** Reads the keys again: another process may have rotated. */
  reload(): Promise<void>
}

export interface KeyRingParts {
  readonly keyStore: KeyStore
  readonly createKey: () => Promise<StoredKey>
  /** Names the keys in errors. */
  readonly source: string
}

export async function openKeyRing(parts: KeyRingParts): Promise<KeyRing> {
  const { keyStore, createKey, source } = parts
  let keys = await load()
  /** One change at a time, so that what was read last is what is kept. */
  let changing: Promise<unknown> = Promise.resolve()

  function inTurn<Result>(change: () => Promise<Result>): Promise<Result> {
    const changed = changing.then(change)
    changing = changed.catch(() => undefined)
    return changed
  }

  async function load(): Promise<{ readonly current: SigningKey; readonly all: SigningKey[] }> {
    const stored = await keyStore.loadWebhookKeys(createKey)
    const all = await Promise.all(stored.map((each) => createSigningKey(each, source)))
    const current = all.find(({ validUntil }) => validUntil === null)
    if (!current) throw new Error(`${source}: none of the webhook keys is the current one`)
    return { current, all }
  }

  async function rotateNow(now: number, overlapMs: number): Promise<SigningKey> {
    const next = { ...(await createKey()), createdAt: now }
    await keyStore.rotate(next, { ...keys.current.stored, validUntil: now + overlapMs })
    keys = await load()
    return keys.current
  }

  return {
    get current() {
      return keys.current
    },
    find: (fingerprint) => keys.all.find((key) => key.fingerprint === fingerprint),
    list: (now) => keys.all.filter(({ validUntil }) => validUntil === null || validUntil > now),
    rotate: (now, overlapMs) => inTurn(() => rotateNow(now, overlapMs)),
    reload: () =>
      inTurn(async () => {
        keys = await load()
      }),
  }
}
