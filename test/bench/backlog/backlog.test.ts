// The backlog that claims are timed on: that it is as large, as due and as one-sided as the figures say.
import { expect, test } from 'vitest'
import { createEndpointSlots } from '../../../sender/dist/domain/endpoint-slots.js'
import { urlOfBusy } from './backlog.ts'
import { openSeededSqlite } from './open-seeded.ts'

const shape = {
  pending: 2_000,
  dueShare: 0.1,
  busyShare: 0.3,
  baseUrl: 'http://127.0.0.1:9/',
  keyFingerprint: 'sha256:k',
}

test('a seeded store holds so many deliveries, and that share of them is due', async () => {
  await using seeded = await openSeededSqlite(shape)
  expect(await seeded.store.loadBacklog(seeded.now)).toMatchObject({ pending: 2_000, due: 800 })
})

test('what is due for longest is due at the busy endpoint, four at a time, and the rest is spread', async () => {
  await using seeded = await openSeededSqlite(shape)
  const claimUpTo = async (total: number) => {
    const slots = createEndpointSlots({ total, perEndpoint: 4, retries: total })
    const { store, now } = seeded
    const claim = { claimId: 'clm_1', now, leaseUntil: Number.MAX_SAFE_INTEGER, slots } as const
    return (await store.claimDue(claim)).deliveries.map(({ webhook }) => webhook.url)
  }
  const busy = urlOfBusy(shape)
  expect(await claimUpTo(4)).toEqual([busy, busy, busy, busy])
  // One claim looks past a limited number of what is parked; the next ones go on from there.
  let urls: readonly string[] = []
  while (urls.length < 64) urls = (await claimUpTo(68)).filter((url) => url !== busy)
  expect(new Set(urls).size).toBeGreaterThan(32)
})
