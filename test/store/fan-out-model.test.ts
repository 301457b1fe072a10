import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SCHEMES } from '../../sender/src/domain/scheme.ts'
import type { Published, Store } from '../../sender/src/store/store.ts'
import { happening, register } from '../support/registrations.ts'
import { STORES, type StorePlace } from '../support/stores.ts'

const WORKSPACES = 10
const EACH = 10
const TIMEOUT_MS = 180_000
/** A hundred registrations each, on PostgreSQL as many round trips. */
const RUNS = { sqlite: 40, postgres: 8 }

const NOUNS = ['user', 'file', 'payment'] as const
const types = fc
  .tuple(fc.constantFrom(...NOUNS), fc.constantFrom('created', 'deleted'))
  .map(([noun, verb]) => `${noun}.${verb}`)
const filters = fc.oneof(
  { weight: 1, arbitrary: fc.constant('*') },
  { weight: 3, arbitrary: fc.constantFrom(...NOUNS).map((noun) => `${noun}.*`) },
  { weight: 4, arbitrary: types },
)
const webhooks = fc.record({
  filters: fc.array(filters, { minLength: 1, maxLength: 3 }),
  scheme: fc.constantFrom(...SCHEMES),
  isScheduled: fc.boolean(),
  end: fc.constantFrom('stays', 'stays', 'stays', 'disabled', 'removed', 'other filters' as const),
})
type Webhook = typeof webhooks extends fc.Arbitrary<infer Value> ? Value : never
const events = fc.record({
  // One more than there are: a workspace where nobody registered.
  workspace: fc.nat(WORKSPACES),
  type: types,
  key: fc.option(fc.constantFrom('k1', 'k2', 'k3')),
  isTogether: fc.boolean(),
})

/** The rule once more, in other words: every webhook is asked, one after the other. */
function isTold({ filters, end }: Webhook, type: string): boolean {
  if (end === 'disabled' || end === 'removed') return false
  const asked = end === 'other filters' ? ['payment.*'] : filters
  return asked.some((filter) =>
    filter === '*' || filter.endsWith('.*')
      ? type.startsWith(filter.slice(0, -1))
      : filter === type,
  )
}

describe.each(STORES)('$name:', (kind) => {
  let place: StorePlace
  beforeAll(async () => {
    place = await kind.createPlace()
  })
  afterAll(() => place[Symbol.asyncDispose]())

  test(
    'an event is owed to exactly the webhooks that a look at each of them names',
    async () => {
      const property = fc.asyncProperty(
        fc.array(webhooks, { minLength: WORKSPACES * EACH, maxLength: WORKSPACES * EACH }),
        fc.array(events, { minLength: 1, maxLength: 20 }),
        async (asked, happened) => {
          await place.clear()
          const store = await place.open()
          const made = await registerAll(store, asked)
          const published: Promise<Published>[] = []
          const expected: { ids: readonly string[]; scheduledCount: number }[] = []
          const first = new Map<string, number>()
          for (const [index, { workspace, type, key, isTogether }] of happened.entries()) {
            const before = key === null ? undefined : first.get(key)
            const source = happened[before ?? index]!
            if (key !== null && before === undefined) first.set(key, index)
            const told = made.filter(
              (each) => each.workspace === source.workspace && isTold(each.webhook, source.type),
            )
            expected.push({
              ids: told.filter((each) => !each.webhook.isScheduled).map(({ id }) => id),
              scheduledCount: told.filter((each) => each.webhook.isScheduled).length,
            })
            const owner = { userId: 'u1', workspaceId: `w${workspace}` }
            const { event, announcement } = happening({ type, owner, at: index })
            const request = key === null ? undefined : { idempotencyKey: key, digest: 'd' }
            published.push(store.publish(event, announcement, request))
            if (!isTogether) await Promise.all(published)
          }
          const answers = (await Promise.all(published)).map((answer) =>
            answer.kind === 'conflict'
              ? 'conflict'
              : {
                  ids: answer.deliveries.map(({ webhookId }) => webhookId),
                  scheduledCount: answer.scheduledCount,
                },
          )
          expect(answers).toEqual(expected)
          const { items } = await store.listDeliveries({}, { limit: 10_000, cursor: null })
          expect(items.map(({ webhookId }) => webhookId).sort()).toEqual(
            expected.flatMap(({ ids }, index) => (isFirst(happened, index) ? ids : [])).sort(),
          )
          await store.close()
        },
      )
      await fc.assert(property, { numRuns: RUNS[kind.name] })
    },
    TIMEOUT_MS,
  )
})

/** Whether it made anything: not when its key came before. */
function isFirst(happened: readonly { readonly key: string | null }[], index: number): boolean {
  const { key } = happened[index]!
  return key === null || happened.findIndex((each) => each.key === key) === index
}

async function registerAll(store: Store, asked: readonly Webhook[]) {
  const made = await Promise.all(
    asked.map(async (webhook, index) => {
      const workspace = index % WORKSPACES
      const { id } = await register(store, {
        workspaceId: `w${workspace}`,
        filters: webhook.filters,
        scheme: webhook.scheme,
        cadenceMinutes: webhook.isScheduled ? 60 : null,
      })
      return { id, workspace, webhook }
    }),
  )
  const changed = made.filter(({ webhook }) => webhook.end !== 'stays')
  await Promise.all(changed.map((each) => end(store, each)))
  return made
}

async function end(
  store: Store,
  { id, webhook: { end } }: { readonly id: string; readonly webhook: Webhook },
): Promise<void> {
  await store.changeRegistration(id, 'u1', 0, (before) =>
    end === 'disabled' || end === 'removed'
      ? { ...before, state: end }
      : { ...before, filters: ['payment.*'] },
  )
}
