// What the bench's endpoint checks, so that no figure counts deliveries that were not made.
import { describe, expect, test } from 'vitest'
import { startBare } from './bare.ts'
import { createDeliveries, createWebhooks } from './bench-delivery.ts'
import { startSink } from './sink.ts'

async function startRun() {
  const sink = await startSink()
  const deliveries = await createDeliveries(4, createWebhooks(2, sink.url))
  const deliverer = startBare()
  return {
    sink,
    deliveries,
    deliverer,
    async [Symbol.asyncDispose]() {
      await deliverer[Symbol.asyncDispose]()
      sink[Symbol.dispose]()
    },
  }
}

describe('the endpoint of a run', () => {
  test.each(['signing', 'unsigned'] as const)(
    'is content with each delivery once: %s',
    async (mode) => {
      await using run = await startRun()
      await run.deliverer.deliver(run.deliveries, mode)
      await run.sink.expectOnce(run.deliveries)
    },
  )

  test('misses a delivery that was not made', async () => {
    await using run = await startRun()
    await run.deliverer.deliver(run.deliveries.slice(1), 'signing')
    await expect(run.sink.expectOnce(run.deliveries)).rejects.toThrow(
      '1 are missing, 0 came twice, 0 are',
    )
  })

  test('notices a delivery that was made twice', async () => {
    await using run = await startRun()
    await run.deliverer.deliver([...run.deliveries, run.deliveries[0]!], 'signing')
    await expect(run.sink.expectOnce(run.deliveries)).rejects.toThrow(
      '0 are missing, 1 came twice, 0 are',
    )
  })

  test.each([
    ['another body', { body: '{}' }],
    ['another signature', { signature: 'bm90IGE=' }],
    ['another endpoint', { path: 'elsewhere' }],
  ])(
    'takes a delivery with %s for none of its own',
    async (_, { path, ...change }: Record<string, string>) => {
      await using run = await startRun()
      const [first, ...rest] = run.deliveries
      const url = path === undefined ? first!.url : `${run.sink.url}${path}`
      await run.deliverer.deliver([{ ...first!, ...change, url }, ...rest], 'unsigned')
      await expect(run.sink.expectOnce(run.deliveries)).rejects.toThrow(
        '1 are missing, 0 came twice, 1 are',
      )
    },
  )
})
