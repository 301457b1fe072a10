import { readdir, readFile, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { createTempDir } from '../../../../test/support/temp-dir.ts'
import { UnusableError } from '../../base/unusable-error.ts'
import { createEndpointSlots } from '../../domain/endpoint-slots.ts'
import { createNodeStatusEvent } from '../../domain/event.ts'
import type { Node } from '../../domain/node.ts'
import { openSqliteStore } from './open-sqlite-store.ts'
import { acceptSettings } from '../../../../test/support/accept-settings.ts'

const open = (path: string | null) =>
  openSqliteStore({ path, accept: acceptSettings({ createDeliveryId: () => 'del_1' }) })
const node: Node = {
  nodeId: 'a'.repeat(32),
  userId: 'u1',
  name: 'alice',
  network: 'regtest',
  status: 'RUNNING',
  isInitialized: true,
  port: 3_001,
  rlnCommitId: 'c1',
  builds: [],
  webhook: {
    id: 'hook_1',
    scheme: 'thunderstack',
    url: 'http://127.0.0.1:9/',
    state: 'active',
    isOrdered: false,
    sealed: null,
  },
  createdAt: 0,
}
const event = createNodeStatusEvent({
  id: 'evt_1',
  nodeId: node.nodeId,
  status: 'RUNNING',
  occurredAt: 10,
  keyFingerprint: 'sha256:k',
  precision: 'seconds',
})
const slots = createEndpointSlots({ total: 1, perEndpoint: 1, retries: 1 })
const claim = { claimId: 'clm_1', now: 10, leaseUntil: 10 ** 15, slots } as const

test('what was accepted is there after a restart, and what was in flight is free again', async () => {
  await using dir = await createTempDir()
  const first = await open(dir.join('p.sqlite'))
  await first.createNode(
    () => ({ at: 10, node, isAnnounced: true }),
    () => event,
  )
  expect((await first.claimDue(claim)).deliveries).toHaveLength(1)
  await first.close()

  const second = await open(dir.join('p.sqlite'))
  expect(await second.loadNode(node.nodeId, 'u1')).toEqual(node)
  expect(await second.claimDue(claim)).toEqual({
    deliveries: [expect.objectContaining({ id: 'del_1', attemptNumber: 1 })],
    isCaughtUp: false,
  })
  await second.close()
})

test('one file serves one platform at a time', async () => {
  await using dir = await createTempDir()
  const path = dir.join('p.sqlite')
  const first = await open(path)
  await expect(open(path)).rejects.toThrow(
    `${path} is in use by another platform: stop that one, or start this one with another --data-dir or --store`,
  )
  await first.close()
  await (await open(path)).close()
})

test('platforms in memory know nothing of each other', async () => {
  const [one, two] = await Promise.all([open(null), open(null)])
  await one.saveClockInstant(5)
  expect(await two.loadLatestInstant()).toBeUndefined()
  await Promise.all([one.close(), two.close()])
})

test('a file that is no database is refused, left as it is, and not held on to', async () => {
  await using dir = await createTempDir()
  const path = dir.join('p.sqlite')
  const text = 'not a database, but long enough to look like a header of one'.repeat(20)
  await writeFile(path, text)
  await expect(open(path)).rejects.toThrow(UnusableError)
  await expect(open(path)).rejects.toThrow(
    `${path} cannot be opened: may it be written, and is it a SQLite file? (file is not a database)`,
  )
  expect(await readdir(dir.path)).toEqual(['p.sqlite'])
  expect(await readFile(path, 'utf8')).toBe(text)
})

test('a lock file that was there before a refused file is left there', async () => {
  await using dir = await createTempDir()
  const path = dir.join('p.sqlite')
  await writeFile(path, 'not a database'.repeat(100))
  await writeFile(dir.join('p.sqlite.lock'), '')
  await expect(open(path)).rejects.toThrow('cannot be opened')
  expect(await readdir(dir.path)).toEqual(['p.sqlite', 'p.sqlite.lock'])
})

test('a file that cannot be made is a wrong one, a file in use is not', async () => {
  await using dir = await createTempDir()
  await expect(open(dir.join('missing', 'p.sqlite'))).rejects.toThrow(UnusableError)
  const path = dir.join('p.sqlite')
  const first = await open(path)
  await expect(open(path)).rejects.not.toThrow(UnusableError)
  await first.close()
})
