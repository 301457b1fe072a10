// The network as one method: bytes in, a reply or a failure out. It never throws for what the world did.
import type { Reply, SendFailure } from '../domain/reply.ts'

export interface OutboundRequest {
  readonly url: string
  /** In wire order and spelling. */
  readonly headers: readonly (readonly [string, string])[]
  readonly body: Uint8Array
}

export interface HttpClient {
  /** Always POST. Resolves within the deadline, or soon after `signal` aborts. */
  post(request: OutboundRequest, signal: AbortSignal): Promise<Reply | SendFailure>
  /** Ends idle connections; in-flight requests are broken off. */
  close(): Promise<void>
}
