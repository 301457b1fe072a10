// The real platform and a real application: what comes too late is not handled, and an early answer is final.
import { expect, it, vi } from 'vitest'
import { startBoth, type BothEnds } from '../support/both-ends.ts'

/** PAUSED fails, RUNNING gets through, then PAUSED comes again. `statuses` are those that were handled. */
async function retryLate(both: BothEnds) {
  const statuses: string[] = []
  let isAway = true
  both.receiver.on('NODE_STATUS_UPDATED', ({ details }) => {
    if (isAway) throw new Error('database is away')
    statuses.push(details.status)
  })
  const first = await both.platform.nodes.setStatus(both.nodeId, 'PAUSED')
  await first.attempt(1)
  isAway = false
  await both.platform.clock.advance('10s')
  await (await both.platform.nodes.setStatus(both.nodeId, 'RUNNING')).delivered()
  await both.platform.clock.advance('20s')
  const [delivery] = await first.delivered()
  return { statuses, retried: delivery! }
}

it("drops a retry that comes after a later event of its node, if told 'drop-stale'", async () => {
  const onStale = vi.fn<() => void>()
  await using both = await startBoth({ order: 'drop-stale', onStale })
  const { statuses, retried } = await retryLate(both)
  expect(retried.attempts).toHaveLength(2)
  expect(statuses).toEqual(['RUNNING'])
  expect(onStale).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ details: { nodeId: both.nodeId, status: 'PAUSED' } }),
    expect.anything(),
  )
})

it('handles that retry if told nothing', async () => {
  await using both = await startBoth()
  const { statuses } = await retryLate(both)
  expect(statuses).toEqual(['RUNNING', 'PAUSED'])
})

it("is delivered before the handler has finished, if told to acknowledge 'early'", async () => {
  await using both = await startBoth({ ack: 'early' })
  const gate = Promise.withResolvers<undefined>()
  const finished = vi.fn<() => void>()
  both.receiver.on('NODE_STATUS_UPDATED', async () => {
    await gate.promise
    finished()
  })
  const event = await both.platform.nodes.setStatus(both.nodeId, 'PAUSED')
  await event.delivered()
  expect(finished).not.toHaveBeenCalled()
  gate.resolve(undefined)
  await both.receiver.idle()
  expect(finished).toHaveBeenCalledOnce()
})

it('is not delivered again when a handler fails after an early answer, but can be sent again', async () => {
  await using both = await startBoth({ ack: 'early' })
  const handler = vi.fn<() => void>().mockImplementationOnce(() => {
    throw new Error('database is away')
  })
  both.receiver.on('NODE_STATUS_UPDATED', handler)
  const event = await both.platform.nodes.setStatus(both.nodeId, 'PAUSED')
  const [delivery] = await event.delivered()
  await both.receiver.idle()
  expect(both.codes()).toEqual(['ERR_HANDLER_FAILED'])
  await both.platform.clock.advance('1d')
  expect(handler).toHaveBeenCalledOnce()

  await both.platform.deliveries.redeliver(delivery!.id)
  await event.attempt(2)
  await both.receiver.idle()
  expect(handler).toHaveBeenCalledTimes(2)
})
