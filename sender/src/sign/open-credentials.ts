// The keys and headers of a webhook, opened and remembered: opening costs more than signing.
import {
  importHmacSecret,
  importStandardSecret,
  importTextureSecret,
  type HmacKey,
} from '@thunderstack-webhooks/shared'
import { listValid, type Credentials } from '../domain/credentials.ts'
import type { ClaimedDelivery } from '../domain/delivery.ts'
import type { HeaderPairs } from '../domain/header-lines.ts'
import type { Scheme } from '../domain/scheme.ts'
import type { Vault } from './vault.ts'

export interface OpenedCredentials {
  /** Those that sign at that time, the present one first. */
  readonly keys: readonly HmacKey[]
  readonly headers: HeaderPairs
}

/** `now` in milliseconds since 1970. */
export type OpenCredentials = (
  webhook: Pick<ClaimedDelivery['webhook'], 'scheme' | 'sealed'>,
  now: number,
) => OpenedCredentials

const MAX_REMEMBERED = 10_000
const NOTHING: OpenedCredentials = { keys: [], headers: [] }

export function createOpenCredentials(vault: Vault): OpenCredentials {
  const remembered = new Map<string, Opened>()

  return ({ scheme, sealed }, now) => {
    if (sealed === null) return NOTHING
    let opened = remembered.get(sealed)
    if (!opened) {
      opened = open(vault.open(sealed), scheme)
      if (remembered.size >= MAX_REMEMBERED) remembered.clear()
      remembered.set(sealed, opened)
    }
    // Until the end of an overlap nothing changes.
    if (now < opened.unchangedUntil) return opened.now
    const valid = listValid(opened.credentials, now)
    return { ...opened.now, keys: opened.now.keys.slice(0, valid.length) }
  }
}

interface Opened {
  readonly credentials: Credentials
  readonly now: OpenedCredentials
  readonly unchangedUntil: number
}

function open(credentials: Credentials, scheme: Scheme): Opened {
  const { secrets, headers } = credentials
  const ends = secrets.map(({ validUntil }) => validUntil ?? Infinity)
  return {
    credentials,
    now: { keys: secrets.map(({ text }) => importSecret(scheme, text)), headers },
    unchangedUntil: Math.min(...ends),
  }
}

function importSecret(scheme: Scheme, text: string): HmacKey {
  switch (scheme) {
    case 'texture':
      return importTextureSecret(text)
    case 'standard': {
      const key = importStandardSecret(text)
      if (!key) throw new Error('the secret of this webhook is not base64: rotate it')
      return key
    }
    case 'hmac':
    case 'thunderstack':
      return importHmacSecret(text)
  }
}
