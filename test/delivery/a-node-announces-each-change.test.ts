// One event for each change of a node's status, in the documented order, each a step after the one before.
import type { NodeStatus } from '@thunderstack-webhooks/contracts'
import { expect, it } from 'vitest'
import { startStage, type Stage } from '../support/stage.ts'

/** What was announced since the stage began, as the log has it, oldest first. */
async function announced({ platform, nodeId }: Stage, since: number): Promise<string[]> {
  const { events } = await platform.events.list({ nodeId, limit: 200 })
  return events
    .toReversed()
    .slice(since)
    .map(({ body }) => (JSON.parse(body) as { details: { status: string } }).details.status)
}

const STAGE_EVENTS = 2

it.each<[string, NodeStatus, 'start' | 'stop' | 'upgrade' | 'destroy', NodeStatus[]]>([
  ['start', 'PAUSED', 'start', ['STARTING', 'RUNNING']],
  ['start after a failure', 'FAILED', 'start', ['STARTING', 'RUNNING']],
  ['stop', 'RUNNING', 'stop', ['IN_PROGRESS', 'PAUSED']],
  ['upgrade', 'RUNNING', 'upgrade', ['IN_PROGRESS', 'STARTING', 'RUNNING']],
  ['destroy', 'RUNNING', 'destroy', ['IN_PROGRESS', 'DESTROYED']],
])('%s', async (_, from, act, statuses) => {
  await using stage = await startStage()
  await (await stage.announce(from)).delivered()
  const answered = await stage.platform.nodes[act](stage.nodeId)
  expect(answered.status).toBe(statuses[0])
  await stage.platform.clock.advance('idle')

  expect(await announced(stage, STAGE_EVENTS + 1)).toEqual(statuses)
  expect(stage.endpoint.requests.map(({ status }) => status)).toEqual([from, ...statuses])
})

it('create takes a second for each step', async () => {
  await using stage = await startStage()
  const { nodeId } = await stage.platform.nodes.create({
    name: 'bob',
    network: 'testnet',
    settings: { webhookUrl: stage.endpoint.url },
  })
  await stage.platform.clock.advance('idle')
  const { events } = await stage.platform.events.list({ nodeId })
  const [first = 0, ...later] = events.toReversed().map(({ occurredAt }) => Date.parse(occurredAt))
  expect(later.map((at) => at - first)).toEqual([1_000, 2_000])
  expect(stage.endpoint.requests.map(({ status }) => status)).toEqual([
    'IN_PROGRESS',
    'STARTING',
    'RUNNING',
  ])
})

it('takes as long for a step as it was told', async () => {
  await using stage = await startStage([], { step: '5m' })
  await stage.platform.nodes.stop(stage.nodeId)
  await stage.platform.clock.advance('299s')
  expect(await stage.platform.nodes.get(stage.nodeId)).toMatchObject({ status: 'IN_PROGRESS' })
  await stage.platform.clock.advance('1s')
  expect(await stage.platform.nodes.get(stage.nodeId)).toMatchObject({ status: 'PAUSED' })
})

it('takes no further step once a status was set by hand', async () => {
  await using stage = await startStage()
  await stage.platform.nodes.upgrade(stage.nodeId)
  await stage.announce('FAILED')
  await stage.platform.clock.advance('6d')
  expect(await stage.platform.nodes.get(stage.nodeId)).toMatchObject({
    status: 'FAILED',
    builds: [{}, { buildStatus: 'FAILURE', buildComplete: true }],
  })
  expect(await announced(stage, STAGE_EVENTS)).toEqual(['IN_PROGRESS', 'FAILED'])
})

it('keeps DESTROYED to itself when told so', async () => {
  await using stage = await startStage([], { destroyedEvent: false })
  await stage.platform.nodes.destroy(stage.nodeId)
  await stage.platform.clock.advance('idle')
  expect(await stage.platform.nodes.get(stage.nodeId)).toMatchObject({ status: 'DESTROYED' })
  expect(stage.endpoint.requests.map(({ status }) => status)).toEqual(['IN_PROGRESS'])
})

it.each<[NodeStatus, 'start' | 'stop' | 'upgrade' | 'destroy']>([
  ['RUNNING', 'start'],
  ['PAUSED', 'stop'],
  ['IN_PROGRESS', 'upgrade'],
  ['DESTROYED', 'destroy'],
])('a node that is %s refuses to %s, and nothing is announced', async (status, act) => {
  await using stage = await startStage()
  await (await stage.announce(status)).delivered()
  await expect(stage.platform.nodes[act](stage.nodeId)).rejects.toMatchObject({
    status: 400,
    message: expect.stringContaining(`its status is ${status}, expected `) as string,
  })
  expect(await announced(stage, STAGE_EVENTS)).toEqual([status])
})
