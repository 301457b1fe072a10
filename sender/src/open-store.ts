// The store the settings ask for, and where private keys are kept beside it. What a store needs is loaded with it.
import type { Clock } from './base/clock.ts'
import type { Report } from './base/report.ts'
import { blameSetting } from './config/blame-setting.ts'
import type { Config } from './config/config.ts'
import type { AcceptSettings } from './domain/accept-event.ts'
import { loadGivenKey } from './sign/given-key.ts'
import { createKeyFiles } from './sign/key-files.ts'
import { createKeyMemory, type KeyStore } from './sign/key-store.ts'
import { createSigningKey } from './sign/signing-key.ts'
import { openSqliteStore } from './store/sqlite/open-sqlite-store.ts'
import type { Store } from './store/store.ts'

export interface OpenedStore {
  readonly store: Store
  readonly keyStore: KeyStore
}

export async function openStore(
  config: Config,
  parts: {
    readonly accept: AcceptSettings
    readonly realClock: Clock
    readonly report: Report
  },
): Promise<OpenedStore> {
  const { accept, realClock, report } = parts
  const { autoDisable } = config.dispatch
  const { storeUrl: url } = config.secrets
  if (url !== null) {
    // Loaded here, because a platform on SQLite should not pay for the driver.
    const { openPostgresStore } = await import('./store/postgres/open-postgres-store.ts')
    const given = await blameSetting('signingKey', () => loadGivenKey(config.signing))
    const store = await openPostgresStore({
      url,
      accept,
      autoDisable,
      isAlone: config.clock.kind !== 'real',
      givenKey: given && (await createSigningKey(given.stored, given.source)).fingerprint,
      realClock,
      report,
    })
    return { store, keyStore: store.keyTable }
  }
  const { path, setting } =
    config.store.kind === 'sqlite' ? config.store : { path: null, setting: 'store' as const }
  return {
    store: await blameSetting(setting, () => openSqliteStore({ path, accept, autoDisable })),
    keyStore: config.dataDir === null ? createKeyMemory() : createKeyFiles(config.dataDir),
  }
}
