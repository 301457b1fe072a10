// How much memory the built command holds on a million pending deliveries: at rest, and when it has delivered new ones.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { TEST_KEY_FINGERPRINT } from '@thunderstack-webhooks/shared'
import { startCommand } from '../support/start-command.ts'
import { seedSqliteFile } from './backlog/open-seeded.ts'
import { IN_FLIGHT } from './deliverer.ts'
import { inLanes } from './in-lanes.ts'
import type { Figure, Group } from './measure.ts'
import { readRssMb } from './read-rss-mb.ts'
import { startSink, type Sink } from './sink.ts'

const PENDING = 1_000_000
const NEW = 2_000
const NODES = 16

export const memoryGroup: Group = {
  names: ['memory.million_pending_mb', 'memory.million_pending_idle_mb'],
  async measure() {
    const folder = await mkdtemp(join(tmpdir(), 'thunderstack-bench-'))
    try {
      return await measureIn(folder)
    } finally {
      await rm(folder, { recursive: true })
    }
  },
}

async function measureIn(folder: string): Promise<readonly Figure[]> {
  using sink = await startSink()
  const shape = {
    pending: PENDING,
    dueShare: 0,
    busyShare: 0,
    baseUrl: sink.url,
    keyFingerprint: TEST_KEY_FINGERPRINT,
  }
  await seedSqliteFile(join(folder, 'platform.sqlite'), shape, Date.now())
  const args = ['--data-dir', folder, '--signing-key', 'test', '--step', '1d']
  await using command = await startCommand(args)
  await command.client.settled()
  const idle = await readRssMb(command.pid)
  await deliverNew(command.client, sink)
  const busy = await readRssMb(command.pid)
  return [
    { name: 'memory.million_pending_mb', unit: 'MB', values: [busy] },
    { name: 'memory.million_pending_idle_mb', unit: 'MB', values: [idle] },
  ]
}

async function deliverNew(
  platform: Awaited<ReturnType<typeof startCommand>>['client'],
  sink: Sink,
): Promise<void> {
  const nodeIds: string[] = []
  for (let index = 0; index < NODES; index++) {
    const { nodeId } = await platform.nodes.create({
      name: `bench-${index}`,
      network: 'regtest',
      settings: { webhookUrl: `${sink.url}new-${index}` },
    })
    nodeIds.push(nodeId)
  }
  await platform.settled()
  await sink.takeArrivals()
  const turns = Array.from({ length: NEW }, (_, index) => nodeIds[index % NODES]!)
  await inLanes(turns, IN_FLIGHT, async (nodeId) => {
    await platform.nodes.setStatus(nodeId, 'RUNNING')
  })
  await platform.settled()
  const { length } = await sink.takeArrivals()
  if (length !== NEW) throw new Error(`expected ${NEW} deliveries at the endpoint, got ${length}`)
}
