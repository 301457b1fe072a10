// Where private keys are kept: in files, in a database, or nowhere. Whoever asks first decides which key there is.

export interface StoredKey {
  /** Private key, PKCS#8 PEM; base64 for the key of the vault. */
  readonly pem: string
  /** Milliseconds since 1970. */
  readonly createdAt: number
  /** Until when it is published beside its successor, on the platform's clock; null for the one that signs new events. */
  readonly validUntil: number | null
}

export interface KeyStore {
  /** The current key and those before it; makes one when there is none. */
  loadWebhookKeys(create: () => Promise<StoredKey>): Promise<readonly StoredKey[]>
  loadTokenKey(create: () => Promise<StoredKey>): Promise<StoredKey>
  /** What seals the secrets of webhooks: its text is base64 of 32 bytes. */
  loadVaultKey(create: () => Promise<StoredKey>): Promise<StoredKey>
  /**
   * From one moment to the next `next` is the current key and `previous`, with its end set, one of those before it. A death
   * at any point leaves either the old state or the new one.
   */
  rotate(next: StoredKey, previous: StoredKey): Promise<void>
}

/** Keys that live as long as the process. */
export function createKeyMemory(): KeyStore {
  let webhookKeys: readonly StoredKey[] = []
  let tokenKey: StoredKey | undefined
  let vaultKey: StoredKey | undefined
  return {
    async loadWebhookKeys(create) {
      if (webhookKeys.length === 0) webhookKeys = [await create()]
      return webhookKeys
    },
    async loadTokenKey(create) {
      return (tokenKey ??= await create())
    },
    async loadVaultKey(create) {
      return (vaultKey ??= await create())
    },
    rotate(next, previous) {
      webhookKeys = [next, previous, ...webhookKeys.slice(1)]
      return Promise.resolve()
    },
  }
}
