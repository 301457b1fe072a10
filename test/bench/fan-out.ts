// How long it takes until one event is committed together with what it is owed by to a thousand webhooks; and what a delivery
// costs when many more webhooks do not match. Each time after a change of some webhook, so that nobody is remembered.
import { createIds } from '../../sender/dist/base/ids.js'
import { createPublishedEvent } from '../../sender/dist/domain/event.js'
import type { Registration } from '../../sender/dist/domain/registration.js'
import { openSqliteStore } from '../../sender/dist/store/sqlite/open-sqlite-store.js'
import type { Store } from '../../sender/dist/store/store.js'
import { acceptSettings } from '../support/accept-settings.ts'
import { createTempDir } from '../support/temp-dir.ts'
import { takePairs, type Group } from './measure.ts'

const MATCHING = 1_000
const OTHERS = 10_000
const ROUNDS = { warmUp: 2, counted: 9 }
const NAMES = [
  'fan_out.thousand_ms',
  'fan_out.beside_ten_thousand_others_ms',
  'fan_out.others_ratio',
]
const OWNER = { userId: 'bench', workspaceId: 'default' }

const ids = createIds(Date.now)

export const fanOutGroup: Group = {
  names: NAMES,
  async measure() {
    await using dir = await createTempDir()
    const crowded = await openWith(dir.join('crowded.sqlite'), OTHERS)
    const alone = await openWith(dir.join('alone.sqlite'), 0)
    const taken = await takePairs(
      ROUNDS,
      () => publishMs(crowded),
      () => publishMs(alone),
    )
    await Promise.all([crowded.close(), alone.close()])
    return [
      { name: NAMES[0]!, unit: 'ms', values: taken.b },
      { name: NAMES[1]!, unit: 'ms', values: taken.a },
      { name: NAMES[2]!, unit: 'ratio', values: taken.ratios },
    ]
  },
}

async function openWith(path: string, others: number): Promise<Store> {
  const accept = acceptSettings({ createDeliveryId: () => ids.create('del') })
  const store = await openSqliteStore({ path, accept })
  const filters = [
    ...Array.from({ length: MATCHING }, () => 'user.*'),
    ...Array.from({ length: others }, () => 'project.*'),
  ]
  await Promise.all(filters.map((filter) => store.insertRegistration(createRegistration(filter))))
  return store
}

async function publishMs(store: Store): Promise<number> {
  await store.insertRegistration(createRegistration('file.uploaded'))
  const facts = { id: ids.create('evt'), type: 'user.created', occurredAt: 0, data: { id: 'u' } }
  const event = createPublishedEvent(facts, OWNER)
  const startedAt = performance.now()
  const published = await store.publish(event, { facts, owner: OWNER })
  const ms = performance.now() - startedAt
  if (published.kind !== 'published' || published.deliveries.length !== MATCHING) {
    throw new Error(`expected ${MATCHING} deliveries`)
  }
  return ms
}

function createRegistration(filter: string): Registration {
  return {
    ...OWNER,
    id: ids.create('hook'),
    scheme: 'hmac',
    url: 'http://127.0.0.1:9/',
    state: 'active',
    isOrdered: false,
    sealed: null,
    label: null,
    filters: [filter],
    cadenceMinutes: null,
    disabledReason: null,
    previousSecretValidUntil: null,
    createdAt: 0,
  }
}
