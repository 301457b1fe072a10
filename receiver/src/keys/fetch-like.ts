// The part of fetch that remoteKey uses, so that any client can stand in for it.
import type { ByteStream } from '../read-stream.ts'

export interface FetchLikeInit {
  readonly headers: Record<string, string>
  readonly redirect: 'manual'
  readonly signal: AbortSignal
}

export interface FetchLikeResponse {
  readonly status: number
  readonly body: ByteStream | null
  /** Asked for `Cache-Control`, `Age`, `ETag` and `Content-Length`. A client that has none is as good as silent. */
  readonly headers?: { get(name: string): string | null }
}

/** The platform's `fetch`, or anything that answers like it: a proxy agent, an instrumented client, a test. */
export type FetchLike = (url: string, init: FetchLikeInit) => Promise<FetchLikeResponse>
