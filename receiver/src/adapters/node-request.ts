// The part of Node's requests and responses that doors use: of node:http, node:https, and node:http2's compatibility API.
import type { Readable } from 'node:stream'

/** Named here so that no framework's types are forced on anybody: every request that is a Node stream fits. */
export interface NodeRequest extends Readable {
  readonly method?: string | undefined
  readonly url?: string | undefined
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** Whether the sender broke off. HTTP/2 says so nowhere else. */
  readonly aborted?: boolean
}

export interface NodeResponse {
  statusCode: number
  readonly headersSent: boolean
  setHeader(name: string, value: string): unknown
  end(text: string): unknown
}
