// How long one claim of 64 takes with a million pending deliveries, beside a thousand. First with a backlog that is mostly not
// due yet, then with one that is largely due at a single endpoint whose slots are all taken.
import { createEndpointSlots } from '../../sender/dist/domain/endpoint-slots.js'
import type { Claimed, Store } from '../../sender/dist/store/store.js'
import { urlOfBusy, type BacklogShape } from './backlog/backlog.ts'
import { openSeededPostgres, openSeededSqlite, type OpenSeeded } from './backlog/open-seeded.ts'
import { summarize, takePairs, type Figure, type Group } from './measure.ts'

const LIMITS = { total: 64, perEndpoint: 4, retries: 32 }
const CLAIMS = 40
const ROUNDS = { warmUp: 1, counted: 5 }
const MANY = 1_000_000
const FEW = 1_000

export const claimGroups: readonly Group[] = [
  compareClaims('claim.million_vs_thousand.sqlite', openSeededSqlite, {
    dueShare: 0.1,
    busyShare: 0,
  }),
  compareClaims('claim.million_vs_thousand.sqlite.busy_endpoint', openSeededSqlite, {
    dueShare: 0.1,
    busyShare: 0.3,
  }),
  compareClaims('claim.million_vs_thousand.postgres', openSeededPostgres, {
    dueShare: 0.1,
    busyShare: 0,
  }),
]

function compareClaims(
  name: string,
  open: OpenSeeded,
  shares: Pick<BacklogShape, 'dueShare' | 'busyShare'>,
): Group {
  const names = {
    many: `${name}.million_ms`,
    few: `${name}.thousand_ms`,
    first: `${name}.first_ms`,
  }
  return {
    names: [name, ...Object.values(names)],
    async measure() {
      const shape: Omit<BacklogShape, 'pending'> = {
        ...shares,
        baseUrl: 'http://127.0.0.1:9/',
        keyFingerprint: 'sha256:bench',
      }
      await using many = await open({ ...shape, pending: MANY })
      await using few = await open({ ...shape, pending: FEW })
      const takeMany = createClaims(many.store, urlOfBusy(shape), many.now)
      const takeFew = createClaims(few.store, urlOfBusy(shape), few.now)
      const firstMs = await takeMany.untilFull()
      await takeFew.untilFull()
      const taken = await takePairs(ROUNDS, takeMany.medianMs, takeFew.medianMs)
      return [
        { name, unit: 'ratio', values: taken.ratios },
        { name: names.many, unit: 'ms', values: taken.a },
        { name: names.few, unit: 'ms', values: taken.b },
        { name: names.first, unit: 'ms', values: [firstMs] },
      ] satisfies readonly Figure[]
    },
  }
}

interface Claims {
  /** Claims until there is one that fills the slots; how long all of that took. */
  readonly untilFull: () => Promise<number>
  /** Of one claim that fills the slots. What it handed out goes back in between. */
  readonly medianMs: () => Promise<number>
}

function createClaims(store: Store, busyUrl: string, now: number): Claims {
  async function claim(): Promise<{ readonly claimed: Claimed; readonly ms: number }> {
    const slots = createEndpointSlots(LIMITS)
    while (slots.take({ url: busyUrl, isRetry: false }));
    const held = LIMITS.perEndpoint
    const startedAt = performance.now()
    const claimed = await store.claimDue({
      claimId: 'clm_bench',
      now,
      leaseUntil: Number.MAX_SAFE_INTEGER,
      slots,
    })
    const ms = performance.now() - startedAt
    await store.returnClaims(
      claimed.deliveries.map(({ id, claimId }) => ({ deliveryId: id, claimId })),
    )
    if (claimed.deliveries.length > LIMITS.total - held) throw new Error('claimed beyond the slots')
    return { claimed, ms }
  }

  return {
    async untilFull() {
      let total = 0
      for (;;) {
        const { claimed, ms } = await claim()
        total += ms
        if (claimed.deliveries.length === LIMITS.total - LIMITS.perEndpoint) return total
        if (claimed.isCaughtUp) throw new Error('there is not enough due to fill the slots')
      }
    },
    async medianMs() {
      const values: number[] = []
      for (let count = 0; count < CLAIMS; count++) {
        const { claimed, ms } = await claim()
        if (claimed.deliveries.length < LIMITS.total - LIMITS.perEndpoint)
          throw new Error(`a claim handed out ${claimed.deliveries.length} only`)
        values.push(ms)
      }
      return summarize({ name: '', unit: 'ms', values }).median
    },
  }
}
