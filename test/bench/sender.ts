// What every sender beside ours does with a delivery: sign it unless it is signed, and post it with our own client. Nothing
// is logged, kept or retried.
import { encodeUtf8, signThunderstack } from '@thunderstack-webhooks/shared'
import type { HeaderPairs } from '../../sender/dist/domain/header-lines.js'
import { createConfig } from '../../sender/dist/config/config.js'
import { createUndiciClient } from '../../sender/dist/send/undici-client.js'
import type { Mode } from './deliverer.ts'
import { benchKey, type BenchDelivery } from './bench-delivery.ts'

/** As it stands in a queue. */
export interface QueuedDelivery {
  readonly url: string
  readonly body: string
  /** Null: it is to be signed. */
  readonly signature: string | null
}

export interface Sender extends AsyncDisposable {
  /** Throws unless a 2xx came, like `post`. */
  send(delivery: QueuedDelivery): Promise<void>
  /** What is signed otherwise, or not at all. */
  post(url: string, body: string, headers: HeaderPairs): Promise<void>
}

export function createSender(): Sender {
  const { send } = createConfig({ store: 'memory', signingKey: 'test' })
  const client = createUndiciClient({ ...send, trusted: null })
  const { signal } = new AbortController()

  async function post(url: string, body: Uint8Array, signature: HeaderPairs): Promise<void> {
    const headers = [['Content-Type', 'application/json'] as const, ...signature]
    const result = await client.post({ url, headers, body }, signal)
    if (result.kind === 'failure') throw new Error(result.detail)
    const { status } = result.response
    if (status >= 300) throw new Error(`the endpoint answered ${status}`)
  }

  return {
    async send({ url, body: text, signature }) {
      const body = encodeUtf8(text)
      const made = signature ?? (await signThunderstack(body, benchKey))
      await post(url, body, [['X-ThunderStack-Signature', made]])
    },
    post: (url, body, headers) => post(url, encodeUtf8(body), headers),
    [Symbol.asyncDispose]: () => client.close(),
  }
}

export function toQueued({ url, body, signature }: BenchDelivery, mode: Mode): QueuedDelivery {
  return { url, body, signature: mode === 'signing' ? null : signature }
}
