// Whatever is sent as a body, of whatever shape: an answer of the contract, a message on refusal, never a 5xx.
import { OPERATIONS, type OperationId } from '@thunderstack-webhooks/contracts'
import type { Platform } from '@thunderstack-webhooks/sender'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callOperation, messageOf, send } from '../support/contract-call.ts'
import { startPlatform } from '../support/start-platform.ts'

let platform: Platform
let nodeId: string

beforeAll(async () => {
  platform = await startPlatform({ clock: 'manual' })
  nodeId = (await platform.nodes.create({ name: 'a', network: 'regtest' })).nodeId
})

afterAll(() => platform.stop())

const RUNS = { numRuns: 60 }

/** Fields the operations know, with values that may or may not fit. */
const almost = fc.record(
  {
    name: fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue()),
    network: fc.oneof(fc.constantFrom('regtest', 'testnet'), fc.jsonValue()),
    settings: fc.oneof(
      fc.record({ webhookUrl: fc.oneof(fc.webUrl(), fc.string(), fc.constant(null)) }),
      fc.jsonValue(),
    ),
    webhookUrl: fc.oneof(fc.webUrl(), fc.jsonValue()),
    destroyNodeId: fc.oneof(fc.stringMatching(/^[0-9a-f]{32}$/), fc.jsonValue()),
    password: fc.jsonValue(),
    status: fc.oneof(fc.constantFrom('RUNNING', 'PAUSED'), fc.jsonValue()),
    by: fc.oneof(fc.stringMatching(/^[0-9]{1,9}(ms|s|m|h|d)$/), fc.jsonValue()),
    userId: fc.oneof(fc.uuid(), fc.jsonValue()),
    jti: fc.oneof(fc.uuid(), fc.jsonValue()),
  },
  { requiredKeys: [] },
)

describe.each<OperationId>([
  'createNode',
  'destroyNode',
  'updateNodeSettings',
  'unlockNode',
  'setNodeStatus',
  'advanceClock',
  'createToken',
  'revokeToken',
])('%s', (operationId) => {
  async function holds(body: unknown): Promise<void> {
    const answer = await callOperation(platform, operationId, { params: { id: nodeId }, body })
    expect(answer.status).toBeLessThan(500)
    if (answer.status >= 400) expect(messageOf(answer)).not.toBe('')
  }

  it('answers any JSON', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(almost, fc.jsonValue()), holds), RUNS)
  })

  it('answers any bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ minLength: 1 }), holds), RUNS)
  })
})

it('answers any path below the documented ones', async () => {
  const roots = Object.values(OPERATIONS).map(({ path }) => path.replaceAll(/\{\w+\}/g, ''))
  const path = fc.tuple(fc.constantFrom(...roots), fc.webPath(), fc.webQueryParameters())
  const headers = { authorization: platform.token }
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('GET', 'PUT', 'HEAD', 'OPTIONS'),
      path,
      async (method, parts) => {
        const [root, rest, query] = parts
        const answer = await send(platform.url, {
          method,
          path: `${root}${rest}?${query}`,
          headers,
        })
        expect(answer.status).toBeLessThan(500)
      },
    ),
    { numRuns: 200 },
  )
})
