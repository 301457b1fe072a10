// Private keys in the database, so that every process signs by the same ones: a key store as sign/key-store.ts asks for it.
import type { PrivateKeyRow } from '../tables.ts'
import type { RareWrite } from './access-store.ts'
import { LOCKS } from './locks.ts'
import type { Read } from './read.ts'
import type { Transaction } from './transaction.ts'

export interface KeptKey {
  /** PKCS#8 PEM; base64 for the key of the vault. */
  readonly pem: string
  readonly createdAt: number
  /** Null for the current one. */
  readonly validUntil: number | null
}

type Purpose = PrivateKeyRow['purpose']

export interface KeyTable {
  loadWebhookKeys(create: () => Promise<KeptKey>): Promise<readonly KeptKey[]>
  loadTokenKey(create: () => Promise<KeptKey>): Promise<KeptKey>
  loadVaultKey(create: () => Promise<KeptKey>): Promise<KeptKey>
  rotate(next: KeptKey, previous: KeptKey): Promise<void>
}

const INSERT = `insert into private_keys (purpose, pem, created_at) values ($1, $2, $3)`
// When two processes rotate at once, one rotation comes behind the other, and sees what that has written.
const TAKE_TURN = 'select pg_advisory_xact_lock($1)'
// Whichever is current.
const RETIRE = `
  update private_keys set valid_until = $1 where purpose = 'webhook' and valid_until is null`

export function createKeyTable(read: Read, write: RareWrite): KeyTable {
  const list = (purpose: Purpose): Promise<readonly KeptKey[]> =>
    read(async (db) => {
      const rows = await db
        .selectFrom('private_keys')
        .selectAll()
        .where('purpose', '=', purpose)
        .orderBy('seq', 'desc')
        .execute()
      return rows.map(({ pem, created_at, valid_until }) => ({
        pem,
        createdAt: created_at,
        validUntil: valid_until,
      }))
    })

  async function load(
    purpose: Purpose,
    create: () => Promise<KeptKey>,
  ): Promise<readonly KeptKey[]> {
    const known = await list(purpose)
    if (known.length > 0) return known
    const { pem, createdAt } = await create()
    // When another process was first, its key stands and this one is dropped.
    await write((trx) => trx.run(`${INSERT} on conflict do nothing`, purpose, pem, createdAt))
    return list(purpose)
  }

  async function loadOnly(purpose: Purpose, create: () => Promise<KeptKey>): Promise<KeptKey> {
    const [key] = await load(purpose, create)
    if (!key) throw new Error(`the ${purpose} key that was just written is gone`)
    return key
  }

  return {
    loadWebhookKeys: (create) => load('webhook', create),

    loadTokenKey: (create) => loadOnly('token', create),
    loadVaultKey: (create) => loadOnly('vault', create),

    async rotate(next, previous) {
      await write(async (trx: Transaction) => {
        await trx.run(TAKE_TURN, LOCKS.rotation)
        await trx.run(RETIRE, previous.validUntil)
        await trx.run(INSERT, 'webhook', next.pem, next.createdAt)
        trx.tell('keys')
      })
    },
  }
}
