import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createToken } from '../../sender/src/domain/token.ts'
import type { Store } from '../../sender/src/store/store.ts'
import { STORES, type StorePlace } from '../support/stores.ts'

describe.each(STORES)('$name:', (kind) => {
  let place: StorePlace
  let store: Store
  beforeAll(async () => {
    place = await kind.createPlace()
  })
  beforeEach(async () => {
    await place.clear()
    store = await place.open()
  })
  afterEach(() => store.close())
  afterAll(() => place[Symbol.asyncDispose]())

  const token = (jti: string) => createToken({ jti, userId: 'u1', name: 'ci', now: 1_000 })

  test('a token comes back as it was made', async () => {
    await store.insertToken(token('j1'))
    expect(await store.loadToken('j1')).toEqual(token('j1'))
    expect(await store.loadToken('j2')).toBeUndefined()
  })

  test('the token printed at start is the first that was made', async () => {
    expect(await store.ensureFirstToken(() => token('z'))).toEqual(token('z'))
    await store.insertToken(token('a'))
    expect(await store.ensureFirstToken(() => token('b'))).toEqual(token('z'))
    expect(await store.loadToken('b')).toBeUndefined()
  })

  test('revoking twice keeps the first instant', async () => {
    await store.insertToken(token('j1'))
    expect(await store.revokeToken('j1', 5_000)).toMatchObject({ revokedAt: 5_000 })
    expect(await store.revokeToken('j1', 6_000)).toMatchObject({ revokedAt: 5_000 })
    expect(await store.revokeToken('j2', 5_000)).toBeUndefined()
  })

  test('a log export belongs to a node that exists', async () => {
    expect(await store.loadLogExport('t1')).toBeUndefined()
    await expect(store.insertLogExport('t1', 'none', 1_000)).rejects.toThrow(/foreign key/i)
  })
})
