import { afterEach, beforeEach, expect, test } from 'vitest'
import { createToken } from '../../domain/token.ts'
import type { Store } from '../store.ts'
import { openSqliteStore } from './open-sqlite-store.ts'

let store: Store
beforeEach(async () => {
  store = await openSqliteStore({
    path: null,
    accept: { createDeliveryId: () => 'del_1', firstDelayMs: 0 },
  })
})
afterEach(() => store.close())

const token = (jti: string) => createToken({ jti, userId: 'u1', name: 'ci', now: 1_000 })

test('a token comes back as it was made', async () => {
  await store.insertToken(token('j1'))
  expect(await store.loadToken('j1')).toEqual(token('j1'))
  expect(await store.loadToken('j2')).toBeUndefined()
})

test('the token printed at start is the first that was made', async () => {
  expect(await store.loadFirstToken()).toBeUndefined()
  await store.insertToken(token('z'))
  await store.insertToken(token('a'))
  expect(await store.loadFirstToken()).toEqual(token('z'))
})

test('revoking twice keeps the first instant', async () => {
  await store.insertToken(token('j1'))
  expect(await store.revokeToken('j1', 5_000)).toMatchObject({ revokedAt: 5_000 })
  expect(await store.revokeToken('j1', 6_000)).toMatchObject({ revokedAt: 5_000 })
  expect(await store.revokeToken('j2', 5_000)).toBeUndefined()
})

test('a log export belongs to a node that exists', async () => {
  expect(await store.loadLogExport('t1')).toBeUndefined()
  await expect(store.insertLogExport('t1', 'none', 1_000)).rejects.toThrow(/FOREIGN KEY/)
})
