// The deliveries of a run, the same for everyone who makes them: each body is one of a kind, spread over many endpoints.
import { createPrivateKey } from 'node:crypto'
import {
  encodeUtf8,
  formatNodeStatusUpdated,
  importRsaPrivateKey,
  signThunderstack,
} from '@thunderstack-webhooks/shared'
import { TEST_PRIVATE_KEY_PEM } from '@thunderstack-webhooks/shared/testing'

export interface BenchDelivery {
  readonly nodeId: string
  readonly url: string
  readonly occurredAt: number
  readonly body: string
  /** What the endpoint has to see. Signing is deterministic, so it is known whoever signs. */
  readonly signature: string
}

export const benchKey = await importRsaPrivateKey(
  createPrivateKey(TEST_PRIVATE_KEY_PEM).export({ type: 'pkcs8', format: 'der' }),
)

export interface Webhook {
  readonly nodeId: string
  readonly url: string
}

/** So many nodes, each with an endpoint of its own on that server. */
export function createWebhooks(count: number, baseUrl: string): readonly Webhook[] {
  return Array.from({ length: count }, (_, index) => {
    const nodeId = index.toString(16).padStart(32, '0')
    return { nodeId, url: `${baseUrl}${nodeId}` }
  })
}

/** In turn to each webhook. */
export async function createDeliveries(
  count: number,
  webhooks: readonly Webhook[],
): Promise<readonly BenchDelivery[]> {
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const { nodeId, url } = webhooks[index % webhooks.length]!
      const occurredAt = index * 1_000
      const body = formatNodeStatusUpdated({ nodeId, status: 'RUNNING', occurredAt })
      const signature = await signThunderstack(encodeUtf8(body), benchKey)
      return { nodeId, url, occurredAt, body, signature }
    }),
  )
}
