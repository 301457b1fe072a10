// The example of an OrderStore on real databases: what it promises, and two applications that share one.
import { createReceiver, staticKey } from '@thunderstack-webhooks/receiver'
import { signDelivery, testKeys, toFetchRequest } from '@thunderstack-webhooks/receiver/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openPostgres, openSqlite } from '../support/delivery-stores.ts'

const NOON = Date.parse('2026-01-01T12:00:00Z')
const anySteps = fc.array(fc.record({ node: fc.nat(2), at: fc.integer({ min: 0, max: NOON * 2 }) }))

describe.each([
  { name: 'SQLite', open: openSqlite },
  { name: 'PostgreSQL', open: openPostgres },
])('$name', ({ open }) => {
  it('remembers the latest time of each node, in whatever order they come', async () => {
    await using opened = await open()
    let runs = 0
    await fc.assert(
      fc.asyncProperty(anySteps, async (steps) => {
        runs += 1
        const id = (node: number) => `run ${runs} node ${node}`
        await Promise.all(steps.map(async ({ node, at }) => opened.order.advance(id(node), at)))
        for (const node of [0, 1, 2]) {
          const times = steps.filter((step) => step.node === node).map(({ at }) => at)
          const latest = times.length > 0 ? Math.max(...times) : undefined
          expect(await opened.order.lastAt(id(node))).toBe(latest)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('keeps an event from one application that is older than what another has handled', async () => {
    await using opened = await open()
    const handled: string[] = []
    const [first, second] = ['first', 'second'].map((name) => {
      const receiver = createReceiver({
        keys: staticKey(testKeys.publicKeyPem),
        allowTestKeys: true,
        maxSkew: false,
        deduplicate: opened.store,
        order: opened.order,
      })
      receiver.on('NODE_STATUS_UPDATED', ({ eventTimestamp }) => {
        handled.push(`${name} ${eventTimestamp}`)
      })
      return receiver
    })
    const makeRequest = async (eventTimestamp: string) =>
      toFetchRequest(
        await signDelivery({
          eventType: 'NODE_STATUS_UPDATED',
          eventTimestamp,
          details: { nodeId: 'node-1', status: 'RUNNING' },
          nodeId: 'node-1',
        }),
      )
    await first!.handle(await makeRequest('2026-01-01T12:00:02Z'))
    const late = await second!.handle(await makeRequest('2026-01-01T12:00:01Z'))
    expect([late.status, await late.text()]).toEqual([200, expect.stringContaining('a later one')])
    await second!.handle(await makeRequest('2026-01-01T12:00:03Z'))
    expect(handled).toEqual(['first 2026-01-01T12:00:02Z', 'second 2026-01-01T12:00:03Z'])
  })
})
