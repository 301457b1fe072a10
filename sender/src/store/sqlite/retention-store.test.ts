import { statSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { node } from '../../../../test/support/store-stage.ts'
import { createTempDir } from '../../../../test/support/temp-dir.ts'
import { createIds } from '../../base/ids.ts'
import { createNodeStatusEvent, type Event } from '../../domain/event.ts'
import type { Node } from '../../domain/node.ts'
import { openSqliteStore } from './open-sqlite-store.ts'
import { acceptSettings } from '../../../../test/support/accept-settings.ts'

const everything = { limit: 10_000, cursor: null }
const never = new AbortController().signal
const bare: Node = { ...node, nodeId: 'b'.repeat(32), port: 3_002, webhook: null }

test('the file is smaller after its events were deleted', async () => {
  await using dir = await createTempDir()
  const path = dir.join('p.sqlite')
  const { store, announce } = await open(path)
  await Promise.all(Array.from({ length: 3_000 }, (_, index) => announce(bare.nodeId, index)))
  await store.compact(never)
  const full = statSync(path).size

  const expiry = { deliveredBefore: 2_900, deadBefore: 0 }
  const { deletedCount } = await store.deleteExpired({ ...expiry, ...everything })
  expect(deletedCount).toBe(2_900)
  await store.compact(never)
  expect(statSync(path).size).toBeLessThan(full / 4)
  expect(statSync(`${path}-wal`).size).toBe(0)
  expect((await store.listEvents({}, everything)).items.length).toBe(100)
  await store.close()
})

test('a file that was made by another hand can become smaller, too', async () => {
  await using dir = await createTempDir()
  const path = dir.join('p.sqlite')
  const foreign = new DatabaseSync(path)
  foreign.exec('create table guests (name text)')
  foreign.close()
  const { store } = await open(path)
  await store.close()
  const opened = new DatabaseSync(path, { readOnly: true })
  expect(opened.prepare('pragma auto_vacuum').get()).toEqual({ auto_vacuum: 2 })
  opened.close()
})

test('blocks of events that are all gone are gone, too, and the rest is still found by node', async () => {
  await using dir = await createTempDir()
  const path = dir.join('p.sqlite')
  const { store, announce } = await open(path)
  await Promise.all(Array.from({ length: 700 }, (_, index) => announce(bare.nodeId, index)))
  expect((await store.listNodeEvents(bare.nodeId)).length).toBe(700)
  await store.deleteExpired({ deliveredBefore: 600, deadBefore: 0, ...everything })
  await store.compact(never)

  const { items } = await store.listEvents({ nodeId: bare.nodeId }, { limit: 60, cursor: null })
  expect(items.map(({ occurredAt }) => occurredAt)).toEqual(
    Array.from({ length: 60 }, (_, index) => 699 - index),
  )
  const blocks = new DatabaseSync(path, { readOnly: true })
  expect(blocks.prepare('select block from event_blocks').all()).toEqual([{ block: 2 }])
  blocks.close()
  await store.close()
})

async function open(path: string) {
  const ids = createIds(() => 0)
  const store = await openSqliteStore({
    path,
    accept: acceptSettings({ createDeliveryId: () => ids.create('del') }),
  })
  const announceAt =
    (at: number) =>
    ({ nodeId, status }: Node): Event =>
      createNodeStatusEvent({
        id: ids.create('evt'),
        nodeId,
        status,
        occurredAt: at,
        keyFingerprint: 'sha256:k',
        precision: 'seconds',
      })
  await store.createNode(() => ({ at: 0, node: bare, isAnnounced: false }), announceAt(0))
  return {
    store,
    announce: async (nodeId: string, at: number) => {
      const decide = (before: Node) => ({ at, node: before, isAnnounced: true })
      return (await store.changeNode(nodeId, null, decide, announceAt(at)))!.deliveries
    },
  }
}
